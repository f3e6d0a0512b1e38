import { Client, type DatabaseError, escapeIdentifier } from "pg";

/** Makes sure that the database of this address answers, and makes it where its server has none of that name yet. */
export async function reach(url: string): Promise<void> {
  try {
    await ask(url, "SELECT 1");
  } catch (error) {
    if ((error as DatabaseError).code !== "3D000") throw error;
    await make(url);
  }
}

async function make(url: string): Promise<void> {
  const upkeep = new URL(url);
  upkeep.pathname = "/postgres";
  await ask(upkeep.href, `CREATE DATABASE ${escapeIdentifier(decodeURIComponent(new URL(url).pathname.slice(1)))}`);
}

async function ask(url: string, query: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
}
