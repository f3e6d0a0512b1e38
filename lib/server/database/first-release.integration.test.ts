import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EVENT_VERSION } from "@/lib/roundtable/events";
import { evolve } from "@/lib/roundtable/evolve";
import { EMPTY_TABLE, type TableState } from "@/lib/roundtable/state";
import type { FirstBody } from "@/lib/roundtable/upcast";
import { migrate } from "@/lib/server/database/migrate";
import { emptyDatabase } from "@/lib/server/database/testing/databases";
import { readEvents } from "@/lib/server/live/journal";
import { loadTable } from "@/lib/server/live/load";

const FIRST_RELEASE = ["20261122000000_first", "20261122024840_erasures"];

const se = {
  id: "se",
  names: { en: "Sweden" },
  kind: "state",
  regionalGroup: null,
  members: [],
  nameProtected: false,
} as const;
const asked = (request: string) => {
  return { request, delegation: "se", participant: "ana", speakingAs: "national" as const, questions: ["q1"] };
};

const noted = { questions: ["q1"], kind: null, quantifier: null, tone: null, interventions: [] };

/** What happened at second 1, 2, 3 …: Sweden is heard, asks again, and is interrupted by the suspension of the session; two points are noted. */
const JOURNAL: FirstBody[] = [
  {
    type: "TablePlanned",
    number: 3,
    title: "The way ahead",
    startsAt: 0,
    endsAt: 90_000,
    mode: "impersonal",
    profile: {
      limits: { state: 150, group: 240, stakeholder: 90 },
      amber: 20,
      handover: 15,
      grace: 4,
      absence: "lost",
    },
    leadIn: "",
    items: [],
    questions: [{ id: "q1", number: 1, label: "", text: "Who pays?", preamble: "", parts: [] }],
  },
  {
    type: "ParticipantSeated",
    participant: { id: "ana", role: "delegate", rank: "minister" },
    delegation: { ...se, members: [] },
  },
  { type: "SessionOpened" },
  { type: "ListOpened" },
  { type: "FloorRequested", ...asked("r1"), onBehalfOf: [], late: false },
  { type: "SpeakerCalled", speech: "s1", request: "r1", allotted: 150 },
  { type: "ClockStarted", speech: "s1", startedAt: 7000 },
  { type: "ClockPaused", speech: "s1", bySuspension: false },
  { type: "SpeechFinished", speech: "s1" },
  { type: "FloorRequested", ...asked("r2"), onBehalfOf: [], late: false },
  { type: "SpeakerInserted", ...asked("r3"), before: null },
  { type: "RequestMoved", request: "r2", before: null },
  { type: "SpeakerCalled", speech: "s2", request: "r2", allotted: 150 },
  { type: "ClockStarted", speech: "s2", startedAt: 14_000 },
  { type: "SessionSuspended" },
  { type: "ClockPaused", speech: "s2", bySuspension: true },
  { type: "PointRecorded", point: "p2", ...noted },
  { type: "PointRecorded", point: "p1", ...noted },
];

/** The rows that the first release held after it. */
const ROWS = `
  insert into "Meeting" (id, slug, title, "startsOn", "endsOn", "timeZone")
    values ('m', 'summit', 'Summit', '2016-09-19', '2016-09-19', 'UTC');
  insert into "RoundTable" (id, "meetingId", number, seq, "plannedNumber", title, "startsAt", "endsAt", "stateSeconds",
      "groupSeconds", "stakeholderSeconds", "amberSeconds", "handoverSeconds", "graceSeconds", "absenceRule", "sessionState",
      "openedAt", "suspendedAt", "suspensionReason", "itemOrder", "questionOrder", "shownQuestions", "listState", "listOrder",
      "floorSpeechId", step)
    values ('t', 'm', 3, 18, 3, 'The way ahead', to_timestamp(0), to_timestamp(90), 150, 240, 90, 20, 15, 4, 'lost', 'suspended',
      to_timestamp(3), to_timestamp(15), 'said', '{}', '{q1}', '{}', 'open', '{r3}', 's2', '{"undo": []}');
  insert into "Question" values ('t', 'q1', 1, 1, '', 'Who pays?', '', '{}');
  insert into "SeatedDelegation" values ('t', 'se', 2, '{"en": "Sweden"}', 'state', null, '{}', false);
  insert into "Seat" values ('t', 'ana', 2, 'se', 'delegate', 'minister', 'said', 'said');
  insert into "FloorRequest" values
    ('t', 'r1', 5, 'se', 'ana', 'national', '{}', '{q1}', 'heard', to_timestamp(5), false, null, false, 0, 's1'),
    ('t', 'r2', 10, 'se', 'ana', 'national', '{}', '{q1}', 'paused', to_timestamp(10), false, 'said', false, 0, 's2'),
    ('t', 'r3', 11, 'se', 'ana', 'national', '{}', '{q1}', 'waiting', to_timestamp(11), false, 'said', true, 0, null);
  insert into "Speech" values
    ('t', 's1', 6, 'r1', to_timestamp(6), 150, to_timestamp(7), to_timestamp(8), 0, false, to_timestamp(9), 'heard', 0),
    ('t', 's2', 13, 'r2', to_timestamp(13), 150, to_timestamp(14), to_timestamp(16), 0, true, null, null, 1);
  insert into "Point" values
    ('t', 'p1', 18, 'said', '{q1}', null, null, null, '{}', 1, 'desk', to_timestamp(18)),
    ('t', 'p2', 17, 'said', '{q1}', null, null, null, '{}', 1, 'desk', to_timestamp(17));`;

