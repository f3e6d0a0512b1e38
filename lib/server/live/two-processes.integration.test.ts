import * as fc from "fast-check";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Command } from "@/lib/roundtable/commands";
import { evolve } from "@/lib/roundtable/evolve";
import { apply } from "@/lib/roundtable/patch";
import type { Actor } from "@/lib/roundtable/policy";
import { EMPTY_TABLE } from "@/lib/roundtable/state";
import { type Move, moves, play } from "@/lib/roundtable/testing/random-commands";
import type { TestTable } from "@/lib/roundtable/testing/table";
import { AUDIENCES } from "@/lib/roundtable/view-types";
import { serverNow } from "@/lib/server/clock";
import { pool } from "@/lib/server/database/prisma";
import { readEvents } from "@/lib/server/live/journal";
import type { LiveTable } from "@/lib/server/live/live-table";
import { loadTable } from "@/lib/server/live/load";
import { newId } from "@/lib/server/live/new-id";
import type { Publication } from "@/lib/server/live/publish";
import { closeTables, Tables } from "@/lib/server/live/tables";
import { aTable, delegate, goLive, MODERATOR, must, REPORTER, send } from "@/lib/server/testing/factories";

type Process = { tables: Tables; pool: Pool };

let processes: Process[] = [];

function aProcess(compareEvery = 1e9): Process {
  const own = new Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  return { pool: own, tables: new Tables({ pool: own, compareEvery }) };
}

beforeAll(() => {
  processes = [aProcess(), aProcess()];
});

afterAll(async () => {
  await closeTables();
  for (const { tables, pool: own } of processes) {
    await tables.close();
    await own.end();
  }
});

async function both(tableId: string): Promise<[LiveTable, LiveTable]> {
  const [one, other] = await Promise.all(processes.map(({ tables }) => tables.of(tableId)));
  return [one as LiveTable, other as LiveTable];
}

/** The command that this move makes of the table as one process sees it. */
function commandOf(live: LiveTable, move: Move): [Actor, Command] {
  const people: Record<string, Actor> = { secretary: MODERATOR, rapporteur: REPORTER };
  let chosen: [Actor, Command] | undefined;
  const probe = {
    state: live.state(),
    now: serverNow(),
    sendParsed: (actor: Actor, command: Command) => {
      chosen = [people[actor.participant] ?? actor, command];
      return { ok: false };
    },
  };
  play(probe as unknown as TestTable, [move], () => {});
  return chosen as [Actor, Command];
}

describe("two processes on one database", () => {
  it("come to the same table, whatever both are sent at once", async () => {
    await fc.assert(
      fc.asyncProperty(moves(30), async (sequence) => {
        const tableId = await aTable();
        const [one, other] = await both(tableId);
        await goLive(one, ["sweden", "jordan", "eu", "kenya"]);
        await other.hear(one.seq);
        const seen = new Map(AUDIENCES.map((audience) => [audience, other.frame(audience)]));
        const told: Publication[] = [];
        other.subscribe((publication) => told.push(publication));
        for (let at = 0; at < sequence.length; at += 6) {
          const burst = sequence.slice(at, at + 6).map((move, index) => {
            const live = index % 2 ? one : other;
            const [actor, command] = commandOf(live, move);
            return live.command({ actor, id: newId(), command, ...(move.flag && { override: { reason: "chair" } }) });
          });
          for (const answer of await Promise.all(burst)) expect(answer).not.toMatchObject({ code: "unavailable" });
        }
        const head = Math.max(one.seq, other.seq);
        await Promise.all([one.hear(head), other.hear(head)]);
        expect(one.state()).toEqual(other.state());
        const journal = await readEvents(pool(), tableId, 0, 10_000);
        expect(journal.map(({ seq }) => seq)).toEqual(Array.from({ length: head }, (_, index) => index + 1));
        expect(journal.every(({ at }, index) => at >= (journal[index - 1]?.at ?? 0))).toBe(true);
        expect(journal.reduce(evolve, EMPTY_TABLE)).toEqual(one.state());
        expect((await loadTable(pool(), tableId))?.state).toEqual(one.state());
        for (const [audience, frame] of seen) {
          const now = other.frame(audience);
          const shown = told.reduce((view, { patches }) => apply(view, patches.get(audience)?.patch ?? {}), frame.view);
          expect(shown).toEqual(now.view);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("advance once when both end the same speech, and the second is told so", async () => {
    const tableId = await aTable();
    const [one, other] = await both(tableId);
    await goLive(one, ["sweden", "jordan", "kenya"]);
    const requests: string[] = [];
    for (const id of ["sweden", "jordan", "kenya"]) {
      const { request = "" } = await must(one, delegate(id), { type: "RequestFloor" });
      requests.push(request);
    }
    const [first = "", second = ""] = requests;
    const { speech = "" } = await must(one, MODERATOR, { type: "CallSpeaker", request: first });
    await must(one, MODERATOR, { type: "StartClock", speech });
    await other.hear(one.seq);
    const next = { type: "FinishSpeech", speech, thenCall: second } as const;
    const answers = await Promise.all([send(one, MODERATOR, next), send(other, MODERATOR, next)]);
    expect(answers.map((answer) => (answer.ok ? "advanced" : answer.code)).sort()).toEqual(["advanced", "speech-over"]);
    await Promise.all([one.hear(one.seq + 1), other.hear(other.seq + 1)]);
    for (const { state } of [one, other].map((live) => ({ state: live.state() }))) {
      expect(Object.keys(state.speeches)).toHaveLength(2);
      expect(state.requests[second]?.state).toBe("called");
    }
  });

  it("take a command once that is sent to both", async () => {
    const [one, other] = await both(await aTable());
    await goLive(one);
    await other.hear(one.seq);
    const { seq } = one;
    const command = { type: "Announce", text: "To both" } as const;
    const answers = await Promise.all([one, other].map((live) => send(live, MODERATOR, command, "pressed-once")));
    expect(answers[0]).toEqual({ ok: true, seq: seq + 1 });
    expect(answers[1]).toEqual(answers[0]);
    expect((await loadTable(pool(), one.id))?.state.seq).toBe(seq + 1);
  });

  it("wake each other", async () => {
    const [one, other] = await both(await aTable());
    await goLive(one);
    const heard = new Promise<Publication>((done) => other.subscribe((told) => told.after.announcement && done(told)));
    other.frame("public");
    await must(one, MODERATOR, { type: "Announce", text: "Good morning" });
    expect((await heard).patches.get("public")?.patch).toMatchObject({ announcement: { text: "Good morning" } });
  });

  it("find out by comparing heads when nobody woke them, and let go of a table that is gone", async () => {
    const deaf = aProcess();
    await deaf.tables.close();
    const tableId = await aTable();
    const there = await deaf.tables.of(tableId);
    const [one] = await both(tableId);
    await goLive(one);
    expect(there.seq).toBeLessThan(one.seq);
    await deaf.tables.compareHeads();
    await there.hear(one.seq);
    expect(there.state()).toEqual(one.state());
    await pool().query(`delete from "RoundTable" where id = $1`, [tableId]);
    await deaf.tables.compareHeads();
    await expect(deaf.tables.of(tableId)).rejects.toMatchObject({ code: "no-such-table" });
    await deaf.pool.end();
  });
});
