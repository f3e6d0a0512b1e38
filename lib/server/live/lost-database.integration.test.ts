import { Pool } from "pg";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { pool } from "@/lib/server/database/prisma";
import { readEvents } from "@/lib/server/live/journal";
import type { LiveTable } from "@/lib/server/live/live-table";
import { loadTable } from "@/lib/server/live/load";
import { closeTables, Tables } from "@/lib/server/live/tables";
import { type DatabaseLine, lineTo } from "@/lib/server/testing/database-line";
import { aTable, goLive, MODERATOR, must, send } from "@/lib/server/testing/factories";

const UNAVAILABLE = { ok: false, code: "unavailable" };
const announce = (text: string) => ({ type: "Announce", text }) as const;

let line: DatabaseLine;
let own: Pool;
let here: Tables;
let live: LiveTable;

beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  line = await lineTo(process.env.DATABASE_URL ?? "");
  own = new Pool({ connectionString: line.url, max: 4 });
  own.on("error", () => {});
  here = new Tables({ pool: own, compareEvery: 1e9 });
  live = await here.of(await aTable());
  await goLive(live);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await here.close();
  await own.end();
  await line.close();
});

afterAll(closeTables);

it("answers `unavailable` while there is no database, goes on showing what it knows, and recovers", async () => {
  await must(live, MODERATOR, announce("before"));
  const { seq } = live;
  line.cut();
  const answers = await Promise.all(["one", "two"].map((text) => send(live, MODERATOR, announce(text), text)));
  expect(answers).toEqual([UNAVAILABLE, UNAVAILABLE]);
  expect(live.seq).toBe(seq);
  expect(live.frame("public").view.announcement?.text).toBe("before");
  line.mend();
  expect(await send(live, MODERATOR, announce("one"), "one")).toEqual({ ok: true, seq: seq + 1 });
  expect((await loadTable(pool(), live.id))?.state).toEqual(live.state());
});

it("takes a command once whose commit was made but never confirmed", async () => {
  const { seq } = live;
  line.swallowAnswers();
  expect(await send(live, MODERATOR, announce("heard?"), "unsure")).toEqual(UNAVAILABLE);
  line.mend();
  expect(await send(live, MODERATOR, announce("heard?"), "unsure")).toEqual({ ok: true, seq: seq + 1 });
  expect(await readEvents(pool(), live.id, seq, 10)).toHaveLength(1);
});

it("notices nothing but a pause when its connections are broken", async () => {
  await own.query("select 1");
  line.cut();
  line.mend();
  expect(await send(live, MODERATOR, announce("still here"))).toMatchObject({ ok: true });
});

it("hears other processes again after its own line was broken", async () => {
  const far = new Tables({ pool: pool(), compareEvery: 1e9 });
  const there = await far.of(live.id);
  line.cut();
  line.mend();
  const heard = new Promise((done) =>
    live.subscribe(({ after }) => after.announcement?.text === "hello" && done(true)),
  );
  const again = setInterval(() => void send(there, MODERATOR, announce("hello")), 200);
  expect(await heard).toBe(true);
  clearInterval(again);
  await far.close();
});
