import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type EmbeddedServer, startEmbedded } from "@/lib/server/database/embedded";
import { migrate } from "@/lib/server/database/migrate";
import { disconnect, pool } from "@/lib/server/database/prisma";
import { readEvents } from "@/lib/server/live/journal";
import type { LiveTable } from "@/lib/server/live/live-table";
import { loadTable } from "@/lib/server/live/load";
import { closeTables, tables } from "@/lib/server/live/tables";
import { aTable, goLive, MODERATOR, send } from "@/lib/server/testing/factories";

let dataDir: string;
let server: EmbeddedServer;

// A server of its own, since it is killed; it is started again by whoever watches it.
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "rostrum-restart-"));
  await chmod(dataDir, 0o711);
  server = await startEmbedded({ dataDir, log: () => {} });
  await migrate(server.url);
  await disconnect();
  process.env.DATABASE_URL = server.url;
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterAll(async () => {
  await closeTables();
  await disconnect();
  await server?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Sends one command, with its one id, until it is taken; returns how often that was in vain. */
async function untilTaken(live: LiveTable, text: string): Promise<number> {
  for (let inVain = 0; ; inVain += 1) {
    const answer = await send(live, MODERATOR, { type: "Announce", text }, text);
    if (answer.ok) return inVain;
    expect(answer.code).toBe("unavailable");
  }
}

it("loses nothing that was acknowledged and does nothing twice when the database dies in the middle", async () => {
  const live = await tables().of(await aTable());
  await goLive(live);
  const { seq } = live;
  const texts = Array.from({ length: 60 }, (_, index) => `No. ${index}`);
  let inVain = 0;
  for (const [index, text] of texts.entries()) {
    if (index === 20) process.kill(server.pid(), "SIGQUIT");
    inVain += await untilTaken(live, text);
  }
  expect(inVain).toBeGreaterThan(0);
  const journal = await readEvents(pool(), live.id, seq, 1000);
  expect(journal.map((event) => event.texts.text)).toEqual(texts);
  expect((await loadTable(pool(), live.id))?.state).toEqual(live.state());
});
