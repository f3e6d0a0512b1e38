import { randomBytes } from "node:crypto";
import { Client } from "pg";

export type TestDatabase = { url: string; drop: () => Promise<void> };

const template = "rostrum_template";

/** A migrated database of its own, copied from the one that was migrated when the tests started. */
export function ownDatabase(): Promise<TestDatabase> {
  return createDatabase(`TEMPLATE ${template}`);
}

/** A database of its own with nothing in it. */
export function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase("TEMPLATE template0");
}

/** The address of a database of the tests' server, which one-server.ts started. */
export function addressOn(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function makeTemplate(server: string, fill: (url: string) => Promise<unknown>): Promise<void> {
  await upkeep(server, `CREATE DATABASE ${template}`);
  await fill(addressOn(server, template));
}

async function createDatabase(from: string): Promise<TestDatabase> {
  const server = process.env.ROSTRUM_TEST_SERVER;
  if (!server) throw new Error("These tests need the server of the project `integration`.");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await upkeep(server, `CREATE DATABASE ${name} ${from}`);
  return { url: addressOn(server, name), drop: () => upkeep(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function upkeep(server: string, query: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
}
