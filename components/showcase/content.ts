import type { Kind, Names } from "@/lib/roundtable/state";

/** Whose names and words the components show; the same in every group. */
export interface ShowcaseContent {
  /** Server time (ms) at which all of it stands still. */
  at: number;
  /** Sixty, in the order of their seats. */
  delegations: { id: string; kind: Kind; names: Names }[];
  question: { label: string; preamble: string; parts: string[] };
  /** What a delegation has handed in, and its language. */
  statement: { text: string; language: string };
  /** What the desk announced. */
  announcement: string;
}
