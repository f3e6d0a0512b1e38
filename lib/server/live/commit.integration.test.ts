import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { evolve } from "@/lib/roundtable/evolve";
import { PROFILES } from "@/lib/roundtable/profiles";
import { EMPTY_TABLE, type Point, type TableState } from "@/lib/roundtable/state";
import { moves, play } from "@/lib/roundtable/testing/random-commands";
import { liveTable, plannedTable, speak, withRequests } from "@/lib/roundtable/testing/table";
import { pool, prisma } from "@/lib/server/database/prisma";
import { commit } from "@/lib/server/live/commit";
import { readEvents } from "@/lib/server/live/journal";
import { loadTable } from "@/lib/server/live/load";
import { newId } from "@/lib/server/live/new-id";
import { ROW_KINDS } from "@/lib/server/live/rows";

async function emptyTable(): Promise<string> {
  const [id, meetingId] = [newId(), newId()];
  const day = new Date("2016-09-19");
  await prisma().meeting.create({
    data: {
      id: meetingId,
      slug: meetingId,
      title: "A meeting",
      startsOn: day,
      endsOn: day,
      timeZone: "UTC",
      tables: { create: [{ id, number: 3 }] },
    },
  });
  return id;
}

it("law 1: loading what was saved gives the state, and so does folding the journal, in batches of any size", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), moves(60), fc.integer({ min: 1, max: 20 }), async (live, sequence, size) => {
      const table = live ? liveTable() : plannedTable();
      const steps = [{ state: EMPTY_TABLE, length: 0 }];
      const note = () => steps.push({ state: table.state, length: table.journal.length });
      note();
      let since = 0;
      play(table, sequence, () => {
        since += 1;
        if (since % size === 0) note();
      });
      note();
      const tableId = await emptyTable();
      for (const [index, { state: after, length }] of steps.entries()) {
        const from = steps[index - 1];
        if (!from || from.length === length) continue;
        const events = table.journal.slice(from.length, length);
        expect(await commit(pool(), { tableId, before: from.state, after, events, commands: [] })).toBe("committed");
      }
      const held = await loadTable(pool(), tableId);
      expect(held?.state).toStrictEqual(table.state);
      // Lists without an order of their own are shown in the order in which they were made.
      for (const { table: name, entitiesOf } of ROW_KINDS.slice(2)) {
        const [loaded, known] = [held?.state ?? EMPTY_TABLE, table.state].map((state) =>
          Object.keys(entitiesOf(state)),
        );
        expect(loaded, name).toEqual(known);
      }
      expect(held?.lastAt).toBe(table.journal.at(-1)?.at);
      const journal = await readEvents(pool(), tableId, 0, 10_000);
      expect(journal).toEqual(table.journal);
      expect(journal.reduce(evolve, EMPTY_TABLE)).toEqual(table.state);
    }),
    { numRuns: 25 },
  );
});

it("writes nothing when the seq has moved on, or when a command has taken effect before", async () => {
  const tableId = await emptyTable();
  const { state, journal } = plannedTable();
  const commands = [{ actor: "a", id: "c", payloadHash: "h", answer: { ok: true, seq: 1 }, at: 1 }];
  const write = { tableId, before: EMPTY_TABLE, after: state, events: journal, commands };
  expect(await commit(pool(), write)).toBe("committed");
  expect(await commit(pool(), write)).toBe("lost");
  const again = { ...write, before: state, after: { ...state, seq: state.seq + 1 }, events: [] };
  expect(await commit(pool(), again)).toBe("known");
  expect((await loadTable(pool(), tableId))?.state).toEqual(state);
});

