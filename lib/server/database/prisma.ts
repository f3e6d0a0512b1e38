import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { PrismaClient } from "@/lib/server/prisma/client";

type Connections = { pool: Pool; prisma: PrismaClient };

// The bundle of Next and server.ts load a copy of this module each; both find the one set of connections here.
const shared = globalThis as { rostrumConnections?: Connections };

/** The Prisma client of this process, on the same connections as `pool()`. */
export function prisma(): PrismaClient {
  return connections().prisma;
}

/** The `pg` pool of this process, for the few statements that Prisma is too slow for. */
export function pool(): Pool {
  return connections().pool;
}

/** Closes all connections; the next use opens new ones, to what DATABASE_URL names then. */
export async function disconnect(): Promise<void> {
  const open = shared.rostrumConnections;
  shared.rostrumConnections = undefined;
  await open?.prisma.$disconnect();
  await open?.pool.end();
}

function connections(): Connections {
  shared.rostrumConnections ??= connect();
  return shared.rostrumConnections;
}

function connect(): Connections {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set: openDatabase() comes before the first query.");
  const pool = new Pool({ connectionString, max: 10, connectionTimeoutMillis: 10_000, application_name: "rostrum" });
  // An idle connection that breaks, when the database restarts, would otherwise end this process; the pool replaces it.
  pool.on("error", () => undefined);
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}
