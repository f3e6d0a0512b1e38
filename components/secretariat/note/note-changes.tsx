"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export type NoteChange = {
  kind: "table-added" | "table-gone" | "title" | "lead-in" | "question-added" | "question-gone" | "question";
  table: number;
  question?: string;
  was?: string;
  now: string;
  /** What somebody had corrected, and is kept. */
  ours?: string;
  next?: { preamble: string; parts: string[] };
};

/** What a newer version of the note changed; where a correction was kept against it, the new words can be taken. */
export function NoteChanges({ changes, onTake }: { changes: NoteChange[]; onTake: (change: NoteChange) => void }) {
  const t = useTranslations("manageNote.changes");
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes" className="grid gap-2 rounded-xl bg-accent-wash px-5 py-4">
      <h2 id="changes" className="font-semibold">
        {t("title", { count: changes.length })}
      </h2>
      <ul className="grid gap-3">
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list comes whole and never changes its order
          <li key={index} className="grid gap-1">
            <p className="text-sm font-semibold">
              {t(`kind.${change.kind}`, { table: change.table })}
              {change.ours !== undefined && ` ${t("kept")}`}
            </p>
            {change.was && <del className="font-serif text-soft">{change.was}</del>}
            <p dir="auto" className="font-serif">
              {change.now}
            </p>
            {change.ours !== undefined && change.next && (
              <Button size="small" onClick={() => onTake(change)} className="justify-self-start">
                {t("take")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
