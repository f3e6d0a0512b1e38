import type { Plan } from "@/components/secretariat/programme/types";

const PARTS = ["title", "slot", "agenda", "questions", "rules"] as const;

/** Which parts of a plan are not as they were. */
export function changesOf(before: Plan, after: Plan): (typeof PARTS)[number][] {
  const parts = ({ title, startsAt, endsAt, items, questions, leadIn, profile, mode }: Plan) => ({
    title,
    slot: [startsAt, endsAt],
    agenda: items,
    questions: [questions, leadIn],
    rules: [profile, mode],
  });
  return PARTS.filter((part) => textOf(parts(before)[part]) !== textOf(parts(after)[part]));
}

/** A value as text, in whichever order its keys stand. */
export function textOf(value: unknown): string {
  const sorted = (_key: string, one: unknown) =>
    one && typeof one === "object" && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one;
  return JSON.stringify(value, sorted);
}
