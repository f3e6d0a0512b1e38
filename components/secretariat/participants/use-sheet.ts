import { useRef, useState } from "react";
import type { ImportOutcome, SheetAnswer, SheetDraft } from "@/components/secretariat/participants/types";
import { useManaging } from "@/components/secretariat/use-managing";

/** A list on its way into the meeting: what it says now, and what the last look at it found. Nothing is kept before the import. */
export function useSheet(slug: string) {
  const path = `/api/meetings/${slug}/participants`;
  const { ask, pending, refusal } = useManaging();
  const [answer, setAnswer] = useState<SheetAnswer | null>(null);
  const [draft, setDraft] = useState<SheetDraft | null>(null);
  const latest = useRef(0);

  const look = async (body: unknown): Promise<SheetAnswer | null> => {
    latest.current += 1;
    const mine = latest.current;
    const found = await ask<SheetAnswer>("POST", `${path}/read`, body);
    // An answer about what was typed before is no answer any more.
    if (!found.ok || mine !== latest.current) return null;
    setAnswer(found);
    return found;
  };
  const take = async (list: File | string): Promise<void> => {
    const found = await look(typeof list === "string" ? { text: list } : list);
    if (found) setDraft({ cells: found.cells, header: found.header, columns: found.columns });
  };
  const change = (next: SheetDraft): void => {
    setDraft(next);
    void look(bodyOf(next));
  };
  const putAway = (): void => {
    latest.current += 1;
    setAnswer(null);
    setDraft(null);
  };
  const bringIn = async (): Promise<ImportOutcome | null> => {
    if (!draft) return null;
    const outcome = await ask<ImportOutcome>("POST", `${path}/import`, bodyOf(draft));
    if (!outcome.ok) return null;
    putAway();
    return outcome;
  };
  return { answer, draft, pending, refusal, take, change, putAway, bringIn };
}

export type Sheet = ReturnType<typeof useSheet>;

function bodyOf({ cells: rows, header, columns }: SheetDraft) {
  return { rows, header, columns };
}
