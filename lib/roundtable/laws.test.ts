import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventType } from "./events";
import { apply, diff } from "./patch";
import { moves, play } from "./testing/random-commands";
import { liveTable, plannedTable } from "./testing/table";
import { Witness } from "./testing/witness";

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
  ParticipantUnseated: 1,
  DelegationRenamed: 1,
  ExtraTimeSet: 1,
  ProfileSet: 1,
  QuestionCorrected: 1,
  ChairTaken: 1,
  ItemSkipped: 1,
  ItemRevived: 1,
  OrderConfirmed: 1,
  OrderReturned: 1,
  RequestParked: 1,
  PresenceReported: 1,
  SpeakerReplaced: 1,
  SwapProposed: 1,
  SwapDeclined: 1,
  SwapMade: 1,
  RequestsMerged: 1,
  RequestsUnmerged: 1,
  RequestInvited: 1,
  InvitationRevoked: 1,
  VideoFailed: 1,
  PointOfOrderRaised: 1,
  PointOfOrderRuled: 1,
  PointOfOrderReturned: 1,
  SpeakerSignalled: 1,
  EntryCorrected: 1,
  SuspensionChanged: 1,
  AgendaChanged: 1,
  PointMoved: 1,
} satisfies Record<EventType, 1>);

/** As many random sequences as `npm run laws` asks for; else enough to find in each run what one change could break. */
const SEQUENCES = Number(process.env.LAW_SEQUENCES ?? 2_000);

/** From here on few sequences are enough; any other number would do. */
const FIRST_SEED = 1_398;

/** Half of the sequences start before the session opens, half in the middle of it. */
const start = (live: boolean) => (live ? liveTable() : plannedTable());

describe("the laws, over random sequences of all commands", () => {
  it("the sequences reach every event there is", () => {
    const missing = new Set<string>(EVENT_TYPES);
    for (let seed = FIRST_SEED; seed < FIRST_SEED + 1_200 && missing.size > 0; seed++) {
      const table = start(seed % 3 > 0);
      play(table, fc.sample(moves(120), { numRuns: 1, seed })[0] ?? [], () => {});
      for (const { body } of table.journal) missing.delete(body.type);
    }
    expect([...missing]).toEqual([]);
  }, 60_000);

  it("laws 1 to 4, 6 and 7 hold after every command (5 is kept by the live table, lib/server/live)", () => {
    fc.assert(
      fc.property(fc.boolean(), moves(40), (live, sequence) => {
        const table = start(live);
        const witness = new Witness(table);
        play(table, sequence, (command, actor, accepted) => witness.saw(command, actor, accepted));
        witness.end(live, sequence);
      }),
      { numRuns: SEQUENCES },
    );
  }, 600_000);

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
});

function withoutNull(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map((entry) => withoutNull(entry) ?? 0);
  if (typeof value !== "object") return value;
  const entries = Object.entries(value as object).map(([key, inner]) => [key, withoutNull(inner)]);
  return Object.fromEntries(entries.filter(([key, inner]) => inner !== undefined && key !== "__proto__"));
}