/** A table where every field of the floor holds something else than it began with. */
function fullTable(): TableState {
  const { table, requests } = withRequests("sweden", "jordan");
  const [one = "", two = ""] = requests;
  const speech = speak(table, one);
  const { state } = table;
  const [first, second] = [state.requests[one], state.requests[two]];
  const [spoken, question, person] = [state.speeches[speech], state.questions.items.q1, state.participants["p-jordan"]];
  const item = state.agenda.items.i1;
  if (!first || !second || !spoken || !question || !person || !item) throw new Error("the table has all of these");
  const moved = { from: 2, to: 4, why: "inserted", rank: "minister", at: 15 } as const;
  const point = {
    id: "o1",
    delegation: "kenya",
    participant: "p-kenya",
    at: 20,
    speech,
    ruledAt: 21,
    ruling: "Granted",
  };
  const made: Point = {
    ...{ id: "c", text: "Schools first.", questions: ["q1"], parts: [], kind: null, quantifier: null, tone: null },
    ...{ interventions: [one], version: 2, by: "rapporteur", at: 22 },
  };
  return {
    ...state,
    table: {
      ...state.table,
      rehearsal: true,
      profile: { ...PROFILES.strict, listed: false, absence: "end-of-kind", reserved: 4 },
    },
    session: { ...state.session, chair: "secretary", suspendedAt: 7, until: 8 },
    agenda: { ...state.agenda, items: { ...state.agenda.items, i1: { ...item, speakers: ["p-kenya", "chair"] } } },
    questions: {
      ...state.questions,
      items: { ...state.questions.items, q1: { ...question, version: 3, correctedAt: 9 } },
    },
    list: { ...state.list, aside: [one, two] },
    participants: {
      ...state.participants,
      [person.id]: { ...person, panellist: true, gender: "female", extra: 45, seated: false },
    },
    requests: {
      [one]: { ...first, kind: "reply", turn: 2, confirmed: true, presentAt: 11, swapWith: two, swapped: two, moved },
      [two]: {
        ...second,
        kind: "response",
        state: "parked",
        video: 90,
        backAt: 12,
        mergedInto: one,
        invitedAt: 13,
        writeUntil: 14,
        invitation: "Please write",
      },
    },
    speeches: {
      [speech]: {
        ...spoken,
        pausedBy: "point",
        signal: { signal: "louder", at: 16 },
        correction: { outcome: "void", seconds: 3, reason: "The wrong name", at: 17, by: "secretary" },
      },
    },
    pointsOfOrder: {
      o1: point,
      o2: { ...point, id: "o2", participant: null, speech: null, ruledAt: null, ruling: null },
    },
    pending: ["o2"],
    points: { b: { ...made, id: "b", parts: [{ question: "q1", part: 1 }], kind: "ngo", tone: "agreed" }, c: made },
    pointOrder: ["c", "b"],
  };
}

it("law 1: a table whose every field is set is loaded as it was saved", async () => {
  const tableId = await emptyTable();
  const state = fullTable();
  expect(await commit(pool(), { tableId, before: EMPTY_TABLE, after: state, events: [], commands: [] })).toBe(
    "committed",
  );
  expect((await loadTable(pool(), tableId))?.state).toEqual(state);
});

it("writes a point of order without what only planning touches", async () => {
  const tableId = await emptyTable();
  const state = fullTable();
  await commit(pool(), { tableId, before: EMPTY_TABLE, after: state, events: [], commands: [] });
  const { o2 } = state.pointsOfOrder;
  if (!o2) throw new Error("fullTable() has two");
  const ruled = { ...state.pointsOfOrder, o2: { ...o2, ruledAt: 30, ruling: "Not granted" } };
  const after = { ...state, seq: state.seq + 1, pointsOfOrder: ruled, pending: [] };
  const query = vi.spyOn(pool(), "query");
  await commit(pool(), { tableId, before: state, after, events: [], commands: [] });
  expect(query).toHaveBeenCalledWith(expect.objectContaining({ name: "commit-point-of-order" }));
  query.mockRestore();
  expect((await loadTable(pool(), tableId))?.state).toEqual(after);
});

it("keeps the languages of a name in the order in which they were given", async () => {
  const tableId = await emptyTable();
  const { state, journal } = plannedTable();
  const sweden = state.delegations.sweden;
  if (!sweden) throw new Error("Sweden is seated by plannedTable()");
  const names = { sv: "Sverige", en: "Sweden", ar: "السويد" };
  const after = { ...state, delegations: { ...state.delegations, sweden: { ...sweden, names } } };
  await commit(pool(), { tableId, before: EMPTY_TABLE, after, events: journal, commands: [] });
  const held = await loadTable(pool(), tableId);
  expect(Object.keys(held?.state.delegations.sweden?.names ?? {})).toEqual(["sv", "en", "ar"]);
});
