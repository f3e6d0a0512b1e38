import { describe, expect, it } from "vitest";
import { equity } from "@/lib/roundtable/equity";
import { asked, askedProtected, MINUTE, recordView, spoke, TEN } from "@/lib/roundtable/testing/record-view";
import type { StatementView } from "@/lib/roundtable/view-types";

const LATER = TEN + 60 * MINUTE;

function text(id: string, more: Partial<StatementView> = {}): StatementView {
  const rest = { language: "en", visibility: "public" as const, words: 200, questions: [], speaker: {} };
  return { id, state: "submitted", at: TEN, ...rest, ...more };
}

describe("equity", () => {
  it("counts by kind, in a fixed order, who asked, who was heard and for how long", () => {
    const view = recordView({
      requests: [
        asked("AFFORD", { kind: "ngo" }),
        asked("Sweden", {}, { state: "heard" }),
        asked("Kenya"),
        asked("EU", { kind: "group" }, { state: "heard" }),
        asked("Jordan", {}, { state: "withdrawn" }),
      ],
      speeches: [spoke("EU", 45, { seconds: 320 }), spoke("Sweden", 51, { seconds: 170 })],
    });
    const { kinds, totals } = equity(view, LATER);
    expect(kinds).toMatchObject([
      { key: "state", delegations: 2, heard: 1, seconds: 170, unreached: 1 },
      { key: "group", delegations: 1, heard: 1, seconds: 320, unreached: 0 },
      { key: "ngo", delegations: 1, heard: 0, seconds: 0, unreached: 1 },
    ]);
    expect(totals).toEqual({ delegations: 4, heard: 2, through: 0, seconds: 490, unreached: 2, now: false });
  });

  it("counts by region, those without one apart", () => {
    const view = recordView({
      requests: [
        asked("Sweden", { regionalGroup: "WEOG" }),
        asked("Kenya", { regionalGroup: "African" }),
        asked("IOM", { kind: "un-entity" }),
      ],
    });
    expect(equity(view, LATER).regions.map(({ key, delegations }) => [key, delegations])).toEqual([
      ["African", 1],
      ["WEOG", 1],
      [undefined, 1],
    ]);
  });

  it("counts by gender where it is given, and says of how many it is not", () => {
    const some = [asked("a", { gender: "male" }), asked("b", { gender: "female" }), asked("c"), asked("d")];
    expect(equity(recordView({ requests: some }), LATER).genders).toMatchObject([
      { key: "female", delegations: 1 },
      { key: "male", delegations: 1 },
      { delegations: 2 },
    ]);
    expect(equity(recordView({ requests: some.slice(2) }), LATER).genders).toEqual([]);
  });

  it("counts a delegation once that asked twice, and each of its turns", () => {
    const requests = [asked("Mexico", {}, { state: "heard" }), asked("Mexico", {}, { id: "Mexico-2", turn: 2 })];
    const { totals } = equity(recordView({ requests, speeches: [spoke("Mexico", 7)] }), LATER);
    expect(totals).toMatchObject({ delegations: 1, heard: 1, unreached: 1 });
  });

  it("counts whoever speaks now up to now, without the pauses", () => {
    const clock = { allotted: 180, startedAt: TEN, pausedFor: 20_000 };
    const now = { id: "s", request: "Kenya", state: "speaking" as const, calledAt: TEN, clock };
    const view = recordView({ requests: [asked("Kenya", {}, { state: "speaking" })], now });
    const { kinds, notReached } = equity(view, TEN + MINUTE);
    expect(kinds).toMatchObject([{ key: "state", heard: 0, seconds: 40, unreached: 0, now: true }]);
    expect(notReached).toEqual([]);
  });

  it("takes what the record says since an entry was corrected", () => {
    const corrected = { reason: "The wrong button", at: LATER };
    const view = recordView({
      requests: [asked("Kenya", {}, { state: "heard" }), asked("Ghana", {}, { state: "heard" })],
      speeches: [spoke("Kenya", 31, { seconds: 90, corrected }), spoke("Ghana", 37, { outcome: "void", corrected })],
    });
    const { totals, notReached } = equity(view, LATER);
    expect(totals).toMatchObject({ heard: 1, seconds: 90, unreached: 1 });
    expect(notReached).toMatchObject([{ request: { id: "Ghana" }, why: "void" }]);
  });

  describe("of merged requests", () => {
    const into = (mergedInto: string) => ({ state: "merged" as const, mergedInto });
    const partner = asked("Norway", {}, into("Sweden"));

    it("counts partners as heard through the one they merged into, and their time once", () => {
      const requests = [asked("Sweden", {}, { state: "heard" }), partner, asked("Chad", {}, into("Norway"))];
      const { totals } = equity(recordView({ requests, speeches: [spoke("Sweden", 5)] }), LATER);
      expect(totals).toMatchObject({ delegations: 3, heard: 3, through: 2, seconds: 160, unreached: 0 });
    });

    it("counts them as not reached while that one is not", () => {
      const { notReached } = equity(recordView({ requests: [asked("Sweden"), partner] }), LATER);
      expect(notReached.map(({ request, why }) => [request.id, why])).toEqual([
        ["Sweden", "waiting"],
        ["Norway", "waiting"],
      ]);
    });

    it("counts no second entry of the same delegation", () => {
      const double = asked("Sweden", {}, { id: "Sweden-2", ...into("Sweden") });
      const view = recordView({
        requests: [asked("Sweden", {}, { state: "heard" }), double],
        speeches: [spoke("Sweden", 5)],
      });
      expect(equity(view, LATER).totals).toMatchObject({ delegations: 1, heard: 1, through: 0 });
    });

    it("ends where two name each other", () => {
      const requests = [asked("a", {}, into("b")), asked("b", {}, into("a"))];
      expect(equity(recordView({ requests }), LATER).totals.delegations).toBe(0);
    });
  });

  it("keeps replies, responses and points of order apart from turns", () => {
    const view = recordView({
      requests: [
        asked("Ghana", {}, { kind: "reply", state: "heard" }),
        asked("Panel", { kind: "academia" }, { kind: "response" }),
      ],
      order: [],
      aside: ["Panel"],
      speeches: [spoke("Ghana", 40, { seconds: 55 })],
      more: {
        floor: { points: [{ id: "p2", speaker: {}, at: LATER }] },
        pointsOfOrder: {
          items: { p1: { id: "p1", speaker: {}, at: TEN, ruledAt: TEN, ruling: "Taken" } },
          order: ["p1"],
        },
      },
    });
    const found = equity(view, LATER);
    expect(found.totals).toMatchObject({ delegations: 0, heard: 0, seconds: 0, unreached: 0 });
    expect(found.kinds).toEqual([]);
    expect(found.replies).toMatchObject({ heard: 1, seconds: 55, unreached: 0 });
    expect(found.responses).toMatchObject({ heard: 0, unreached: 1 });
    expect(found.pointsOfOrder).toBe(2);
    expect(found.notReached).toMatchObject([{ request: { id: "Panel" }, why: "waiting" }]);
  });
});

