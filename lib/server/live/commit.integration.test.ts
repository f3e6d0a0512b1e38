import * as fc from "fast-check";
import { expect, it } from "vitest";
import { evolve } from "@/lib/roundtable/evolve";
import { EMPTY_TABLE } from "@/lib/roundtable/state";
import { moves, play } from "@/lib/roundtable/testing/random-commands";
import { liveTable, plannedTable } from "@/lib/roundtable/testing/table";
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
