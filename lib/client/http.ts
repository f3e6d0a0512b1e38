import type { CommandAnswer, CommandMessage, TableAddress } from "@/lib/roundtable/protocol";
import type { Known } from "./known";

/** Where a table answers over HTTP. */
export function tablePath({ meeting, table }: TableAddress): string {
  return `/api/meetings/${encodeURIComponent(meeting)}/tables/${table}`;
}

async function readJson(path: string, signal: AbortSignal): Promise<{ status: number; body: unknown }> {
  const response = await fetch(path, { headers: { Accept: "application/json" }, cache: "no-cache", signal });
  return { status: response.status, body: response.ok ? await response.json() : undefined };
}

/** The view by HTTP, for lines that let no WebSocket through. Rejects when there is none to be had. */
export async function fetchKnown(address: TableAddress, as: "public" | undefined): Promise<Known> {
  const signal = AbortSignal.timeout(8_000);
  const path = tablePath(address);
  let { status, body } = await readJson(as ? `${path}/public` : path, signal);
  // A private meeting has no public address; who may watch it asks as herself.
  if (as && status === 404) ({ status, body } = await readJson(`${path}?as=public`, signal));
  if (!body) throw new Error(`answered ${status}`);
  return { audience: "public", ...(body as Omit<Known, "audience">) };
}

/** A command by HTTP. Rejects when no answer of the table came, so that nobody takes a proxy's error for a decision. */
export async function postCommand(message: CommandMessage, patience: number): Promise<CommandAnswer> {
  const { meeting, table, ...body } = message;
  const response = await fetch(`${tablePath({ meeting, table })}/commands`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  const answer = (await response.json()) as CommandAnswer;
  if (typeof answer?.ok !== "boolean") throw new Error(`answered ${response.status}`);
  return answer;
}
