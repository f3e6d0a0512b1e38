import { apply } from "@/lib/roundtable/patch";
import type { JoinAnswer, MineMessage, Patch } from "@/lib/roundtable/protocol";
import type { Audience, Mine, View } from "@/lib/roundtable/view-types";

/** What this page knows of a table: the view of one audience at one point of the journal. */
export type Known = { seq: number; audience: Audience; view: View; mine?: Mine };

/**
 * Takes a patch for (from, to]; returns what is known after it, the same object for an old one, and null for a gap: join again.
 * A patch from a seq to itself tells of time that passed, such as that of closing the list.
 */
export function afterPatch(known: Known, { from, to, patch }: Patch): Known | null {
  const ofTime = from === to && to === known.seq;
  if (to <= known.seq && !ofTime) return known;
  if (from > known.seq) return null;
  return { ...known, seq: to, view: apply(known.view, patch) as View };
}

/** Takes the answer to a join that named `known.seq`; null when it does not fit what is known: join again without `after`. */
export function afterJoin(known: Known, answer: Extract<JoinAnswer, { ok: true }>): Known | null {
  const mine = answer.mine ?? known.mine;
  if (answer.view) return { seq: answer.seq, audience: answer.audience, view: answer.view, ...(mine && { mine }) };
  // A patch for one audience says nothing about the view of another.
  if (answer.audience !== known.audience) return null;
  let after: Known | null = known;
  for (const patch of answer.patches ?? []) after = after && afterPatch(after, patch);
  return after && { ...after, seq: Math.max(after.seq, answer.seq), ...(mine && { mine }) };
}

/** `mine` comes whole; the newest wins. */
export function afterMine(known: Known, { mine }: MineMessage): Known {
  return { ...known, mine };
}
