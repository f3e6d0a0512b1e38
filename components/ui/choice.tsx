import { type ReactNode, useId } from "react";
import { FieldError } from "@/components/ui/field";

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface ChoiceProps {
  legend: ReactNode;
  name: string;
  /** `one` of them, or `many`. */
  pick: "one" | "many";
  options: ChoiceOption[];
  /** The chosen values, where the screen holds them; without it the form does. */
  value?: string[];
  defaultValue?: string[];
  onChange?: (value: string[]) => void;
  hint?: ReactNode;
  error?: ReactNode;
  /** `quoted`: the options are words of others, such as questions. */
  quoted?: boolean;
  className?: string;
}

/** A list to choose from; every line is the target, and the native control stays visible. */
export function Choice({ legend, hint, error, options, className = "", ...list }: ChoiceProps) {
  const id = useId();
  return (
    <fieldset
      className={`min-w-0 ${className}`}
      aria-describedby={hint || error ? `${id}-hint ${id}-error` : undefined}
    >
      <legend className="caps mb-2">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-sm text-soft">
          {hint}
        </p>
      )}
      <div className="grid gap-2">
        {options.map((option) => (
          <ChoiceLine key={option.value} option={option} {...list} />
        ))}
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </fieldset>
  );
}

type ChoiceLineProps = Omit<ChoiceProps, "legend" | "hint" | "error" | "options" | "className"> & {
  option: ChoiceOption;
};

function ChoiceLine({ option, name, pick, value, defaultValue, onChange, quoted = false }: ChoiceLineProps) {
  const change = (checked: boolean) => {
    if (pick === "one") onChange?.([option.value]);
    else onChange?.([...(value ?? []).filter((other) => other !== option.value), ...(checked ? [option.value] : [])]);
  };
  return (
    <label className="flex min-h-11 items-start gap-3 rounded-xl border border-line px-3.5 py-3 outline-2 -outline-offset-2 outline-transparent hover:border-edge has-checked:border-accent has-checked:outline-accent has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type={pick === "one" ? "radio" : "checkbox"}
        name={name}
        value={option.value}
        checked={value?.includes(option.value)}
        defaultChecked={value ? undefined : defaultValue?.includes(option.value)}
        onChange={onChange && ((event) => change(event.currentTarget.checked))}
        className="mt-1 size-4 shrink-0 outline-none"
      />
      <span className="min-w-0">
        <span className={quoted ? "quoted text-base" : undefined}>{option.label}</span>
        {option.hint && <span className="block text-sm text-soft">{option.hint}</span>}
      </span>
    </label>
  );
}
