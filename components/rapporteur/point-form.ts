import { kinds, quantifiers, tones } from "@/components/rapporteur/point-values";
import { nextPart } from "@/components/rapporteur/question-parts";
import type { CommandInput, CommandOf } from "@/lib/roundtable/commands";
import type { Quantifier, Tone } from "@/lib/roundtable/state";
import type { PointView, View } from "@/lib/roundtable/view-types";

/** A point as it stands in the box or in an editor. */
export type PointForm = Pick<
  CommandOf<"RecordPoint">,
  "text" | "questions" | "parts" | "kind" | "quantifier" | "tone" | "interventions"
>;

export type PointCommand = Extract<CommandInput, { type: "RecordPoint" | "RevisePoint" | "RemovePoint" | "MovePoint" }>;

export const EMPTY_FORM: PointForm = {
  text: "",
  questions: [],
  parts: [],
  kind: null,
  quantifier: null,
  tone: null,
  interventions: [],
};

/** What an editor starts from; also for a command that was refused. */
export function formOf(point: PointView | Extract<PointCommand, { text: string }>): PointForm {
  const { text, questions = [], parts = [], kind = null, quantifier = null, tone = null, interventions = [] } = point;
  return { text, questions, parts, kind, quantifier, tone, interventions };
}

/** The next of the values, "none" after the last; with nothing chosen the proposed one, else the first. */
function next<T>(values: readonly T[], current: T | null, proposed?: T | null): T | null {
  if (current === null) return proposed ?? values[0] ?? null;
  return values[values.indexOf(current) + 1] ?? null;
}

export function nextQuantifier(current: Quantifier | null, proposed: Quantifier | null): Quantifier | null {
  return next(quantifiers, current, proposed);
}

export function nextTone(current: Tone | null): Tone | null {
  return next(tones, current);
}

/** What Alt and a key change of a form; by the place of the key, since on a Mac and on an Arabic keyboard it types another letter. */
export function changedByKey(
  code: string,
  form: PointForm,
  questions: View["questions"],
): Partial<PointForm> | undefined {
  if (code === "KeyA") return nextPart(questions, form);
  if (code === "KeyN")
    return { quantifier: nextQuantifier(form.quantifier, proposedQuantifier(form.interventions.length)) };
  if (code === "KeyT") return { tone: nextTone(form.tone) };
  if (code === "KeyK") return { kind: next(kinds, form.kind) };
  return undefined;
}

/** Takes how many interventions stand behind a point; proposes the word, since a summary never prints the count (domain brief, §2). */
export function proposedQuantifier(behind: number): Quantifier | null {
  if (behind < 2) return behind === 1 ? "one" : null;
  if (behind === 2) return "a-few";
  return behind < 6 ? "several" : "many";
}

/** The form that was kept on the device as JSON; undefined where there is none, or nothing readable. */
export function readForm(kept: string): PointForm | undefined {
  if (kept === "") return undefined;
  try {
    const read = JSON.parse(kept) as Partial<PointForm> | null;
    return typeof read?.text === "string" ? { ...EMPTY_FORM, ...read } : undefined;
  } catch {
    return undefined;
  }
}

/** The words with a passage quoted behind them, in the marks of the passage's script. */
export function withQuotation(text: string, passage: string | undefined): string {
  const quoted = passage?.replace(/\s+/gu, " ").trim();
  if (!quoted) return text;
  const marked = /\p{Script=Arabic}|\p{Script=Cyrillic}/u.test(quoted) ? `«${quoted}»` : `“${quoted}”`;
  return text.trim() === "" ? marked : `${text.trimEnd()} ${marked}`;
}
