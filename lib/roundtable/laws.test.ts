import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elapsed } from "./clock";
import type { EventType, TableEvent } from "./events";
import { evolve } from "./evolve";
import { mine } from "./mine";
import { apply, diff } from "./patch";
import { EMPTY_TABLE, type TableState } from "./state";
import { moves, play } from "./testing/random-commands";
import { liveTable, plannedTable } from "./testing/table";
import { view } from "./view";
import { AUDIENCES } from "./view-types";

/** Every type, or the compiler says which is missing. */
const EVENT_TYPES = Object.keys({
  TablePlanned: 1,
  ParticipantSeated: 1,
  LimitsSet: 1,
  SessionOpened: 1,
  SessionSuspended: 1,
  SessionResumed: 1,
  SessionAdjourned: 1,
  RecordPublished: 1,
  ItemStarted: 1,
  ItemFinished: 1,
  ItemReturned: 1,
  QuestionsShown: 1,
  ListOpened: 1,
  ClosingAnnounced: 1,
  ListClosed: 1,
  ListReturned: 1,
  FloorRequested: 1,
  RequestTurnedAway: 1,
  RequestWithdrawn: 1,
  SpeakerInserted: 1,
  RequestMoved: 1,
  RequestWritten: 1,
  SpeakerCalled: 1,
  ClockStarted: 1,
  ClockPaused: 1,
  ClockResumed: 1,
  ClockReset: 1,
  TimeExtended: 1,
  SpeechFinished: 1,
  SpeakerAbsent: 1,
  CallVoided: 1,
  SpeechReopened: 1,
  AbsenceVoided: 1,
  StatementSubmitted: 1,
  StatementPublished: 1,
  PointRecorded: 1,
  PointRevised: 1,
  PointRemoved: 1,
  Announced: 1,
} satisfies Record<EventType, 1>);

const RUNS = { numRuns: 150 };
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const fold = (journal: TableEvent[]): TableState => journal.reduce(evolve, EMPTY_TABLE);

/** Half of the sequences start before the session opens, half in the middle of it. */
const start = (live: boolean) => (live ? liveTable() : plannedTable());

