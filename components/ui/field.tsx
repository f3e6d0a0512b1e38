import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";

/** What the control inside a field must carry, so that its label, hint and error are read with it. */
export interface FieldControl {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string;
}

/** The frame of a form field: label above, hint and error below, tied to the control. */
export function Field({
  label,
  hint,
  error,
  className = "",
  children,
}: FieldProps & { children: (control: FieldControl) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={`grid gap-1.5 ${className}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

/** Always in the page, so that an error that appears is announced. */
export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <p id={id} aria-live="polite" className="text-sm font-semibold empty:hidden">
      {children && (
        <>
          <CircleAlert aria-hidden="true" className="me-1.5 inline size-[1.1em] align-[-0.15em]" />
          {children}
        </>
      )}
    </p>
  );
}

/** The dress of a text control. */
export const controlClass =
  "w-full rounded-lg border border-edge bg-raised px-3.5 py-2.5 text-ink placeholder:text-faint aria-invalid:border-2 aria-invalid:border-ink max-sm:min-h-11 max-sm:text-[1rem] pointer-coarse:min-h-11";
