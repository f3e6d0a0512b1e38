import { useState } from "react";
import { batchesOf } from "@/components/secretariat/participants/seating-batches";
import type { SeatOutcome, SeatProposal } from "@/components/secretariat/participants/types";
import { useManaging } from "@/components/secretariat/use-managing";

export type SeatingRules = { peoplePerDelegation: number | null; stakeholderSeats: number };

/** Seats are proposed first and looked at; then exactly those that were shown are given, table by table. */
export function useSeating(slug: string, onSeated: () => void) {
  const path = `/api/meetings/${slug}/participants/seat`;
  const { ask, pending, refusal } = useManaging();
  const [proposal, setProposal] = useState<SeatProposal | null>(null);
  const [progress, setProgress] = useState<{ table: number; done: number; all: number } | null>(null);
  const [outcomes, setOutcomes] = useState<SeatOutcome[]>([]);

  const propose = async (rules: SeatingRules) => {
    setOutcomes([]);
    const answer = await ask<SeatProposal>("POST", path, { dry: true, ...rules });
    if (answer.ok) setProposal(answer);
  };
  const seat = async () => {
    const all = proposal?.seats.length ?? 0;
    const given: SeatOutcome[] = [];
    let done = 0;
    for (const batch of batchesOf(proposal?.seats ?? [])) {
      setProgress({ table: batch.table, done, all });
      const answer = await ask<SeatOutcome>("POST", path, batch);
      // What is seated stays, and seating again begins where this ended.
      if (!answer.ok) break;
      given.push(answer);
      done += batch.participants.length;
    }
    setProgress(null);
    setOutcomes(given);
    setProposal(null);
    onSeated();
  };
  return { proposal, propose, seat, progress, outcomes, pending, refusal };
}
