"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, type DragEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { controlClass, Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

/** The largest list that is read; a longer one is refused before it travels. */
const MOST_MB = 10;

type Props = { again: boolean; pending: boolean; why: string | undefined; onTake: (list: File | string) => void };

/** Where a list is dropped, chosen, or pasted cell by cell. */
export function SheetDrop({ again, pending, why, onTake }: Props) {
  const t = useTranslations("manageParticipants.drop");
  const refused = useTranslations("participants.refused");
  const id = useId();
  const [over, setOver] = useState(false);
  const [large, setLarge] = useState(false);
  const [typed, setTyped] = useState("");

  const take = (file: File | undefined) => {
    setOver(false);
    if (!file || pending) return;
    setLarge(file.size > MOST_MB * 1024 * 1024);
    if (file.size <= MOST_MB * 1024 * 1024) onTake(file);
  };
  const drag = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  // A spreadsheet puts tabs between its cells: what has them is a list, and need not wait for a button.
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (pending || typed !== "" || !/\t[^\n]*\n/.test(text)) return;
    event.preventDefault();
    setLarge(false);
    onTake(text);
  };

  return (
    <section
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
      className={`grid gap-4 rounded-2xl border-2 border-dashed px-5 py-6 sm:px-7 ${over ? "border-accent bg-accent-wash" : "border-line"}`}
    >
      <h2 id={`${id}-title`} className="flex items-center gap-3 text-xl font-semibold">
        <FileUp aria-hidden="true" className="size-6 shrink-0 text-accent" />
        {again ? t("again") : t("title")}
      </h2>
      <p className="max-w-prose text-soft">{again ? t("againLead") : t("lead")}</p>
      <label className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)] gap-1.5 font-semibold">
        {t("choose")}
        <input
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          aria-describedby={`${id}-why`}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file, corrected, may be chosen again.
            event.target.value = "";
          }}
          className="w-full min-w-0 font-normal file:me-3 file:min-h-11 file:rounded-lg file:border file:border-line file:bg-raised file:px-4 file:font-semibold file:text-ink"
        />
      </label>
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
      <div id={`${id}-why`}>
        <Notice>{pending ? t("reading") : large ? refused("too-large", { limit: MOST_MB }) : why}</Notice>
      </div>
    </section>
  );
}