describe("a protected speaker", () => {
  const requests = [asked("a", { gender: "female" }), asked("b", { kind: "ngo" }), asked("c", { gender: "male" })];

  it("stands in a row of its own never alone", () => {
    const { kinds, genders } = equity(recordView({ requests: [...requests, askedProtected("R-7")] }), LATER);
    expect(kinds.map(({ key, folded, delegations }) => [key, folded, delegations])).toEqual([
      ["state", undefined, 2],
      [undefined, true, 2],
    ]);
    // One more of whom no gender is given is company enough.
    expect(genders.at(-1)).toMatchObject({ delegations: 2 });
    expect(genders.at(-1)?.folded).toBeUndefined();
  });

  it("joins what is called other, if there is such a group", () => {
    const more = [asked("d", { kind: "other" }), asked("e", { kind: "other" }), askedProtected("R-7")];
    const { kinds } = equity(recordView({ requests: [...requests, ...more] }), LATER);
    expect(kinds.map(({ key, delegations }) => [key, delegations])).toEqual([
      ["state", 2],
      ["ngo", 1],
      [undefined, 3],
    ]);
  });

  it("joins the last of equally small groups, so that a group keeps its own row", () => {
    const equal = [asked("EU", { kind: "group" }), asked("IOM", { kind: "igo" }), askedProtected("R-7")];
    const { kinds } = equity(recordView({ requests: equal }), LATER);
    expect(kinds.map(({ key, delegations }) => [key, delegations])).toEqual([
      ["group", 1],
      [undefined, 2],
    ]);
  });

  it("is one of several in a row where nothing is said", () => {
    const two = [askedProtected("R-7"), askedProtected("R-8")];
    const { kinds } = equity(recordView({ requests: [...requests, ...two] }), LATER);
    expect(kinds.at(-1)).toMatchObject({ delegations: 2 });
    expect(kinds.map(({ folded }) => folded)).toEqual([undefined, undefined, undefined]);
  });
});

describe("who was not reached", () => {
  it("stands in the order of the list, then in that of asking, each with why", () => {
    const state = (of: string, minute: number, more: object) => asked(of, {}, { at: TEN + minute * MINUTE, ...more });
    const view = recordView({
      requests: [
        state("late", 9, { state: "turned-away" }),
        state("written", 2, { state: "written" }),
        state("video", 3, { state: "written", video: 180 }),
        state("gone", 1, { state: "absent" }),
        state("second", 5, {}),
        state("away", 6, { state: "parked" }),
        state("heard", 0, { state: "heard" }),
      ],
      order: ["away", "second"],
      speeches: [
        spoke("heard", 10),
        spoke("gone", 20, { outcome: "absent" }),
        spoke("video", 30, { outcome: "failed", seconds: 40 }),
      ],
    });
    const { notReached, totals } = equity(view, LATER);
    expect(notReached.map(({ request, why }) => `${request.id} ${why}`)).toEqual([
      "away parked",
      "second waiting",
      "gone absent",
      "written written",
      "video failed",
      "late turned-away",
    ]);
    expect(totals).toMatchObject({ heard: 1, seconds: 160, unreached: 6 });
  });

  it("leaves out who was turned away and came onto the list after all", () => {
    const early = asked("Uganda", {}, { id: "early", state: "turned-away" });
    const admitted = asked("Uganda", {}, { state: "heard", at: TEN + MINUTE });
    const view = recordView({ requests: [early, admitted], speeches: [spoke("Uganda", 3)] });
    expect(equity(view, LATER)).toMatchObject({ notReached: [], totals: { delegations: 1, heard: 1 } });
  });

  it("has the text that came instead, but none that was withdrawn or came without a name", () => {
    const statements = [
      text("for-a", { request: "a" }),
      text("of-b", { speaker: { seat: "b" } }),
      text("nameless", { visibility: "nameless", speaker: { anonymous: true } }),
      text("withdrawn", { request: "c", state: "withdrawn" }),
    ];
    const requests = ["a", "b", "c", "d"].map((of) => asked(of, {}, { state: "written" }));
    const { notReached } = equity(recordView({ requests, statements }), LATER);
    expect(notReached.map((one) => one.text?.id)).toEqual(["for-a", "of-b", undefined, undefined]);
  });
});
