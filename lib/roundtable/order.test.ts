import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doublesOf, proposedOrder, suggestionsOf } from "./order";
import { GENDERS, KINDS, RANKS, type TableState } from "./state";
import { DESK, minutes, TEN, TestTable } from "./testing/table";
import { type Row, tableOf } from "./testing/waiting";

const orderOf = (rows: Row[], ...rest: [Parameters<typeof tableOf>[1]?, string[]?]) =>
  proposedOrder(tableOf(rows, ...rest)).order;
const heard = (id: string, more: Partial<Row> = {}): Row => ({ id, state: "heard", ...more });

/** Domain brief, §8: as inscribed. */
const INSCRIBED: Row[] = [
  { id: "Sweden", rank: "minister", region: "WEOG" },
  { id: "Jordan", rank: "minister", region: "Asia-Pacific" },
  { id: "Philippines", region: "Asia-Pacific" },
  { id: "Mexico", rank: "vice-minister", region: "GRULAC" },
  { id: "EU", of: "group", speakingAs: "group" },
  { id: "Kenya", region: "Africa" },
  { id: "Holy See", of: "observer-state", rank: "observer" },
  { id: "IOM", of: "un-entity", rank: "other" },
  { id: "AFFORD", of: "ngo", rank: "other" },
  { id: "R-7", of: "other", rank: "other" },
];
const CONFIRMED = ["EU", "Sweden", "Jordan", "IOM", "Mexico", "Philippines", "Kenya", "AFFORD", "Holy See", "R-7"];

describe("the worked morning", () => {
  it("has the order that was confirmed: every fourth place for a speaker that is not a State", () => {
    expect(orderOf(INSCRIBED, { reserved: 4 })).toEqual(CONFIRMED);
  });

  it("without reserved places goes by kind, rank and time", () => {
    const order = ["EU", "Sweden", "Jordan", "Mexico", "Philippines", "Kenya", "Holy See", "IOM", "AFFORD", "R-7"];
    expect(orderOf(INSCRIBED)).toEqual(order);
  });

  it("says why in words that a chair can read out", () => {
    const { reasons } = proposedOrder(tableOf(INSCRIBED, { reserved: 4 }));
    expect(reasons.Sweden).toEqual([
      { code: "rank", rank: "minister" },
      { code: "first-turn" },
      { code: "of-region", n: 1, region: "WEOG" },
    ]);
    expect(reasons.Philippines).toEqual([{ code: "first-turn" }, { code: "of-region", n: 2, region: "Asia-Pacific" }]);
    expect(reasons.EU).toEqual([{ code: "group" }, { code: "first-turn" }]);
    expect(reasons.IOM).toEqual([
      { code: "reserved-place" },
      { code: "kind", kind: "un-entity" },
      { code: "first-turn" },
    ]);
    expect(reasons["R-7"]).toEqual([{ code: "kind", kind: "other" }, { code: "first-turn" }]);
  });

  it("11:03: puts a minister who walks in before Mexico, and moves nobody whom the chair confirmed", () => {
    const gone = ["EU", "Sweden", "Jordan", "IOM"];
    const byId = new Map(INSCRIBED.map((row) => [row.id, row]));
    const rows = CONFIRMED.map((id, index): Row => {
      const row = { ...(byId.get(id) as Row), at: index };
      return gone.includes(id) ? { ...row, state: "heard" } : { ...row, confirmed: true };
    });
    const state = tableOf([...rows, { id: "Germany", rank: "minister", region: "WEOG" }], { reserved: 4 });
    expect(proposedOrder(state).order).toEqual(["Germany", ...CONFIRMED.slice(4)]);
    expect(suggestionsOf(state)).toEqual([
      {
        request: "Germany",
        before: "Mexico",
        reasons: [
          { code: "rank", rank: "minister" },
          { code: "first-turn" },
          { code: "of-region", n: 2, region: "WEOG" },
        ],
      },
    ]);
  });

  it("after 11:30: lets newcomers of States wait for the confirmed NGO, and the reserved places go on among them", () => {
    const waiting = CONFIRMED.slice(6).map((id): Row => {
      const row = INSCRIBED.find((other) => other.id === id) as Row;
      return { ...row, confirmed: true };
    });
    const newcomers = ["Ghana", "Peru", "Chad", "Fiji"].map((id): Row => ({ id }));
    const before = ["Germany", "Mexico", "Philippines"].map((id): Row => heard(id));
    expect(orderOf([...before, ...waiting, ...newcomers], { reserved: 4 })).toEqual([
      "Kenya",
      "AFFORD",
      "Ghana",
      "Peru",
      "Chad",
      "Holy See",
      "R-7",
      "Fiji",
    ]);
  });
});

