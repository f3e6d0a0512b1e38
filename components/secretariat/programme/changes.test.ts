import { describe, expect, it } from "vitest";
import { isKept, joinedPlan } from "@/components/secretariat/programme/changes";
import type { Plan } from "@/components/secretariat/programme/types";
import { PROFILES } from "@/lib/roundtable/profiles";

const SEEN: Plan = {
  title: "As it was",
  startsAt: 0,
  endsAt: 3_600_000,
  mode: "chatham-house",
  profile: PROFILES["round-table"],
  leadIn: "",
  items: [{ id: "a", kind: "opening", title: "Opening", startsAt: 0, endsAt: 3_600_000, questions: [], speakers: [] }],
  questions: [],
};
const [item] = SEEN.items;
const mine: Plan = { ...SEEN, items: item ? [{ ...item, title: "Welcome" }] : [] };

describe("two plans of the same table", () => {
  it("are joined where they changed different parts", () => {
    const theirs = { ...SEEN, title: "As they have it", profile: PROFILES["interactive-dialogue"] };
    expect(joinedPlan(SEEN, mine, theirs)).toEqual({ ...theirs, items: mine.items });
    expect(isKept(SEEN, mine, theirs)).toBe(true);
  });

  it("cannot both stay where they changed the same part, or parts that hang together", () => {
    for (const theirs of [
      { ...SEEN, items: [] },
      { ...SEEN, endsAt: 7_200_000 },
    ]) {
      expect(joinedPlan(SEEN, mine, theirs)).toEqual(mine);
      expect(isKept(SEEN, mine, theirs)).toBe(false);
    }
  });

  it("are both kept where they say the same", () => {
    expect(isKept(SEEN, mine, { ...mine, title: "As they have it" })).toBe(true);
  });
});
