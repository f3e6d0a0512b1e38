import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { evolve } from "@/lib/roundtable/evolve";
import { apply } from "@/lib/roundtable/patch";
import { EMPTY_TABLE } from "@/lib/roundtable/state";
import { view } from "@/lib/roundtable/view";
import { AUDIENCES } from "@/lib/roundtable/view-types";
import { pool } from "@/lib/server/database/prisma";
import { readEvents, textOfStatement } from "@/lib/server/live/journal";
import type { LiveTable } from "@/lib/server/live/live-table";
import { loadTable } from "@/lib/server/live/load";
import type { Publication } from "@/lib/server/live/publish";
import { closeTables, Tables, tables } from "@/lib/server/live/tables";
import { aTable, delegate, goLive, MODERATOR, must, REPORTER, seat, send } from "@/lib/server/testing/factories";

let live: LiveTable;

afterAll(closeTables);

const journalOf = (id: string) => readEvents(pool(), id, 0, 10_000);
const folded = async (id: string) => (await journalOf(id)).reduce(evolve, EMPTY_TABLE);
const saved = async (id: string) => (await loadTable(pool(), id))?.state;

async function liveTable(delegations: string[] = []): Promise<LiveTable> {
  const table = await tables().of(await aTable());
  await goLive(table, delegations);
  return table;
}

describe("a table that people work at", () => {
  beforeAll(async () => {
    live = await liveTable(["sweden", "jordan"]);
  });

  it("is one and the same for whoever asks for it", async () => {
    expect(await tables().of(live.id)).toBe(live);
    await expect(tables().of("nowhere")).rejects.toMatchObject({ code: "no-such-table" });
  });

  it("holds the same in memory, in rows and in the journal", async () => {
    const { request = "" } = await must(live, delegate("sweden"), { type: "RequestFloor", questions: ["q1"] });
    const { speech = "" } = await must(live, MODERATOR, { type: "CallSpeaker", request });
    await must(live, MODERATOR, { type: "StartClock", speech, ago: 1.2345 });
    await must(live, REPORTER, {
      type: "RecordPoint",
      text: "Öffnen 🙂 \u0000 \ud800",
      questions: ["q1"],
      kind: "state",
    });
    expect(await saved(live.id)).toEqual(live.state());
    expect(await folded(live.id)).toEqual(live.state());
  });

  it("keeps a statement's text beside the journal alone", async () => {
    const said = "A text of our own.";
    const answer = await must(live, delegate("jordan"), {
      type: "SubmitStatement",
      text: said,
      language: "en",
      visibility: "confidential",
    });
    expect(await textOfStatement(pool(), live.id, answer.statement ?? "")).toBe(said);
    expect(JSON.stringify(live.state())).not.toContain(said);
    for (const audience of AUDIENCES) expect(live.frame(audience).json).not.toContain(said);
    const { rows } = await pool().query(`select body from "TableEvent" where "tableId" = $1`, [live.id]);
    expect(JSON.stringify(rows)).not.toContain(said);
  });

  it("shows a marker where a text was erased, in every process, in the rows and in the journal", async () => {
    const other = new Tables({ pool: pool(), compareEvery: 1e9 });
    const there = await other.of(live.id);
    const { seq } = await must(live, MODERATOR, { type: "Announce", text: "to be forgotten" });
    await there.hear(seq);
    const known = there.frame("public");
    await must(live, MODERATOR, { type: "CloseList" });
    await there.hear(live.seq);
    there.frame("public");
    expect(await tables().erase(live.id, seq, "text")).toBe(true);
    expect(await tables().erase(live.id, seq, "nothing")).toBe(false);
    await other.compareHeads();
    await vi.waitUntil(() => there.state().announcement?.text !== "to be forgotten");
    for (const state of [live.state(), there.state(), await saved(live.id), await folded(live.id)]) {
      expect(state?.announcement?.text).toBe("[erased]");
      expect(state).toEqual(live.state());
    }
    expect(live.frame("public").json).not.toContain("to be forgotten");
    expect(JSON.stringify(there.since("public", known.seq))).not.toContain("to be forgotten");
    const { rows } = await pool().query(`select text, "erasedAt" from "EventText" where "tableId" = $1 and seq = $2`, [
      live.id,
      seq,
    ]);
    expect(rows).toEqual([{ text: "", erasedAt: expect.any(Date) }]);
    expect(await must(live, MODERATOR, { type: "OpenList" })).toMatchObject({ seq: live.seq });
    await other.close();
  });
});