describe("the level", () => {
  it("edge case 1: a second turn stands behind all first ones, if the profile says so; a group's too", () => {
    const rows: Row[] = [
      { id: "minister again", rank: "minister", turn: 2 },
      { id: "group again", of: "group", turn: 2 },
      { id: "ngo", of: "ngo" },
      { id: "state" },
    ];
    expect(orderOf(rows)).toEqual(["state", "ngo", "minister again", "group again"]);
    expect(orderOf(rows, { secondTurns: "in-order" })).toEqual(["minister again", "group again", "state", "ngo"]);
    expect(proposedOrder(tableOf(rows)).reasons["minister again"]?.[0]).toEqual({ code: "turn", n: 2 });
  });

  it("edge case 4: a minister whom an ambassador replaces is proposed further back; the chair decides", () => {
    const rows: Row[] = [
      { id: "a", at: 3 },
      { id: "b", rank: "vice-minister" },
      { id: "c", at: 1 },
    ];
    const state = tableOf(rows);
    expect(proposedOrder(state).order).toEqual(["b", "c", "a"]);
    expect(state.list.order).toEqual(["a", "b", "c"]);
    expect(suggestionsOf(state).map(({ request, before }) => [request, before])).toEqual([["a", undefined]]);
  });

  it("edge case 5: an arriving minister is proposed ahead of ambassadors, with the rank as first reason", () => {
    const state = tableOf([{ id: "a" }, { id: "b" }, { id: "m", rank: "minister" }]);
    expect(suggestionsOf(state)).toEqual([
      { request: "m", before: "a", reasons: [{ code: "rank", rank: "minister" }, { code: "first-turn" }] },
    ]);
  });

  it("edge case 6: same rank, same second: as the server took them", () => {
    const rows: Row[] = ["b", "a", "c"].map((id) => ({ id, at: 7 }));
    expect(orderOf(rows)).toEqual(["b", "a", "c"]);
  });

  it("edge case 12: an observer State goes before a stakeholder, and the rule of kinds is shown", () => {
    const state = tableOf([
      { id: "ngo", of: "ngo", at: 5 },
      { id: "observer", of: "observer-state", at: 5 },
    ]);
    const { order, reasons } = proposedOrder(state);
    expect(order).toEqual(["observer", "ngo"]);
    expect(reasons.observer?.[0]).toEqual({ code: "kind", kind: "observer-state" });
    expect(reasons.ngo?.[0]).toEqual({ code: "kind", kind: "ngo" });
  });

  it("an ambassador, an observer and somebody of no known rank are equals", () => {
    const rows: Row[] = [
      { id: "a", participant: null },
      { id: "b", rank: "other" },
      { id: "c", rank: "ambassador" },
    ];
    expect(orderOf(rows)).toEqual(["a", "b", "c"]);
  });
});

