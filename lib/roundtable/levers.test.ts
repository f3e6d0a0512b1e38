import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommandInput } from "./commands";
import { type Lever, levers, minutesWon, outcome } from "./levers";
import { listFits } from "./schedule";
import { type Course, clock, morning } from "./testing/morning";
import { ask, DELEGATIONS, DESK, minutes, PLANNER, plannedTable, TEN, type TestTable } from "./testing/table";
import { view } from "./view";
import type { View } from "./view-types";

const twelve = Array.from({ length: 12 }, () => ({}));
const inQ1: Course = { opening: ["10:07", "10:15"], panel: ["10:15", "10:45"], q1: ["10:45"] };
const inQ4: Course = { ...inQ1, q1: ["10:45", "11:15"], q2: "skipped", q3: ["11:45", "12:20"], q4: ["12:20"] };

const told = (view: View, now: string) =>
  levers(view, clock(now)).map((lever) => {
    const { fitting, before } = outcome(listFits(view, clock(now)), lever.after);
    return `${nameOf(lever)}: ${fitting} of ${lever.after.waiting} before ${before.item}`;
  });

function nameOf(lever: Lever): string {
  switch (lever.lever) {
    case "limit":
      return `limit ${lever.seconds}`;
    case "skip":
    case "finish":
      return `${lever.lever} ${lever.item}`;
    case "invite":
      return `invite ${lever.requests.length}`;
    case "close":
      return "close";
    default:
      return lever satisfies never;
  }
}

describe("levers", () => {
  it("offer at 12:38 of the worked morning what the chair can do for twelve who wait (edge case 35)", () => {
    const view = morning({ course: inQ4, waiting: twelve });
    expect(told(view, "12:38")).toEqual([
      "limit 120: 3 of 12 before wrap-up",
      "limit 90: 3 of 12 before wrap-up",
      "limit 60: 5 of 12 before wrap-up",
      "skip wrap-up: 5 of 12 before closing",
      "close: 2 of 12 before wrap-up",
      "invite 10: 2 of 2 before wrap-up",
    ]);
    const [limit, , , skip] = levers(view, clock("12:38"));
    expect(limit?.command).toEqual({
      type: "SetLimits",
      limits: { state: 120, observer: 120, group: 120, stakeholder: 120, panellist: 300 },
    });
    expect(skip && minutesWon(listFits(view, clock("12:38")), skip.after)).toBe(10);
  });

  it("find the longest limit with which everybody is heard", () => {
    const view = morning({ course: inQ4, waiting: twelve.slice(0, 3) });
    expect(told(view, "12:38")[0]).toBe("limit 120: 3 of 3 before wrap-up");
    const early = morning({ course: inQ1, waiting: Array.from({ length: 36 }, () => ({})) });
    expect(told(early, "10:50")[0]).toBe("limit 170: 36 of 36 before wrap-up");
    expect(told(view, "12:36")[0]).toBe("limit 160: 3 of 3 before wrap-up");
    expect(told(view, "12:35:30")[0]).toBe("limit 170: 3 of 3 before wrap-up");
  });

  it("skip the next question while all fit before the end but not before it; nobody need write", () => {
    const lines = told(morning({ course: inQ1, waiting: twelve }), "10:50");
    expect(lines).toContain("skip q2: 12 of 12 before q3");
    expect(lines).toContain("limit 130: 12 of 12 before q2");
    expect(lines.some((line) => /^(invite|finish)/.test(line))).toBe(false);
  });

  it("drop a panel that stands between, and finish one that runs", () => {
    const plan = [
      ["q1", "question", "10:00", "10:10"],
      ["panel", "panel", "10:10", "10:40"],
      ["wrap-up", "wrap-up", "10:40", "13:00"],
    ] as const;
    const waiting = [{}, {}, {}, {}];
    expect(told(morning({ plan, course: { q1: ["10:00"] }, waiting }), "10:01")).toContain(
      "skip panel: 4 of 4 before wrap-up",
    );
    const running = morning({ plan, course: { q1: ["10:00", "10:10"], panel: ["10:10"] }, waiting });
    expect(told(running, "10:20")).toContain("finish panel: 4 of 4 before wrap-up");
  });

  it("leave alone a video, a panellist and what a person has on top", () => {
    const participants = {
      items: { p: { id: "p", role: "delegate", rank: "other", extra: 60 } },
      order: ["p"],
    } as const;
    const waiting = [
      { participant: "p", limit: 240 },
      { video: 240, limit: 240 },
      { speaker: { panellist: true as const }, limit: 300 },
      {},
    ];
    const { items, order } = participants;
    const view = morning({ course: inQ4, waiting, participants: { items, order: [...order] } });
    const sixty = levers(view, clock("12:33")).find((lever) => lever.lever === "limit" && lever.seconds === 60);
    expect(sixty?.after.needed).toBe(120 + 240 + 300 + 60 + 80);
  });

  it("are none while everybody fits, and none once the session is over", () => {
    expect(levers(morning({ course: inQ1, waiting: [{}] }), clock("10:50"))).toEqual([]);
    const over = morning({ course: inQ4, waiting: twelve, session: { state: "adjourned" } });
    expect(levers(over, clock("12:38"))).toEqual([]);
  });

  it("are offered closing only while the list takes requests", () => {
    const view = morning({ course: inQ4, waiting: twelve, list: "closed" });
    expect(told(view, "12:38").some((line) => line.startsWith("close"))).toBe(false);
  });
});

