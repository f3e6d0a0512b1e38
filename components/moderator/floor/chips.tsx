export interface ChipsProps {
  label: string;
  options: string[];
  chosen: string;
  onChoose: (option: string) => void;
}

/** Words that are often said; one press fills them in. */
export function Chips({ label, options, chosen, onChoose }: ChipsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    <div role="group" aria-label={label} className="flex flex-wrap gap-1.5">
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === chosen}
          onClick={() => onChoose(option)}
          className="min-h-8 rounded-lg border border-line px-2.5 text-sm text-soft hover:border-edge hover:text-ink aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-accent pointer-coarse:min-h-11"
        >
          {option}
        </button>
      ))}
    </div>
  );
}
