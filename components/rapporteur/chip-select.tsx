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
      className={`field-sizing-content min-h-7 max-w-52 appearance-none truncate rounded-md border bg-paper px-2 text-xs font-semibold pointer-coarse:min-h-11 ${value ? "border-accent text-accent" : "border-edge text-soft"}`}
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