describe("balance", () => {
  it("prefers the region heard less, then takes turns", () => {
    const rows: Row[] = [
      heard("w0", { region: "W" }),
      heard("w1", { region: "W" }),
      ...["w2", "w3", "w4"].map((id): Row => ({ id, region: "W" })),
      ...["a1", "a2", "a3"].map((id): Row => ({ id, region: "A" })),
    ];
    expect(orderOf(rows)).toEqual(["a1", "a2", "w2", "a3", "w3", "w4"]);
  });

  it("counts who has the floor, but no reply and nobody absent", () => {
    const rows: Row[] = [
      heard("w0", { region: "W", kind: "reply" }),
      heard("w1", { region: "W", state: "absent" }),
      heard("a0", { region: "A", state: "speaking" }),
      { id: "a1", region: "A" },
      { id: "w2", region: "W" },
    ];
    expect(orderOf(rows)).toEqual(["w2", "a1"]);
  });

  it("never outweighs a rank", () => {
    const rows: Row[] = [
      heard("w0", { region: "W" }),
      { id: "a", region: "A" },
      { id: "w", region: "W", rank: "minister" },
    ];
    expect(orderOf(rows)).toEqual(["w", "a"]);
  });

  it("puts who was not heard at the question before who was", () => {
    const rows: Row[] = [
      heard("h1", { delegation: "both", questions: ["q1"] }),
      heard("h2", { delegation: "first", questions: ["q0"] }),
      { id: "both again", delegation: "both", turn: 2 },
      { id: "first again", delegation: "first", turn: 2 },
    ];
    expect(orderOf(rows, {}, ["q1"])).toEqual(["first again", "both again"]);
    expect(orderOf(rows, {}, [])).toEqual(["both again", "first again"]);
    expect(proposedOrder(tableOf(rows, {}, ["q1"])).reasons["first again"]).toEqual([
      { code: "turn", n: 2 },
      { code: "not-heard-at-question" },
    ]);
  });

  it("weighs gender only between those who gave theirs", () => {
    const spoken = heard("h", { gender: "male" });
    const him: Row = { id: "he", gender: "male" };
    const her: Row = { id: "she", gender: "female" };
    expect(orderOf([spoken, him, her])).toEqual(["she", "he"]);
    expect(orderOf([spoken, { id: "not given" }, him, her])).toEqual(["not given", "she", "he"]);
    expect(orderOf([spoken, him, { id: "not given" }])).toEqual(["he", "not given"]);
  });
});

describe("reserved places", () => {
  it("go on across the turns already taken", () => {
    const rows: Row[] = [heard("s1"), heard("s2"), { id: "s3" }, { id: "s4" }, { id: "ngo", of: "ngo" }];
    expect(orderOf(rows, { reserved: 4 })).toEqual(["s3", "ngo", "s4"]);
  });

  it("are for no observer State, and for no second turn before a first", () => {
    const rows: Row[] = [
      { id: "s1" },
      { id: "s2" },
      { id: "see", of: "observer-state" },
      { id: "ngo", of: "ngo", turn: 2 },
    ];
    expect(orderOf(rows, { reserved: 2 })).toEqual(["s1", "s2", "see", "ngo"]);
    expect(orderOf([...rows.slice(0, 3), { id: "ngo", of: "ngo" }], { reserved: 2 })).toEqual([
      "s1",
      "ngo",
      "s2",
      "see",
    ]);
  });
});