describe("the laws, over random sequences of all commands", () => {
  it("the sequences reach every event there is", () => {
    const seen = new Set<string>();
    const sequences = fc.sample(moves(120), { numRuns: 900, seed: 7 });
    sequences.forEach((sequence, index) => {
      const table = start(index % 3 > 0);
      play(table, sequence, () => {});
      for (const { body } of table.journal) seen.add(body.type);
    });
    expect(EVENT_TYPES.filter((type) => !seen.has(type))).toEqual([]);
  });

  it("law 1: folding the journal, as read back from storage, gives the state", () => {
    fc.assert(
      fc.property(fc.boolean(), moves(60), (live, sequence) => {
        const table = start(live);
        play(table, sequence, () => {});
        expect(fold(copy(table.journal))).toEqual(table.state);
        expect(copy(table.state)).toEqual(table.state);
      }),
      RUNS,
    );
  });

  it("law 2: every audience's patches lead from the view before to the view after, and hold no surprise", () => {
    fc.assert(
      fc.property(fc.boolean(), moves(40), (live, sequence) => {
        const table = start(live);
        let before = AUDIENCES.map((audience) => view(table.state, audience, table.now));
        play(table, sequence, () => {
          const after = AUDIENCES.map((audience) => view(table.state, audience, table.now));
          after.forEach((seen, index) => {
            const patch = diff(before[index], seen);
            expect(apply(copy(before[index]), copy(patch ?? {}))).toEqual(seen);
            expect(JSON.stringify(seen)).not.toContain(":null");
          });
          before = after;
        });
      }),
      RUNS,
    );
  });

  it("law 2, for any JSON without null", () => {
    const json = fc.jsonValue({ maxDepth: 4 }).map((value) => withoutNull(value) ?? {});
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(apply(one, diff(one, other))).toEqual(other);
      }),
      { numRuns: 2_000 },
    );
  });

  it("law 2, for keys that are called like what every object inherits", () => {
    expect(apply({ valueOf: "" }, diff({ valueOf: "" }, {}))).toEqual({});
    expect(apply({}, diff({}, { toString: 1 }))).toEqual({ toString: 1 });
  });

  it("law 3: the same command on the same state decides the same; a rejection changes nothing", () => {
    fc.assert(
      fc.property(fc.boolean(), moves(40), (live, sequence) => {
        const one = start(live);
        const other = start(live);
        const decided: string[] = [];
        let untouched = copy(one.state);
        play(one, sequence, (command, _actor, accepted) => {
          if (!accepted) expect(one.state).toEqual(untouched);
          untouched = copy(one.state);
          decided.push(`${command.type} ${accepted}`);
        });
        const again: string[] = [];
        play(other, sequence, (command, _actor, accepted) => again.push(`${command.type} ${accepted}`));
        expect(again).toEqual(decided);
        expect(other.state).toEqual(one.state);
      }),
      RUNS,
    );
  });

  it("law 4: one speech holds the floor, each request stands in one place, the order holds those who wait", () => {
    fc.assert(
      fc.property(fc.boolean(), moves(60), (live, sequence) => {
        const table = start(live);
        play(table, sequence, () => {
          const { requests, speeches, floor, list } = table.state;
          const holding = Object.values(speeches).filter((speech) => speech.endedAt === null);
          expect(holding.map((speech) => speech.id)).toEqual(floor ? [floor] : []);
          expect(new Set(list.order).size).toBe(list.order.length);
          const waiting = Object.values(requests).filter(({ state }) => state === "waiting" || state === "parked");
          expect(waiting.map(({ id }) => id).sort()).toEqual([...list.order].sort());
          const onFloor = Object.values(requests).filter(({ state }) =>
            ["called", "speaking", "paused"].includes(state),
          );
          expect(onFloor.map(({ id }) => id)).toEqual(holding.map(({ request }) => request));
        });
      }),
      RUNS,
    );
  });

  it("law 4, stable: whatever is done to others, two who both go on waiting and are not moved keep their order", () => {
    fc.assert(
      fc.property(moves(60), (sequence) => {
        const table = liveTable();
        let before = table.state.list.order;
        play(table, sequence, (command) => {
          const after = table.state.list.order;
          const moved = command.type === "MoveRequest" || command.type === "Undo";
          if (!moved)
            expect(after.filter((id) => before.includes(id))).toEqual(before.filter((id) => after.includes(id)));
          before = after;
        });
      }),
      RUNS,
    );
  });

  it("law 6: what an audience may not see is nowhere in what it receives", () => {
    fc.assert(
      fc.property(fc.boolean(), moves(60), (live, sequence) => {
        const table = start(live);
        play(table, sequence, () => {
          const [pub = "", participants = "", desk = "", record = ""] = AUDIENCES.map((audience) =>
            JSON.stringify(view(table.state, audience, table.now)),
          );
          for (const seen of [pub, participants])
            expect(seen).not.toMatch(/Name of|New Name|walked in|point \d|a text of/);
          for (const seen of [pub, participants, desk, record])
            expect(seen).not.toMatch(/Name of p-r7|Title of p-r7|a text of/);
          expect(pub).not.toMatch(/R7|"r7"/);
          for (const statement of Object.values(table.state.statements)) {
            if (statement.visibility === "confidential")
              expect(pub + participants + desk).not.toContain(`"${statement.id}"`);
            if (statement.visibility === "nameless") expect(pub + participants).not.toContain(`"${statement.id}"`);
            if (statement.visibility === "room") expect(pub).not.toContain(`"${statement.id}"`);
          }
          const own = JSON.stringify(mine(table.state, "p-kenya", table.now));
          const others = Object.values(table.state.requests).filter(({ delegation }) => delegation !== "kenya");
          for (const request of others) expect(own).not.toContain(`"${request.id}"`);
        });
      }),
      RUNS,
    );
  });

  it("law 7: every clock can be recomputed from the journal alone, by an account that knows none of the rules", () => {
    fc.assert(
      fc.property(fc.boolean(), moves(60), (live, sequence) => {
        const table = start(live);
        play(table, sequence, () => {});
        const now = table.now + 1_000;
        for (const speech of Object.values(table.state.speeches)) {
          const until = speech.endedAt ?? now;
          expect(elapsed(speech.clock, until)).toBe(recounted(table.journal, speech.id, until));
        }
      }),
      RUNS,
    );
  });
});

/** Milliseconds that a speech ran, added up from its journal lines as a clerk would, in stretches. */
function recounted(journal: TableEvent[], speech: string, until: number): number {
  let ran = 0;
  let since: number | null = null;
  let ranWhenEnded = false;
  for (const { body, at } of journal) {
    if (!("speech" in body) || body.speech !== speech) continue;
    if (body.type === "ClockStarted") since = body.startedAt;
    if (body.type === "ClockResumed" || (body.type === "SpeechReopened" && ranWhenEnded)) since = at;
    if (body.type === "ClockPaused" || body.type === "SpeechFinished" || body.type === "CallVoided") {
      ranWhenEnded = since !== null;
      if (since !== null) ran += at - since;
      since = null;
    }
    if (body.type === "ClockReset") {
      ran = body.startedAt === null ? 0 : (body.pausedAt ?? at) - body.startedAt - body.pausedFor;
      since = body.startedAt === null || body.pausedAt !== null ? null : at;
    }
  }
  return since === null ? ran : ran + until - since;
}

function withoutNull(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map((entry) => withoutNull(entry) ?? 0);
  if (typeof value !== "object") return value;
  const entries = Object.entries(value as object).map(([key, inner]) => [key, withoutNull(inner)]);
  return Object.fromEntries(entries.filter(([key, inner]) => inner !== undefined && key !== "__proto__"));
}
