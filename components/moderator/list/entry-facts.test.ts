import { expect, test } from "vitest";
import { entryFacts, isNotice } from "@/components/moderator/list/entry-facts";
import { deskView, request, TEN } from "@/components/moderator/test-view";
import type { RequestView } from "@/lib/roundtable/view-types";

const factsOf = (more: Partial<RequestView>, view = deskView()) => entryFacts(view, request("kenya", more));
const codesOf = (more: Partial<RequestView>) => factsOf(more).map(({ code }) => code);

test("an ordinary entry has its turn and nothing else", () => {
  expect(factsOf({})).toEqual([{ code: "reason", reason: { code: "first-turn" } }]);
  expect(factsOf({ turn: 2 })).toEqual([{ code: "reason", reason: { code: "turn", n: 2 } }]);
});

test("a reply or a response is no turn, so none is counted", () => {
  expect(factsOf({ kind: "response" })).toEqual([]);
  expect(factsOf({ kind: "reply", turn: 2 })).toEqual([]);
});

test("what asks for attention stands first", () => {
  const facts = factsOf({ frozen: true, state: "parked", backAt: TEN, late: true, absences: 1, presentAt: TEN });
  expect(facts.slice(0, 4)).toEqual([
    { code: "frozen" },
    { code: "parked", until: TEN },
    { code: "absent", count: 1 },
    { code: "late" },
  ]);
  expect(facts.map(isNotice)).toEqual([true, true, true, true, false, false]);
});

test("a swap is said on both sides", () => {
  const kenya = request("kenya", { swapWith: "jordan" });
  const view = deskView({ requests: [kenya, request("jordan")] });
  expect(entryFacts(view, kenya)).toContainEqual({ code: "swap", with: "jordan" });
  expect(entryFacts(view, request("jordan"))).toContainEqual({ code: "swap-asked", by: "kenya" });
});

test("the reasons of the advice say no rank or kind a second time", () => {
  const view = deskView();
  view.list.reasons = { kenya: [{ code: "rank", rank: "minister" }, { code: "first-turn" }] };
  const speaker = { names: { en: "Kenya" }, kind: "state" as const, rank: "minister" as const };
  expect(factsOf({ speaker }, view)).toEqual([
    { code: "rank", rank: "minister" },
    { code: "reason", reason: { code: "first-turn" } },
  ]);
});

test("the chair's own words stand for the rule's", () => {
  const view = deskView();
  view.list.reasons = { kenya: [{ code: "moved" }, { code: "first-turn" }] };
  expect(factsOf({ reason: "Leaves at noon." }, view)).toEqual([
    { code: "moved", reason: "Leaves at noon" },
    { code: "reason", reason: { code: "first-turn" } },
  ]);
  expect(codesOf({ reason: "A minister", inserted: true })[0]).toBe("inserted");
});

test("that the chair confirmed it is said last, since it is true of all", () => {
  const view = deskView();
  view.list.reasons = { kenya: [{ code: "confirmed" }, { code: "first-turn" }] };
  expect(factsOf({}, view)).toEqual([
    { code: "reason", reason: { code: "first-turn" } },
    { code: "reason", reason: { code: "confirmed" } },
  ]);
});

test("capacity, video and protection are named", () => {
  expect(codesOf({ speakingAs: "personal", video: 180, onBehalfOf: [{ en: "Chile" }] }).slice(0, 3)).toEqual([
    "video",
    "on-behalf-of",
    "personal",
  ]);
  expect(codesOf({ speaker: { names: { en: "R-7" } } })).toContain("protected");
});