describe("what does not move", () => {
  it("equals behind a confirmed one stay behind it, whatever region was heard less", () => {
    const rows: Row[] = [
      heard("w0", { region: "W" }),
      { id: "w", region: "W", confirmed: true },
      { id: "a", region: "A" },
    ];
    expect(orderOf(rows)).toEqual(["w", "a"]);
  });

  it("says first what the chair has done", () => {
    const { reasons } = proposedOrder(
      tableOf([
        { id: "a", confirmed: true },
        { id: "b", confirmed: true, reason: "leaves early" },
        {
          id: "c",
          confirmed: true,
          inserted: true,
          reason: "a minister",
          rank: "minister",
          region: "W",
          gender: "female",
        },
      ]),
    );
    expect(reasons.a?.[0]).toEqual({ code: "confirmed" });
    expect(reasons.b?.[0]).toEqual({ code: "moved" });
    expect(reasons.c?.map(({ code }) => code)).toEqual(["inserted", "rank", "first-turn", "of-region"]);
  });

  it("what the chair drags up is not to be passed by those who were there, only by newcomers", () => {
    const desk = new TestTable().at(TEN + minutes(5));
    desk.state = tableOf([{ id: "a" }, { id: "b" }, { id: "ngo", of: "ngo" }]);
    desk.must(DESK, { type: "MoveRequest", request: "ngo", before: "a" });
    expect(suggestionsOf(desk.state)).toEqual([]);
    const late = tableOf([{ id: "late", at: TEN + minutes(9) }]);
    const { requests, participants, delegations } = desk.state;
    desk.state = {
      ...desk.state,
      list: { ...desk.state.list, order: [...desk.state.list.order, "late"] },
      requests: { ...requests, ...late.requests },
      participants: { ...participants, ...late.participants },
      delegations: { ...delegations, ...late.delegations },
    };
    expect(proposedOrder(desk.state).order).toEqual(["late", "ngo", "a", "b"]);
  });

  it("nobody is asked to fall behind a minister whom the chair or an absence put back", () => {
    const desk = new TestTable().at(TEN + minutes(5));
    desk.state = tableOf([{ id: "m", rank: "minister" }, { id: "a" }, { id: "b" }]);
    desk.must(DESK, { type: "MoveRequest", request: "m", before: null });
    expect(suggestionsOf(desk.state)).toEqual([]);
    expect(suggestionsOf(tableOf([{ id: "a" }, { id: "m", rank: "minister", absences: 1 }]))).toEqual([]);
  });

  it("remembers whom the chair dragged up, though others are inserted ahead of it or leave", () => {
    const desk = new TestTable().at(TEN + minutes(5));
    desk.state = tableOf([{ id: "a" }, { id: "b" }, { id: "c" }, { id: "ngo", of: "ngo" }]);
    desk.must(DESK, { type: "MoveRequest", request: "ngo", before: "b" });
    desk.must(DESK, { type: "MoveRequest", request: "c", before: "a" });
    expect(desk.state.list.order).toEqual(["c", "a", "ngo", "b"]);
    expect(desk.state.requests.ngo?.moved).toMatchObject({ from: 2, to: 3 });
    expect(suggestionsOf(desk.state)).toEqual([]);
  });

  it("who was merely passed by may be passed again: nobody put it there", () => {
    const desk = new TestTable().at(TEN + minutes(5));
    desk.state = tableOf([{ id: "m", rank: "minister", confirmed: true }, { id: "a" }, { id: "g", of: "group" }]);
    const before = suggestionsOf(desk.state).map(({ request }) => request);
    expect(before).toEqual(["g"]);
    desk.state = accepted(desk.state, { request: "g", before: "m" });
    expect(suggestionsOf(desk.state)).toEqual([]);
  });

  it("forgets what the chair did when the step is undone", () => {
    const desk = new TestTable().at(TEN + minutes(5));
    desk.state = tableOf([{ id: "m", rank: "minister" }, { id: "a" }, { id: "b" }]);
    desk.must(DESK, { type: "MoveRequest", request: "m", before: null });
    desk.must(DESK, { type: "Undo", seq: desk.state.seq });
    expect(desk.state.list.order).toEqual(["m", "a", "b"]);
    expect(desk.state.requests.m).toMatchObject({ confirmed: false, moved: { why: "returned" } });
    expect(desk.state.requests.m?.moved).not.toHaveProperty("put");
  });

  it("edge case 14: who is parked keeps the place beside the neighbours, and is never suggested", () => {
    const state = tableOf([{ id: "a" }, { id: "p", state: "parked" }, { id: "b" }, { id: "m", rank: "minister" }]);
    expect(proposedOrder(state).order).toEqual(["m", "a", "p", "b"]);
    expect(suggestionsOf(state).map(({ request }) => request)).toEqual(["m"]);
  });

  it("edge case 13: nor is a frozen entry, nor who swapped or was absent", () => {
    const minister = { rank: "minister" as const };
    const rows: Row[] = [
      { id: "a" },
      { id: "b" },
      { id: "frozen", ...minister, seated: false },
      { id: "absent", ...minister, absences: 1 },
      { id: "swapped", ...minister, swapped: "a" },
    ];
    expect(suggestionsOf(tableOf(rows))).toEqual([]);
  });
});

