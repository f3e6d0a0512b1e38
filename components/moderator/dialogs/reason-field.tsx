"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";

export interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  /** Reasons that are often given; one press fills them in. */
  usual?: string[];
  focus?: boolean;
}

/** Why the chair does it: kept in the journal. */
export function ReasonField({ value, onChange, usual = [], focus = false }: ReasonFieldProps) {
  const t = useTranslations("moderate.reason");
  return (
    <div className="grid gap-2">
      <TextField
        label={t("label")}
        hint={t("hint")}
        value={value}
        required
        maxLength={500}
        dir="auto"
        autoComplete="off"
        autoFocus={focus}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {usual.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
        <div role="group" aria-label={t("usual")} className="flex flex-wrap gap-1.5">
          {usual.map((reason) => (
            <button
              key={reason}
              type="button"
              onClick={() => onChange(reason)}
              className="min-h-8 rounded-lg border border-line px-2.5 text-sm text-soft hover:border-edge hover:text-ink pointer-coarse:min-h-11"
            >
              {reason}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