describe("a retry", () => {
  it("gets the same answer and does nothing more", async () => {
    const table = await liveTable(["sweden"]);
    const first = await send(table, delegate("sweden"), { type: "RequestFloor" }, "press-1");
    const { seq } = table;
    expect(await send(table, delegate("sweden"), { type: "RequestFloor" }, "press-1")).toEqual(first);
    expect(table.seq).toBe(seq);
  });

  it("is known when it comes twice at once, to another process, and where it would be refused", async () => {
    const table = await liveTable(["sweden"]);
    const both = await Promise.all(
      [1, 2].map(() => send(table, delegate("sweden"), { type: "RequestFloor" }, "twice")),
    );
    expect(both[1]).toEqual(both[0]);
    const other = new Tables({ pool: pool() });
    const there = await other.of(table.id);
    expect(await send(there, delegate("sweden"), { type: "RequestFloor" }, "twice")).toEqual(both[0]);
    const [said, again] = [await send(table, MODERATOR, { type: "Announce", text: "Now" }, "say"), there];
    expect(await send(again, MODERATOR, { type: "Announce", text: "Now" }, "say")).toEqual(said);
    expect(there.seq).toBe(table.seq);
    await other.close();
  });

  it("with another payload is refused as an id used before", async () => {
    const table = await liveTable();
    await must(table, MODERATOR, { type: "Announce", text: "One" }, "same");
    const refused = { ok: false, code: "id-reused" };
    expect(await send(table, MODERATOR, { type: "Announce", text: "Two" }, "same")).toEqual(refused);
    expect(await send(table, REPORTER, { type: "RecordPoint", text: "Mine" }, "same")).toMatchObject({ ok: true });
  });

  it("of what was refused is decided anew", async () => {
    const table = await liveTable();
    expect(await send(table, MODERATOR, { type: "OpenList" }, "open")).toMatchObject({ ok: false, code: "list-open" });
    await must(table, MODERATOR, { type: "CloseList" });
    expect(await send(table, MODERATOR, { type: "OpenList" }, "open")).toMatchObject({ ok: true });
  });
});

describe("a batch", () => {
  it("is written at once, and each command has its own step and answer", async () => {
    const table = await liveTable();
    const query = vi.spyOn(pool(), "query");
    const before = table.seq;
    const answers = await Promise.all(
      ["One", "Two", "Three"].map((text) => send(table, MODERATOR, { type: "Announce", text })),
    );
    expect(query.mock.calls.filter(([first]) => (first as { name?: string }).name?.startsWith("commit-"))).toHaveLength(
      1,
    );
    query.mockRestore();
    expect(answers.map((answer) => answer.ok && answer.seq - before)).toEqual([1, 2, 3]);
    expect((await journalOf(table.id)).slice(-3).map(({ step }) => step - before)).toEqual([1, 2, 3]);
  });

  it("that fails costs only the command that made it fail", async () => {
    const table = await liveTable();
    const bad = `x${table.id}`;
    await pool().query(`alter table "EventText" add constraint "${bad}" check (text <> 'poison')`);
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const texts = ["before", "poison", "after"];
    const answers = await Promise.all(texts.map((text) => send(table, MODERATOR, { type: "Announce", text })));
    await pool().query(`alter table "EventText" drop constraint "${bad}"`);
    expect(answers.map((answer) => (answer.ok ? "taken" : answer.code))).toEqual(["taken", "unavailable", "taken"]);
    expect(complaint.mock.calls.flat().join(" ")).not.toContain("poison");
    complaint.mockRestore();
    expect(table.state().announcement?.text).toBe("after");
    expect(await saved(table.id)).toEqual(table.state());
  });
});

