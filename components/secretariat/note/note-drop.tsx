"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";
import { useManaging } from "@/components/secretariat/use-managing";
import { Notice } from "@/components/ui/notice";

/** The largest document that is read; a longer one is refused before it travels. */
const MOST_MB = 25;

type Props = { slug: string; again: boolean; onTaken: () => void };

/** Where the document is dropped, or chosen by key and by thumb. */
export function NoteDrop({ slug, again, onTaken }: Props) {
  const t = useTranslations("manageNote.drop");
  const refused = useTranslations("manageNote.refused");
  const id = useId();
  const { ask, pending, refusal } = useManaging();
  const [over, setOver] = useState(false);
  const [large, setLarge] = useState(false);

  const take = async (file: File | undefined) => {
    setOver(false);
    if (!file || pending) return;
    setLarge(file.size > MOST_MB * 1024 * 1024);
    if (file.size > MOST_MB * 1024 * 1024) return;
    if ((await ask("POST", `/api/meetings/${slug}/note`, file)).ok) onTaken();
  };
  const drag = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  const code = refusal?.code as Parameters<typeof refused>[0] | undefined;
  const why = large
    ? t("large", { most: MOST_MB })
    : refusal && code && refused.has(code)
      ? refused(code)
      : refusal?.message;

  return (
    <section
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
      className={`grid grid-cols-[minmax(0,1fr)] justify-items-start gap-3 rounded-2xl border-2 border-dashed px-5 py-6 sm:px-8 ${over ? "border-accent bg-accent-wash" : "border-line"} ${again ? "" : "sm:py-12"}`}
    >
      <h2 id={`${id}-title`} className="flex items-center gap-3 text-xl font-semibold">
        <FileUp aria-hidden="true" className="size-6 text-accent" />
        {again ? t("again") : t("title")}
      </h2>
      <p className="max-w-prose text-soft">{again ? t("againLead") : t("lead")}</p>
      <label className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)] gap-1.5 font-semibold">
        {t("choose")}
        <input
          type="file"
          accept=".txt,.md,.docx,.pdf"
          aria-describedby={`${id}-why`}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file, corrected, may be chosen again.
            event.target.value = "";
          }}
          className="w-full min-w-0 font-normal file:me-3 file:min-h-11 file:rounded-lg file:border file:border-line file:bg-raised file:px-4 file:font-semibold file:text-ink"
        />
      </label>
      <div id={`${id}-why`} className="w-full">
        <Notice>{pending ? t("reading") : why}</Notice>
      </div>
    </section>
  );
}
