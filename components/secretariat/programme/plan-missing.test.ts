import { expect, it } from "vitest";
import { missingOf } from "@/components/secretariat/programme/plan-missing";
import type { Plan } from "@/components/secretariat/programme/types";

it("keeps a plan with something missing from being saved", () => {
  const plan = { title: "Rivers", startsAt: 0, endsAt: 60_000, items: [], questions: [] } as unknown as Plan;
  const question = { id: "q1", number: 1, label: "", text: "", parts: 0 };
  expect(missingOf(plan)).toBeNull();
  expect(missingOf({ ...plan, title: " " })).toBe("title");
  expect(missingOf({ ...plan, endsAt: 0 })).toBe("slot");
  expect(missingOf({ ...plan, questions: [question] })).toBe("question");
});
