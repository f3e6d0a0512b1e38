import type { ComponentProps } from "react";
import { controlClass, Field, type FieldProps } from "@/components/ui/field";

export interface Option {
  value: string;
  label: string;
}

/** A choice of one from many, by the system's own list: the best one on a phone. */
export function SelectField({
  label,
  hint,
  error,
  className,
  options,
  ...select
}: FieldProps & ComponentProps<"select"> & { options: Option[] }) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <select {...select} {...control} className={controlClass}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
