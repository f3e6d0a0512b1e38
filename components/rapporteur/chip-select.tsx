import type { Option } from "@/components/ui/select-field";

export interface ChipSelectProps {
  label: string;
  /** What stands there while nothing is chosen. */
  none: string;
  value: string;
  onChange: (value: string) => void;
  options: Option[];
  shortcut?: string;
}

/** A choice as small as a tag, by the system's own list. */
export function ChipSelect({ label, none, value, onChange, options, shortcut }: ChipSelectProps) {
  return (
    <select
      aria-label={label}
      aria-keyshortcuts={shortcut}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      className={`field-sizing-content min-h-7 max-w-52 appearance-none truncate rounded-md border bg-transparent px-1.5 text-sm hover:border-edge pointer-coarse:min-h-11 *:bg-paper *:text-ink ${value ? "border-accent font-semibold text-accent" : "border-transparent text-soft"}`}
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