describe("every lever, pulled by the rules themselves,", () => {
  const someTable = fc.record({
    kinds: fc.array(fc.constantFrom("question", "panel", "other"), { minLength: 1, maxLength: 5 }),
    ending: fc.subarray(["wrap-up", "closing"] as const),
    lengths: fc.array(fc.integer({ min: 2, max: 40 }), { minLength: 7, maxLength: 7 }),
    waiting: fc.integer({ min: 1, max: 8 }),
    limit: fc.integer({ min: 60, max: 400 }),
    extra: fc.integer({ min: 0, max: 120 }),
    started: fc.integer({ min: -1, max: 4 }),
    late: fc.integer({ min: 0, max: 30 }),
    speaks: fc.boolean(),
  });

  it("gives what it promised", () => {
    let pulled = 0;
    fc.assert(
      fc.property(someTable, (given) => {
        const table = arranged(given);
        const before = table.state;
        for (const lever of levers(view(before, "desk", table.now), table.now)) {
          table.state = before;
          table.must(DESK, lever.command as CommandInput);
          expect(listFits(view(table.state, "desk", table.now), table.now)).toEqual(lever.after);
          pulled += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(pulled).toBeGreaterThan(0);
  });

  type Given = typeof someTable extends fc.Arbitrary<infer T> ? T : never;

  function arranged({ kinds, ending, lengths, waiting, limit, extra, started, late, speaks }: Given): TestTable {
    const table = plannedTable();
    const { number, title } = table.state.table;
    let free = TEN;
    const items = [...kinds, ...ending].map((kind, index) => {
      const startsAt = free;
      free += minutes(lengths[index] ?? 5);
      const questions = kind === "question" && index === 0 ? ["q1"] : [];
      return { id: `i${index}`, kind, title: kind, startsAt, endsAt: free, questions };
    });
    const questions = Object.values(table.state.questions.items).map(({ id, number, text }) => ({ id, number, text }));
    table.must(PLANNER, { type: "PlanTable", number, title, startsAt: TEN, endsAt: free, items, questions });
    table.must(DESK, { type: "OpenSession" });
    table.must(DESK, { type: "OpenList" });
    table.must(DESK, {
      type: "SetLimits",
      limits: { state: limit, observer: limit, group: limit + 60, stakeholder: 60, panellist: 300 },
    });
    table.must(DESK, { type: "SetExtraTime", participant: "p-jordan", seconds: extra });
    const requests = Object.keys(DELEGATIONS)
      .slice(0, waiting)
      .map((id) => ask(table, id));
    const item = items[started];
    table.at((item?.startsAt ?? TEN) + minutes(late));
    if (item) table.must(DESK, { type: "StartItem", item: item.id });
    if (speaks) table.must(DESK, { type: "CallSpeaker", request: requests[0] ?? "" });
    return table;
  }
});