let pool: Pool;
let drop: () => Promise<void>;
let state: TableState;

/** As the first release left it, then migrated. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "rostrum-first-"));
  const { url, ...database } = await emptyDatabase();
  drop = database.drop;
  pool = new Pool({ connectionString: url, max: 1 });
  for (const name of FIRST_RELEASE) await cp(join("prisma/migrations", name), join(folder, name), { recursive: true });
  expect(await migrate(url, folder)).toEqual(FIRST_RELEASE);
  await pool.query(ROWS);
  for (const [index, body] of JOURNAL.entries()) await write(index + 1, body);
  const names = (await readdir("prisma/migrations")).filter((name) => /^\d/.test(name)).sort();
  expect(await migrate(url)).toEqual(names.slice(FIRST_RELEASE.length));
  await rm(folder, { recursive: true });
  state = (await loadTable(pool, "t"))?.state ?? EMPTY_TABLE;
});

afterAll(async () => {
  await pool.end();
  await drop();
});

/** The text of every event is the same word, under every key that one may have. */
async function write(seq: number, body: FirstBody): Promise<void> {
  await pool.query(`insert into "TableEvent" values ('t', $1::int, 1, to_timestamp($1::int), 'desk', $1::int, $2)`, [
    seq,
    body,
  ]);
  const keys = body.type === "ParticipantSeated" ? ["name", "title"] : ["reason", "text"];
  for (const key of keys) await pool.query(`insert into "EventText" values ('t', $1, $2, 'said')`, [seq, key]);
}

describe("a data folder of the first release", () => {
  it("gives the table that its journal tells of", async () => {
    const journal = await readEvents(pool, "t", 0, 100);
    const folded = journal.reduce(evolve, EMPTY_TABLE);
    const untold = ({ requests, ...rest }: TableState) => {
      const still = Object.entries(requests).map(([id, request]) => [id, { ...request, moved: null }]);
      return { ...rest, step: null, requests: Object.fromEntries(still) };
    };
    expect(state).toEqual(untold(folded));
    expect(journal.every(({ v }) => v === EVENT_VERSION)).toBe(true);
  });

  it("has the rules of the floor that it was run by", () => {
    const limits = { state: 150, observer: 150, group: 240, stakeholder: 90, panellist: 300 };
    expect(state.table.profile).toMatchObject({
      preset: "round-table",
      listed: true,
      limits,
      absence: "lost",
      replies: [],
    });
  });

  it("knows which turn each request is, and which ones the chair has placed", () => {
    const known = Object.values(state.requests).map(({ id, turn, confirmed }) => [id, turn, confirmed]);
    expect(known).toEqual([
      ["r1", 1, false],
      ["r2", 2, true],
      ["r3", 2, true],
    ]);
  });

  it("knows what stopped each clock", () => {
    expect([state.speeches.s1?.pausedBy, state.speeches.s2?.pausedBy]).toEqual(["desk", "suspension"]);
  });

  it("has the points in the order in which they were recorded, none about a part of a question", () => {
    expect(state.pointOrder).toEqual(["p2", "p1"]);
    expect(Object.values(state.points).map(({ parts }) => parts)).toEqual([[], []]);
  });

  it("offers no step to take back, since it was kept in another form", () => {
    expect(state.step).toBeNull();
  });
});
