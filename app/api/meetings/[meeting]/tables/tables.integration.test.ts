import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DELETE, PUT } from "@/app/api/meetings/[meeting]/tables/[table]/route";
import { POST } from "@/app/api/meetings/[meeting]/tables/route";
import { type AgendaWords, hearingParts, inSlot } from "@/lib/roundtable/agenda-template";
import { PROFILES } from "@/lib/roundtable/profiles";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables, tables } from "@/lib/server/live/tables";
import type { plannedTable } from "@/lib/server/manage/tables-shown";
import { must, TEN } from "@/lib/server/testing/factories";
import { type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

const MINUTE = 60_000;
const SLOT = { title: "Rivers", startsAt: TEN, endsAt: TEN + 90 * MINUTE };

let meeting: SmallMeeting;
let delegate: Person;

beforeAll(async () => {
  meeting = await smallMeeting();
  delegate = await meeting.person("Delegate");
});

afterAll(closeTables);

type Answer = { status: number; body: { ok: boolean; error?: { code: string; params?: object }; table?: Shown } };
type Shown = Awaited<ReturnType<typeof plannedTable>>;

async function ask(method: "POST" | "PUT" | "DELETE", table: number | null, body?: object, who = meeting.secretariat) {
  const path = `http://localhost/api/meetings/${meeting.slug}/tables${table === null ? "" : `/${table}`}`;
  const headers = { cookie: who.cookie, "content-type": "application/json" };
  const request = new Request(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const params = { params: Promise.resolve({ meeting: meeting.slug, table: String(table) }) };
  const handler = { POST, PUT, DELETE }[method];
  const response = await handler(request, params);
  return { status: response.status, body: await response.json() } as Answer;
}

const refusal = (status: number, code: string) => ({ status, body: { ok: false, error: { code } } });
const made = async (number: number, more: object = {}) =>
  (await ask("POST", null, { number, plan: SLOT, ...more })).body.table as Shown;

describe("a table of the programme", () => {
  it("is made with an agenda that fills its slot", async () => {
    const plan = { ...SLOT, questions: [{ text: "Rivers rise. Who pays?\n(a) Who decides?" }, { text: "Why?" }] };
    const { status, body } = await ask("POST", null, { number: 11, room: "Room 4", capacity: 40, plan });
    expect(status).toBe(201);
    expect(body.table).toMatchObject({ number: 11, room: "Room 4", capacity: 40, state: "scheduled" });
    const { items, questions } = body.table?.plan ?? { items: [], questions: [] };
    expect(items.map(({ id }) => id)).toEqual(["opening", "panel", "q1", "q2", "wrap-up", "closing"]);
    expect(items.at(-1)?.endsAt).toBe(SLOT.endsAt);
    expect(questions).toMatchObject([
      { id: "q1", number: 1, text: "Rivers rise. Who pays? Who decides?", parts: 2 },
      { id: "q2", number: 2, text: "Why?", parts: 1 },
    ]);
  });

  it("is refused without leaving anything behind", async () => {
    await made(12);
    expect(await ask("POST", null, { number: 12, plan: SLOT })).toMatchObject(refusal(409, "table-taken"));
    const backwards = { ...SLOT, endsAt: SLOT.startsAt - MINUTE };
    expect(await ask("POST", null, { number: 13, plan: backwards })).toMatchObject(refusal(422, "invalid-plan"));
    expect(await ask("POST", null, { number: 13, plan: { ...SLOT, title: "" } })).toMatchObject(
      refusal(422, "malformed"),
    );
    expect(await ask("POST", null, { number: 0, plan: SLOT })).toMatchObject(refusal(422, "malformed"));
    expect(await ask("POST", null, { number: 13, plan: SLOT }, delegate)).toMatchObject(refusal(404, "not-found"));
    expect(await prisma().roundTable.count({ where: { meetingId: meeting.id, number: 13 } })).toBe(0);
  });

  it("changes its time with its agenda, its room, its seats; what is not named stays", async () => {
    const { seq, plan } = await made(14, { room: "Room 1" });
    const later = { startsAt: SLOT.startsAt + 30 * MINUTE, endsAt: SLOT.endsAt + 30 * MINUTE };
    const { body } = await ask("PUT", 14, { seq, capacity: 12, plan: later });
    expect(body.table).toMatchObject({ room: "Room 1", capacity: 12, plan: { ...later, title: "Rivers" } });
    expect(body.table?.plan.items[0]?.startsAt).toBe((plan.items[0]?.startsAt ?? 0) + 30 * MINUTE);
    expect((await ask("PUT", 14, { room: "Room 2" })).body.table).toMatchObject({ room: "Room 2", capacity: 12 });
    expect(await ask("PUT", 999, { room: "Room 2" })).toMatchObject(refusal(404, "not-found"));
    expect(await ask("PUT", 14, { room: "Room 2" }, delegate)).toMatchObject(refusal(404, "not-found"));
    expect(await ask("PUT", 14, { plan: { title: "Seas" } })).toMatchObject(refusal(422, "malformed"));
  });

  it("says stale to who saw an older plan, and shows the one of now; who was seated meanwhile does no harm", async () => {
    const { seq } = await made(15);
    expect((await ask("PUT", 15, { seat: [{ person: { name: "Ada" }, role: "moderator" }] })).status).toBe(200);
    expect((await ask("PUT", 15, { seq, plan: { title: "Lakes" } })).status).toBe(200);
    const second = await ask("PUT", 15, { seq, plan: { title: "Seas" } });
    expect(second).toMatchObject(refusal(409, "stale"));
    expect(second.body.table).toMatchObject({ plan: { title: "Lakes" } });
    const again = await ask("PUT", 15, { seq: second.body.table?.seq, plan: { title: "Seas" } });
    expect(again.body.table?.plan.title).toBe("Seas");
  });

  it("lets one of two that save at once through", async () => {
    const { seq } = await made(16);
    const both = await Promise.all(["Lakes", "Seas"].map((title) => ask("PUT", 16, { seq, plan: { title } })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("is removed until it has been opened; from then on its plan and its record stay, and its room changes", async () => {
    const { seq } = await made(17);
    await made(18);
    expect(await ask("DELETE", 18, undefined, delegate)).toMatchObject(refusal(404, "not-found"));
    expect(await ask("DELETE", 18)).toMatchObject({ status: 200, body: { ok: true } });
    expect(await ask("DELETE", 18)).toMatchObject(refusal(404, "not-found"));
    const row = await prisma().roundTable.findFirstOrThrow({ where: { meetingId: meeting.id, number: 17 } });
    const desk = { participant: meeting.secretariat.id, role: "secretariat" } as const;
    await must(await tables().of(row.id), desk, { type: "OpenSession" });
    expect(await ask("DELETE", 17)).toMatchObject(refusal(409, "table-used"));
    expect(await ask("PUT", 17, { seq, plan: { title: "Seas" } })).toMatchObject(refusal(409, "session-not-scheduled"));
    expect((await ask("PUT", 17, { room: "Room 9" })).body.table).toMatchObject({ room: "Room 9" });
  });
});

describe("the agenda of a table", () => {
  it("keeps whom its items name while other parts of the plan change", async () => {
    const { seq, plan } = await made(41);
    const items = plan.items.map((item) => ({ ...item, speakers: [delegate.id] }));
    const { body } = await ask("PUT", 41, { seq, plan: { items } });
    const again = await ask("PUT", 41, { seq: body.table?.seq, plan: { title: "Seas" } });
    expect(again.body.table?.plan.items).toEqual(items);
  });

  it("changes on an open table too, by whoever saw the latest; what has begun stays, and so does the rest of the plan", async () => {
    const { seq, plan } = await made(42);
    const row = await prisma().roundTable.findFirstOrThrow({ where: { meetingId: meeting.id, number: 42 } });
    const live = await tables().of(row.id);
    const desk = { participant: meeting.secretariat.id, role: "secretariat" } as const;
    await must(live, desk, { type: "OpenSession" });
    await must(live, desk, { type: "StartItem", item: "opening" });
    const endsAt = plan.endsAt + 15 * MINUTE;
    const last = { id: "thanks", kind: "closing", title: "Thanks", startsAt: plan.endsAt, endsAt, questions: [] };
    const items = [...plan.items.filter(({ id }) => id !== "panel"), { ...last, speakers: [delegate.id] }];
    const { body } = await ask("PUT", 42, { seq, plan: { endsAt, items } });
    expect(body.table).toMatchObject({
      plan: { endsAt, items },
      itemStates: { opening: "current", thanks: "planned" },
    });
    const seen = body.table?.seq;
    expect(await ask("PUT", 42, { seq: seen, plan: { title: "Seas" } })).toMatchObject(
      refusal(409, "session-not-scheduled"),
    );
    expect(await ask("PUT", 42, { seq: seen, plan: { items: items.slice(1) } })).toMatchObject(
      refusal(409, "item-not-planned"),
    );
    const older = await ask("PUT", 42, { seq, plan: { items } });
    expect(older).toMatchObject({ ...refusal(409, "stale"), body: { table: { plan: { items } } } });
    await must(live, desk, { type: "AdjournSession" });
    expect(await ask("PUT", 42, { seq: seen, plan: { items } })).toMatchObject(refusal(409, "session-over"));
  });
});

describe("a hearing", () => {
  it("is made by hand: opening, four panels with a moderator each, closing", async () => {
    const words = { opening: "Opening segment", closing: "Closing segment" } as AgendaWords;
    const endsAt = TEN + 480 * MINUTE;
    const parts = hearingParts(["Root causes", "Drivers", "Refugees", "Migration"], words);
    const plan = {
      title: "Hearing",
      startsAt: TEN,
      endsAt,
      items: inSlot(parts, TEN, endsAt),
      profile: PROFILES.hearing,
    };
    const { seq } = await made(31, { plan });
    const seat = ["Ana", "Ben", "Eva", "Ivo"].map((name) => ({ person: { name }, role: "moderator" }));
    const { body } = await ask("PUT", 31, { seq, seat });
    expect(body.table?.plan.items.map(({ kind }) => kind).join(" ")).toBe("opening panel panel panel panel closing");
    expect(body.table?.plan).toMatchObject({ endsAt, profile: PROFILES.hearing });
    expect(body.table?.people.map(({ role }) => role)).toEqual(Array(4).fill("moderator"));
  });
});

describe("who sits at a table", () => {
  it("is a participant of the meeting, or somebody made on the spot; each once", async () => {
    await made(21);
    const someone = await meeting.person("Ben Example");
    const seat = [
      { participant: someone.id, role: "moderator" },
      { person: { name: "Ana Example", title: "Professor" }, role: "delegate", panellist: true },
      { person: { name: "Eva", delegation: { name: "River Watch", kind: "ngo" } }, role: "delegate" },
      { person: { name: "Ivo", delegation: { name: "river watch" } }, role: "delegate" },
    ];
    const { body } = await ask("PUT", 21, { seat });
    const people = body.table?.people ?? [];
    expect(people).toMatchObject([
      { name: "Ben Example", role: "moderator", delegation: null },
      { name: "Ana Example", title: "Professor", panellist: true, delegation: { en: "Ana Example" } },
      { name: "Eva", panellist: false, delegation: { en: "River Watch" } },
      { name: "Ivo", delegation: { en: "River Watch" } },
    ]);
    expect(await prisma().delegation.count({ where: { meetingId: meeting.id } })).toBe(1);
    const gone = await ask("PUT", 21, { unseat: [people[1]?.id] });
    expect(gone.body.table?.people.map(({ name }) => name)).toEqual(["Ben Example", "Eva", "Ivo"]);
    expect(await ask("PUT", 21, { unseat: [people[1]?.id] })).toMatchObject(refusal(409, "unknown-participant"));
  });

  it("is nobody of another meeting", async () => {
    await made(22);
    const other = await smallMeeting();
    const seat = [{ participant: other.secretariat.id, role: "moderator" }];
    expect(await ask("PUT", 22, { seat })).toMatchObject(refusal(409, "unknown-participant"));
    const both = [{ participant: delegate.id, person: { name: "Ana" }, role: "moderator" }];
    expect(await ask("PUT", 22, { seat: both })).toMatchObject(refusal(422, "malformed"));
  });
});
