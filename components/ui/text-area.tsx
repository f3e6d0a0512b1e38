import type { ComponentProps } from "react";
import { controlClass, Field, type FieldProps } from "@/components/ui/field";

/** Several lines in the serif of what is quoted; grows with its text, and takes its direction from what is typed, while empty from the page. */
export function TextArea({ label, hint, error, className, ...area }: FieldProps & ComponentProps<"textarea">) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <textarea
          dir="auto"
          rows={5}
          {...area}
          {...control}
          className={`${controlClass} field-sizing-content quoted min-h-24 text-lg placeholder-shown:[direction:inherit]`}
        />
      )}
    </Field>
  );
}
