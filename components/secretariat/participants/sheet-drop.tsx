"use client";

import { useTranslations } from "next-intl";
import { type ClipboardEvent, useState } from "react";
import { FileDrop } from "@/components/secretariat/file-drop";
import { Button } from "@/components/ui/button";
import { controlClass, Field } from "@/components/ui/field";

type Props = {
  /** The length of the largest file that is read. */
  mostBytes: number;
  again: boolean;
  pending: boolean;
  why: string | undefined;
  onTake: (list: File | string) => void;
};

/** Where a list is dropped, chosen, or pasted cell by cell. */
export function SheetDrop({ mostBytes, again, pending, why, onTake }: Props) {
  const t = useTranslations("manageParticipants.drop");
  const refused = useTranslations("participants.refused");
  const [typed, setTyped] = useState("");
  // A spreadsheet puts tabs between its cells: what has them is a list, and need not wait for a button.
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (pending || typed !== "" || !/\t[^\n]*\n/.test(text)) return;
    event.preventDefault();
    onTake(text);
  };
  return (
    <FileDrop
      title={again ? t("again") : t("title")}
      lead={again ? t("againLead") : t("lead")}
      choose={t("choose")}
      accept=".xlsx,.csv,.tsv,.txt"
      most={{ bytes: mostBytes, sentence: refused("too-large", { limit: mostBytes / 1024 / 1024 }) }}
      said={pending ? t("reading") : why}
      pending={pending}
      onTake={onTake}
    >
      <Field label={t("paste")} hint={t("pasteHint")}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={3}
            value={typed}
            onPaste={paste}
            onChange={(event) => setTyped(event.target.value)}
            className={`${controlClass} resize-y`}
          />
        )}
      </Field>
      {typed.trim() !== "" && (
        <Button pending={pending} onClick={() => onTake(typed)} className="justify-self-start">
          {t("read")}
        </Button>
      )}
    </FileDrop>
  );
}
