import { expect, type Page } from "@playwright/test";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer } from "@/lib/roundtable/protocol";

export type JournalEntry = { seq: number; type: string } & Record<string, unknown>;

/** Where the table of this public page answers. */
export function apiOf(table: string): string {
  const { origin, pathname } = new URL(table);
  const [, meeting, number] = pathname.split("/");
  return `${origin}/api/meetings/${meeting}/tables/${number}`;
}

/** Sends a command with the cookies of a page, and expects it to be taken. */
export async function command({ page }: { page: Page }, table: string, input: CommandInput) {
  const data = { id: crypto.randomUUID(), ...input };
  const response = await page.request.post(`${apiOf(table)}/commands`, { data, headers: { Origin: originOf(table) } });
  const answer = (await response.json()) as CommandAnswer;
  if (!answer.ok) throw new Error(`${input.type} was refused: ${answer.error.code}`);
  return answer;
}

/** The journal after `seq`, as this moderator or rapporteur may read it. */
export async function journal({ page }: { page: Page }, table: string, seq: number): Promise<JournalEntry[]> {
  const response = await page.request.get(`${apiOf(table)}/journal?after=${seq}`);
  expect(response.status()).toBe(200);
  return (await response.json()).events;
}

function originOf(table: string): string {
  return new URL(table).origin;
}