describe("catching up", () => {
  it("leads any client from the seq it has to the present, whatever its audience", async () => {
    const table = await liveTable(["sweden"]);
    const had = AUDIENCES.map((audience) => [audience, table.frame(audience)] as const);
    await must(table, delegate("sweden"), { type: "RequestFloor" });
    await must(table, MODERATOR, { type: "Announce", text: "One" });
    for (const audience of AUDIENCES) table.frame(audience);
    await must(table, REPORTER, { type: "RecordPoint", text: "A point" });
    for (const [audience, frame] of had) {
      const patches = table.since(audience, frame.seq);
      expect(patches?.reduce((seen, { patch }) => apply(seen, patch), frame.view)).toEqual(table.frame(audience).view);
      expect(patches?.at(-1)?.to).toBe(table.seq);
      expect(table.since(audience, table.seq)).toEqual([]);
      expect(table.since(audience, 1)).toBeNull();
      expect(JSON.parse(table.frame(audience).json)).toEqual(table.frame(audience).view);
    }
  });

  it("chains the patches of an audience without a gap, and coalesces what comes quickly", async () => {
    const table = await liveTable();
    let seen = table.frame("public");
    const told: Publication[] = [];
    const stop = table.subscribe((publication) => told.push(publication));
    const texts = Array.from({ length: 30 }, (_, index) => `No. ${index}`);
    for (const text of texts) await must(table, MODERATOR, { type: "Announce", text });
    const last = table.frame("public");
    stop();
    let from = seen.seq;
    for (const { patches } of told) {
      const patch = patches.get("public");
      expect(patch?.from).toBe(from);
      from = patch?.to ?? 0;
      seen = { ...seen, view: apply(seen.view, patch?.patch) };
    }
    expect(seen.view).toEqual(last.view);
    expect(told.length).toBeLessThan(texts.length);
  });

  it("shows a closing time that has passed, and tells those who watch", async () => {
    const id = await aTable();
    let time = 4_000_000_000_000;
    const mine = new Tables({ pool: pool(), now: () => time });
    const table = await mine.of(id);
    await goLive(table);
    await must(table, MODERATOR, { type: "AnnounceClosing", at: time + 60_000 });
    const before = table.frame("public");
    const told: Publication[] = [];
    table.subscribe((publication) => told.push(publication));
    time += 60_000;
    expect(table.frame("public").view.list.state).toBe("closed");
    const patch = told[0]?.patches.get("public");
    expect(patch).toMatchObject({ from: before.seq, to: before.seq });
    expect(apply(before.view, patch?.patch)).toEqual(table.frame("public").view);
    const late = new Tables({ pool: pool(), now: () => time });
    const patches = (await late.of(id)).since("public", before.seq);
    expect(patches?.reduce((seen, one) => apply(seen, one.patch), before.view).list.state).toBe("closed");
    await Promise.all([mine.close(), late.close()]);
  });

  it("makes every frame with `view` alone", async () => {
    const table = await liveTable(["sweden"]);
    await must(table, delegate("sweden"), { type: "RequestFloor" });
    for (const audience of AUDIENCES) {
      expect(table.frame(audience).view).toEqual(view(table.state(), audience, table.now()));
    }
  });
});

describe("bounds", () => {
  it("refuses when too much waits", async () => {
    const table = await liveTable();
    const answers = await Promise.all(
      Array.from({ length: 600 }, (_, index) => send(table, MODERATOR, { type: "Announce", text: `${index}` })),
    );
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused).toHaveLength(100);
    expect(refused[0]).toEqual({ ok: false, code: "unavailable" });
    expect(await saved(table.id)).toEqual(table.state());
  });

  it("lets go of a table that nobody uses, not of one that somebody watches", async () => {
    const ids = [await aTable(), await aTable()];
    const few = new Tables({ pool: pool(), idle: -1, compareEvery: 1e9 });
    const [unused, watched] = await Promise.all(ids.map((id) => few.of(id)));
    watched?.subscribe(() => {});
    vi.spyOn(watched as LiveTable, "idleFor").mockReturnValue(-2);
    await few.compareHeads();
    expect(await few.of(ids[0] ?? "")).not.toBe(unused);
    expect(await few.of(ids[1] ?? "")).toBe(watched);
    await few.close();
  });

  it("never lets `at` fall along seq, even when its clock does", async () => {
    const id = await aTable();
    let time = 4_000_000_000_000;
    const mine = new Tables({ pool: pool(), now: () => time });
    const table = await mine.of(id);
    await seat(table, MODERATOR);
    time -= 60_000;
    await must(table, MODERATOR, { type: "Announce", text: "Earlier?" });
    const times = (await journalOf(id)).map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    await mine.close();
  });
});
