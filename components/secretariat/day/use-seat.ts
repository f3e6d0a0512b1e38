"use client";

import { useState } from "react";
import { type SeatRole, seatOf } from "@/components/secretariat/programme/types";
import { useManaging } from "@/components/secretariat/use-managing";

/** What was done, in words, and how it is taken back, where it can be. */
export type Done = { words: string; undo?: () => Promise<void> };

type Newcomer = { id?: string; name: string; title?: string };

/** Seats and unseats at one table after the other; says what was done, or why not. */
export function useSeat(slug: string, onChanged: () => void) {
  const { ask, pending, refusal, dismiss } = useManaging();
  const [done, setDone] = useState<Done | null>(null);
  const put = async (table: number, body: object, next: Done | null): Promise<boolean> => {
    setDone(null);
    const { ok } = await ask("PUT", `/api/meetings/${slug}/tables/${table}`, body);
    if (ok) setDone(next);
    onChanged();
    return ok;
  };
  const seat = (table: number, { id, name, title = "" }: Newcomer, role: SeatRole, next: Done | null) =>
    put(table, { seat: [seatOf({ ...(id && { id }), name, title, delegation: "", role })] }, next);
  const unseat = (table: number, id: string, next: Done | null) => put(table, { unseat: [id] }, next);
  return { seat, unseat, pending, refusal, done, dismiss };
}
