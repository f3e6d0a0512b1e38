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

/**
 * What I changed on the plan that I had seen, and beside it what somebody else has saved since. Slot, agenda and questions hang together:
 * where I changed one of them, all three are mine.
 */
export function joinedPlan(seen: Plan, mine: Plan, theirs: Plan): Plan {
  const changed = changesOf(seen, mine);
  const { title, startsAt, endsAt, items, questions, leadIn, profile, mode } = mine;
  return {
    ...theirs,
    ...(changed.includes("title") && { title }),
    ...(changed.includes("rules") && { profile, mode }),
    ...(changed.some((part) => part !== "title" && part !== "rules") && { startsAt, endsAt, items, questions, leadIn }),
  };
}

/** Whether all that somebody else has saved stays when the two are joined. */
export function isKept(seen: Plan, mine: Plan, theirs: Plan): boolean {
  const written = changesOf(theirs, joinedPlan(seen, mine, theirs));
  return !changesOf(seen, theirs).some((part) => written.includes(part));
}

/** A value as text, in whichever order its keys stand. */
export function textOf(value: unknown): string {
  const sorted = (_key: string, one: unknown) =>
    one && typeof one === "object" && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one;
  return JSON.stringify(value, sorted);
}
