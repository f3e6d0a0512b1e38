import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveDoors } from "@/app/api/testing/serve";
import type { Actor } from "@/lib/roundtable/policy";
import type { LiveTable } from "@/lib/server/live/live-table";
import { closeTables, tables } from "@/lib/server/live/tables";
import { createParticipant } from "@/lib/server/people";
import { aMeeting, MODERATOR, must, plan, seat, TEN } from "@/lib/server/testing/factories";
import { cookieOf } from "@/lib/server/testing/small-meeting";

let doors: Awaited<ReturnType<typeof serveDoors>>;

beforeAll(async () => {
  doors = await serveDoors();
});

afterAll(async () => {
  await doors.close();
  await closeTables();
});

const AFTERNOON = { startsAt: TEN + 6 * 3_600_000, endsAt: TEN + 9 * 3_600_000 };

/** Tables 1 and 2 in the morning, 3 in the afternoon, all live, and one person who is a delegate at each. */
async function parallelTables() {
  const meeting = await aMeeting({ tables: [plan(1), plan(2), plan(3, { ...AFTERNOON, items: [] })] });
  const person = async (name: string, secretariat = false) => {
    return createParticipant({ meeting: meeting.id, name, secretariat });
  };
  const ana: Actor = { participant: await person("Ana"), role: "delegate" };
  const other: Actor = { participant: await person("Ben"), role: "delegate" };
  const desk = await person("Secretary", true);
  const live: LiveTable[] = [];
  for (const { id } of meeting.tables) live.push(await tables().of(id));
  for (const table of live) {
    await seat(table, MODERATOR);
    await seat(table, ana, { delegation: { id: "se" } });
    await seat(table, other, { delegation: { id: "ke" } });
    await must(table, MODERATOR, { type: "OpenSession" });
    await must(table, MODERATOR, { type: "OpenList" });
  }
  const [one, two, three] = live as [LiveTable, LiveTable, LiveTable];
  const read = async (table: number, who?: string) => {
    const headers = who ? { cookie: await cookieOf(who, 1) } : undefined;
    const response = await fetch(`${doors.url}/api/meetings/${meeting.slug}/tables/${table}/elsewhere`, { headers });
    return { status: response.status, body: await response.json() };
  };
  const warned = async (table: number) => (await read(table, desk)).body.elsewhere as unknown;
  return { ana, other, desk, one, two, three, read, warned };
}

const ask = async (table: LiveTable, who: Actor) => (await must(table, who, { type: "RequestFloor" })).request ?? "";

describe("who is listed at two parallel tables", () => {
  it("is told to both desks, until one of the two is over", async () => {
    const { ana, other, one, two, three, warned } = await parallelTables();
    const first = await ask(one, ana);
    await ask(one, other);
    await ask(three, ana);
    expect(await warned(1)).toEqual([]);
    const second = await ask(two, ana);
    const at = (number: number) => [{ number, title: `Table ${number}`, state: "live" }];
    expect(await warned(1)).toEqual([{ request: first, participant: ana.participant, tables: at(2) }]);
    expect(await warned(2)).toEqual([{ request: second, participant: ana.participant, tables: at(1) }]);
    expect(await warned(3)).toEqual([]);
    await must(two, MODERATOR, { type: "CallSpeaker", request: second });
    expect(await warned(1)).toHaveLength(1);
    await must(one, ana, { type: "WithdrawRequest", request: first });
    expect(await warned(2)).toEqual([]);
  });

  it("is no warning where the other table has adjourned", async () => {
    const { ana, one, two, warned } = await parallelTables();
    await ask(one, ana);
    await ask(two, ana);
    expect(await warned(1)).toHaveLength(1);
    await must(two, MODERATOR, { type: "AdjournSession" });
    expect(await warned(1)).toEqual([]);
  });

  it("is told to the desk alone", async () => {
    const { ana, desk, read } = await parallelTables();
    expect(await read(1, desk)).toEqual({ status: 200, body: { elsewhere: [] } });
    expect(await read(1, ana.participant)).toMatchObject({ status: 403, body: { error: { code: "forbidden" } } });
    expect(await read(1)).toMatchObject({ status: 401, body: { error: { code: "not-signed-in" } } });
    expect(await read(9, desk)).toMatchObject({ status: 404, body: { error: { code: "not-found" } } });
  });
});
