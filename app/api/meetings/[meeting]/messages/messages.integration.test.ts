import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as message } from "@/app/api/meetings/[meeting]/messages/route";
import { POST as replace } from "@/app/api/meetings/[meeting]/participants/[participant]/replace/route";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables, tables } from "@/lib/server/live/tables";
import { dayPeople } from "@/lib/server/manage/day/day-people";
import { aTable, must } from "@/lib/server/testing/factories";
import { type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

const SWEDEN = { id: "se", names: { en: "Sweden", fr: "Suède" }, kind: "state" as const };
const desk = () => ({ participant: meeting.secretariat.id, role: "secretariat" }) as const;

let meeting: SmallMeeting;
let second: string;
let ana: Person;

beforeAll(async () => {
  meeting = await smallMeeting();
  second = await aTable({ number: 5 });
  await prisma().roundTable.update({ where: { id: second }, data: { meetingId: meeting.id, number: 5 } });
  ana = await meeting.seat("delegate", "Ana", SWEDEN);
});

afterAll(closeTables);

type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>;

async function post(handler: unknown, body: object, who: Person | null, participant = "") {
  const headers = { "content-type": "application/json", ...(who && { cookie: who.cookie }) };
  const request = new Request("http://localhost/api", { method: "POST", headers, body: JSON.stringify(body) });
  const params = Promise.resolve({ meeting: meeting.slug, participant } as never);
  const response = await (handler as Handler)(request, { params });
  return { status: response.status, body: await response.json() };
}

const shownAt = async (id: string) => (await tables().of(id)).state().announcement?.text;

describe("a message to all tables", () => {
  it("is shown at each of them", async () => {
    const { status, body } = await post(message, { text: "The building closes at 18:00" }, meeting.secretariat);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        ok: true,
        tables: [
          { table: meeting.table, ok: true },
          { table: 5, ok: true },
        ],
      },
    });
    expect(await shownAt(meeting.tableId)).toBe("The building closes at 18:00");
    expect(await shownAt(second)).toBe("The building closes at 18:00");
  });

  it("names the table that is not there, and the others show it all the same", async () => {
    const wanted = { text: "Lunch at one", tables: [5, 77, 5] };
    const { body } = await post(message, wanted, meeting.secretariat);
    expect(body.tables).toMatchObject([
      { table: 5, ok: true },
      { table: 77, ok: false, code: "not-found", message: expect.stringMatching(/\.$/) },
    ]);
    expect(await shownAt(second)).toBe("Lunch at one");
    expect(await shownAt(meeting.tableId)).toBe("The building closes at 18:00");
  });

  it("is sent by the secretariat alone, and says something", async () => {
    expect((await post(message, { text: "Hello" }, ana)).status).toBe(404);
    expect((await post(message, { text: "Hello" }, null)).status).toBe(401);
    expect((await post(message, { text: "  " }, meeting.secretariat)).status).toBe(422);
    expect((await post(message, { text: "a".repeat(501) }, meeting.secretariat)).status).toBe(422);
    expect(await shownAt(second)).toBe("Lunch at one");
  });
});

describe("somebody replaced", () => {
  it("gives seat and waiting turn to somebody new of the delegation, whom the search of the day finds", async () => {
    const live = await tables().of(meeting.tableId);
    await must(live, desk(), { type: "OpenSession" });
    await must(live, desk(), { type: "OpenList" });
    await meeting.done(ana, { type: "RequestFloor", questions: ["q1"] });
    const person = { name: "Olof", title: "Minister", rank: "minister" };
    const { status, body } = await post(replace, { person }, meeting.secretariat, ana.id);
    expect(status).toBe(200);
    expect(body.tables).toEqual([
      { table: meeting.table, seated: true, unseated: true, turns: 1, chair: false, speaks: false, refused: [] },
    ]);
    const { participants, requests, list } = live.state();
    expect(participants[ana.id]?.seated).toBe(false);
    expect(participants[body.participant.id]).toMatchObject({ name: "Olof", delegation: "se", rank: "minister" });
    expect(requests[list.order[0] ?? ""]).toMatchObject({ participant: body.participant.id, delegation: "se" });
    const { people, senders } = await dayPeople(meeting.id);
    const olof = people.find(({ id }) => id === body.participant.id);
    expect(olof).toMatchObject({ name: "Olof", issuedAt: null, seats: [{ table: meeting.table, waits: true }] });
    expect(senders.find(({ id }) => id === olof?.sender)?.names).toEqual(SWEDEN.names);
  });

  it("hands the chair on to a colleague who is known", async () => {
    const [first, other] = [await meeting.seat("moderator", "Mai"), await meeting.person("Noor")];
    const live = await tables().of(meeting.tableId);
    await must(live, desk(), { type: "TakeChair", participant: first.id });
    const { body } = await post(replace, { participant: other.id }, meeting.secretariat, first.id);
    expect(body.tables).toMatchObject([{ seated: true, unseated: true, chair: true, refused: [] }]);
    expect(live.state().session.chair).toBe(other.id);
    expect(live.state().participants[other.id]).toMatchObject({ role: "moderator", seated: true });
  });

  it("makes no delegate of a colleague who moderates there, and says why", async () => {
    const leaving = await meeting.seat("delegate", "Siri", SWEDEN);
    const chairing = await meeting.seat("moderator", "Tove");
    const { body } = await post(replace, { participant: chairing.id }, meeting.secretariat, leaving.id);
    expect(body.tables).toMatchObject([
      { seated: false, unseated: false, refused: [expect.stringContaining("another role")] },
    ]);
    const { participants } = (await tables().of(meeting.tableId)).state();
    expect(participants[chairing.id]).toMatchObject({ role: "moderator", seated: true });
    expect(participants[leaving.id]?.seated).toBe(true);
  });

  it("is refused to others, for who has no seat, and by nobody; nobody is made then", async () => {
    const nobody = await meeting.person("Pia");
    const before = await prisma().participant.count({ where: { meetingId: meeting.id } });
    const person = { name: "Rolf" };
    expect((await post(replace, { person }, nobody, ana.id)).status).toBe(404);
    expect((await post(replace, { person }, meeting.secretariat, nobody.id)).status).toBe(409);
    expect((await post(replace, {}, meeting.secretariat, ana.id)).status).toBe(422);
    expect((await post(replace, { person: { title: "Minister" } }, meeting.secretariat, ana.id)).status).toBe(422);
    expect(await prisma().participant.count({ where: { meetingId: meeting.id } })).toBe(before);
  });
});
