import { Client } from "pg";
import { pool } from "@/lib/server/database/prisma";

const CHANNEL = "rostrum_revoked";
const RETRY_MS = 1_000;

type Listener = (participant: string) => void;
type Shared = { listeners: Set<Listener>; stop?: () => void };

// The bundle of Next and server.ts load a copy of this module each; both find the one set of listeners here.
const holder = globalThis as { rostrumRevocations?: Shared };

function shared(): Shared {
  holder.rostrumRevocations ??= { listeners: new Set() };
  return holder.rostrumRevocations;
}

/** To be called once a badge of this participant is revoked, and that is committed: her sockets close, in every process. */
export async function tellRevoked(participant: string): Promise<void> {
  tell(participant);
  await pool().query("select pg_notify($1, $2)", [CHANNEL, participant]);
}

/**
 * Calls `listener` with each participant of whom a badge is revoked, in this process or another, until the returned function
 * is called. A call may be lost with a connection: whoever relies on it asks the database from time to time.
 */
export function onBadgeRevoked(listener: Listener): () => void {
  const { listeners } = shared();
  listeners.add(listener);
  shared().stop ??= listenToOthers();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    shared().stop?.();
    shared().stop = undefined;
  };
}

function tell(participant: string): void {
  for (const listener of [...shared().listeners]) listener(participant);
}

/** Listens on a connection of its own; when that is lost, on a new one a second later. */
function listenToOthers(): () => void {
  const state: { client?: Client; timer?: NodeJS.Timeout; over: boolean } = { over: false };
  async function start(): Promise<void> {
    const client = new Client(pool().options);
    state.client = client;
    client.on("notification", ({ payload }) => payload && tell(payload));
    client.on("error", () => lost(client));
    client.on("end", () => lost(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      lost(client);
    }
  }
  function lost(client: Client): void {
    if (state.client !== client) return;
    state.client = undefined;
    client.end().catch(() => undefined);
    if (state.over) return;
    state.timer = setTimeout(() => void start(), RETRY_MS);
    state.timer.unref();
  }
  void start();
  return () => {
    state.over = true;
    clearTimeout(state.timer);
    const { client } = state;
    state.client = undefined;
    client?.end().catch(() => undefined);
  };
}