describe("edge case 3: doubles", () => {
  it("are requests of one delegation in one capacity, parked or waiting", () => {
    const rows: Row[] = [
      { id: "1", delegation: "se" },
      { id: "2", delegation: "jo" },
      { id: "3", delegation: "se", state: "parked" },
      { id: "4", delegation: "jo", speakingAs: "group" },
      heard("5", { delegation: "jo" }),
    ];
    expect(doublesOf(tableOf(rows))).toEqual([["1", "3"]]);
  });
});

const row = fc.record({
  of: fc.constantFrom(...KINDS),
  rank: fc.constantFrom(...RANKS),
  region: fc.constantFrom("W", "A", "G", undefined),
  gender: fc.constantFrom(...GENDERS, undefined),
  state: fc.constantFrom("waiting", "waiting", "waiting", "parked", "heard", "speaking"),
  turn: fc.constantFrom(1, 1, 2, 3),
  at: fc.integer({ min: 0, max: 20 }),
  confirmed: fc.constantFrom(false, false, true),
  delegation: fc.constantFrom(..."abcdefghijklmnop"),
  questions: fc.constantFrom([], ["q1"], ["q2"]),
});
const profile = fc.record({
  reserved: fc.constantFrom(0, 0, 1, 2, 4),
  secondTurns: fc.constantFrom("in-order", "after-first-turns"),
});
const table = fc
  .tuple(fc.array(row, { maxLength: 24 }), profile, fc.constantFrom<string[]>([], ["q1"]))
  .map(([rows, ...rest]) =>
    tableOf(
      rows.map((given, index): Row => ({ ...clean(given), id: `r${index}` })),
      ...rest,
    ),
  );

function clean<T extends object>(given: T): Partial<Row> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function accepted(state: TableState, { request, before }: { request: string; before?: string }): TableState {
  const desk = new TestTable();
  desk.state = state;
  desk.must(DESK, { type: "MoveRequest", request, before: before ?? null });
  return desk.state;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const property = (holds: (state: TableState) => void) => fc.assert(fc.property(table, holds), { numRuns: 400 });

describe("any list", () => {
  it("is proposed whole, everybody once, each with one to four reasons", () => {
    property((state) => {
      const { order, reasons } = proposedOrder(state);
      expect([...order].sort()).toEqual([...state.list.order].sort());
      for (const id of order) expect([1, 2, 3, 4]).toContain(reasons[id]?.length);
    });
  });

  it("is proposed the same again", () => {
    property((state) => {
      expect(proposedOrder(copy(state))).toEqual(proposedOrder(state));
      expect(suggestionsOf(copy(state))).toEqual(suggestionsOf(state));
    });
  });

  it("keeps the confirmed in their order", () => {
    property((state) => {
      const confirmed = (ids: string[]) => ids.filter((id) => state.requests[id]?.confirmed);
      expect(confirmed(proposedOrder(state).order)).toEqual(confirmed(state.list.order));
    });
  });

  it("stays as proposed, once it stands so", () => {
    property((state) => {
      const { order } = proposedOrder(state);
      const after = { ...state, list: { ...state.list, order } };
      expect(proposedOrder(after).order).toEqual(order);
      expect(suggestionsOf(after)).toEqual([]);
    });
  });

  it("comes to the proposed order by accepting what is suggested, one by one", () => {
    property((state) => {
      const suggestions = suggestionsOf(state);
      fc.pre(suggestions.length < 10);
      const after = suggestions.reduce(accepted, state);
      expect(after.list.order).toEqual(proposedOrder(state).order);
    });
  });

  it("never has more suggestions after one was accepted", () => {
    property((start) => {
      fc.pre(start.table.profile.reserved === 0);
      let state = start;
      for (let left = suggestionsOf(state); left.length > 0 && left.length < 10; left = suggestionsOf(state)) {
        state = left.slice(0, 1).reduce(accepted, state);
        expect(suggestionsOf(state).length).toBeLessThanOrEqual(left.length);
      }
    });
  });

  it("never suggests to move one that the chair confirmed, or one that cannot be called", () => {
    property((state) => {
      for (const { request } of suggestionsOf(state)) {
        expect(state.requests[request]).toMatchObject({ confirmed: false, state: "waiting" });
      }
    });
  });
});
