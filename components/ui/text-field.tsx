import type { ComponentProps } from "react";
import { controlClass, Field, type FieldProps } from "@/components/ui/field";

/** One line of text with its label, hint and error. */
export function TextField({ label, hint, error, className, ...input }: FieldProps & ComponentProps<"input">) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => <input {...input} {...control} className={controlClass} />}
    </Field>
  );
}
