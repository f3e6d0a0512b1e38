import { afterAll, beforeAll, expect, it } from "vitest";
import { serveDoors } from "@/app/api/testing/serve";
import { holderOf } from "@/lib/server/badge-holder";
import { pool, prisma } from "@/lib/server/database/prisma";
import { closeTables, tables } from "@/lib/server/live/tables";
import { rehearsalsOf } from "@/lib/server/manage/rehearsal";
import { loadOverview, tablesOf } from "@/lib/server/overview";
import { elsewhere } from "@/lib/server/read-elsewhere";
import { type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

let doors: Awaited<ReturnType<typeof serveDoors>>;
let meeting: SmallMeeting;
let moderator: Person;
let delegate: Person;
let protectedOne: Person;

const SWEDEN = { id: "se", names: { en: "Sweden" }, kind: "state" as const };
const R7 = { id: "r7", names: { en: "R-7" }, kind: "other" as const, nameProtected: true };

beforeAll(async () => {
  doors = await serveDoors();
  meeting = await smallMeeting();
  moderator = await meeting.seat("moderator", "Co-chair");
  delegate = await meeting.seat("delegate", "Minister", SWEDEN);
  protectedOne = await meeting.seat("delegate", "", R7);
});

afterAll(async () => {
  await doors.close();
  await closeTables();
});

async function ask(method: string, path: string, who?: Person, body?: unknown) {
  const response = await fetch(`${doors.url}/api/meetings/${meeting.slug}/tables/${path}`, {
    method,
    headers: { ...(who && { cookie: who.cookie }), ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const start = (who?: Person) => ask("POST", `${meeting.table}/rehearsal`, who);
const holder = ({ id }: Person) => holderOf({ participant: id, badge: 1 });
const command = (number: number, who: Person, id: string, more: object) =>
  ask("POST", `${number}/commands`, who, { id, ...more });

it("is made by the secretariat alone, and once", async () => {
  expect((await start()).body.error.code).toBe("not-signed-in");
  expect((await start(moderator)).body.error.code).toBe("not-found");
  expect(await start(meeting.secretariat)).toEqual({ status: 201, body: { ok: true, number: 903 } });
  expect((await start(meeting.secretariat)).body.error.code).toBe("rehearsal-exists");
  expect((await ask("POST", "903/rehearsal", meeting.secretariat)).body.error.code).toBe("not-found");
  expect(await rehearsalsOf(meeting.id)).toEqual([{ number: 903, of: 3 }]);
});

it("holds the plan and the people of its table, begins now, and says what it is", async () => {
  const { view } = (await ask("GET", "903", moderator)).body;
  const { view: real } = (await ask("GET", "3", moderator)).body;
  expect(view.table).toMatchObject({ number: 3, title: "Children on the move", rehearsal: true });
  expect(view.questions).toEqual(real.questions);
  expect(view.agenda.order).toEqual(real.agenda.order);
  expect(view.table.endsAt - view.table.startsAt).toBe(real.table.endsAt - real.table.startsAt);
  expect(view.table.startsAt).not.toBe(real.table.startsAt);
  expect(view.participants.items[delegate.id]).toEqual(real.participants.items[delegate.id]);
  expect(view.participants.items[protectedOne.id]).not.toHaveProperty("name");
});

it("is driven with the badges of the meeting, and leaves the table as it is", async () => {
  const before = (await ask("GET", "3", moderator)).body;
  expect((await command(903, moderator, "open", { type: "OpenSession" })).body.ok).toBe(true);
  expect((await command(903, moderator, "list", { type: "OpenList" })).body.ok).toBe(true);
  expect((await command(903, delegate, "ask", { type: "RequestFloor" })).body.ok).toBe(true);
  expect((await ask("GET", "903", delegate)).body.mine.requests).toHaveLength(1);
  expect((await ask("GET", "3", moderator)).body).toEqual(before);
});

it("is not told to anybody without a badge, of a public meeting either", async () => {
  expect((await ask("GET", "903/public")).status).toBe(404);
  expect((await ask("GET", "903")).status).toBe(404);
  expect((await ask("GET", "903?as=public", delegate)).status).toBe(200);
  const listed = await (await fetch(`${doors.url}/api/meetings`)).json();
  const mine = listed.find(({ slug }: { slug: string }) => slug === meeting.slug);
  expect(mine.tables.map(({ number }: { number: number }) => number)).toEqual([3]);
});

it("counts in no overview, no calendar and for nobody's parallel seat; those in it are led there", async () => {
  const seen = await loadOverview(meeting.slug, await holder(delegate));
  expect(seen?.tables.map(({ number }) => number)).toEqual([3]);
  expect(seen?.rehearsals).toEqual([{ number: 903, of: 3, title: "Children on the move", role: "delegate" }]);
  expect((await loadOverview(meeting.slug, null))?.rehearsals).toEqual([]);
  const own = await holder(delegate);
  expect(own && (await tablesOf(own))?.tables.map(({ number }) => number)).toEqual([3, 903]);
  const calendar = await (await fetch(`${doors.url}/api/meetings/${meeting.slug}/agenda.ics`)).text();
  expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBe((await agendaLength()) || 1);
  await meeting.done(meeting.secretariat, { type: "OpenList" });
  await meeting.done(delegate, { type: "RequestFloor", id: "really" });
  expect(await elsewhere(pool(), meeting.tableId)).toEqual([]);
});

async function agendaLength(): Promise<number> {
  return (await tables().of(meeting.tableId)).state().agenda.order.length;
}

it("goes with its table, and is found by nobody who was hidden since", async () => {
  const other = await smallMeeting({ table: 8 });
  const path = `/api/meetings/${other.slug}`;
  const headers = { cookie: other.secretariat.cookie, "content-type": "application/json" };
  const send = (method: string, to: string, body?: unknown) =>
    fetch(doors.url + path + to, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const person = await other.seat("delegate", "Lea Marti", { id: "own-x", names: { en: "Lea Marti" }, kind: "other" });
  expect((await send("POST", "/tables/8/rehearsal")).status).toBe(201);
  expect((await send("PUT", `/participants/${person.id}`, { name: "R-8", protected: true, title: "" })).status).toBe(
    200,
  );
  const seen = await (await send("GET", "/tables/908")).text();
  expect(seen).not.toContain("Lea Marti");
  expect((await send("DELETE", "/tables/8")).status).toBe(200);
  expect(await rehearsalsOf(other.id)).toEqual([]);
});

it("is discarded with all that was said in it; a table that was opened is not", async () => {
  const { id } = await prisma().roundTable.findFirstOrThrow({ where: { meetingId: meeting.id, rehearsal: true } });
  expect((await ask("DELETE", "903", moderator)).body.error.code).toBe("not-found");
  expect((await ask("DELETE", "903", meeting.secretariat)).body).toEqual({ ok: true });
  expect(await rehearsalsOf(meeting.id)).toEqual([]);
  expect(await prisma().tableEvent.count({ where: { tableId: id } })).toBe(0);
  await meeting.done(moderator, { type: "OpenSession" });
  expect((await ask("DELETE", "3", meeting.secretariat)).body.error.code).toBe("table-used");
  expect((await start(meeting.secretariat)).status).toBe(201);
});
