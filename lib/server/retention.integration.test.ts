import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables, tables } from "@/lib/server/live/tables";
import { deleteDue, KEPT_DAYS, retentionDue } from "@/lib/server/retention";
import { type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

const DAY = 24 * 60 * 60_000;

let meeting: SmallMeeting;
let ana: string;

const dueOf = async (now: number) => (await retentionDue(now)).find(({ slug }) => slug === meeting.slug);

beforeAll(async () => {
  meeting = await smallMeeting();
  const chair = await meeting.seat("moderator", "The Chair");
  const reporter = await meeting.seat("rapporteur", "Reporter");
  ana = (await meeting.seat("delegate", "Ana of Sweden", { id: "se", names: { en: "Sweden" }, kind: "state" })).id;
  await prisma().participant.update({ where: { id: ana }, data: { email: "ana@example.org" } });
  await prisma().protectedIdentity.create({ data: { participantId: ana, name: "Her real name" } });
  await meeting.done(chair, { type: "OpenSession" });
  const { point = "" } = await meeting.done(reporter, { type: "RecordPoint", text: "A first wording.", questions: [] });
  await meeting.done(reporter, { type: "RevisePoint", point, version: 1, text: "The last wording.", questions: [] });
  expect(await dueOf(Date.now() + 1000 * DAY)).toBeUndefined();
  await meeting.done(chair, { type: "AdjournSession" });
  await meeting.done(chair, { type: "PublishRecord" });
});

afterAll(closeTables);

async function everything(): Promise<string> {
  const texts = await prisma().eventText.findMany({ where: { tableId: meeting.tableId } });
  const people = await prisma().participant.findMany({ where: { meetingId: meeting.id } });
  return JSON.stringify([texts, people, (await tables().of(meeting.tableId)).state()]);
}

describe("retention", () => {
  it("takes protected identities once the tables have closed, and nothing else yet", async () => {
    expect(await dueOf(Date.now())).toMatchObject({ identities: 1, names: [], wordings: [], people: 0 });
  });

  it("shows what is due, and deletes that and no more", async () => {
    const due = await dueOf(Date.now() + (KEPT_DAYS + 1) * DAY);
    expect(due).toMatchObject({ identities: 1, people: 1 });
    expect(due?.wordings).toHaveLength(1);
    expect(await everything()).toContain("Ana of Sweden");
    if (due) await deleteDue(due);
    const left = await everything();
    for (const gone of ["Ana of Sweden", "ana@example.org", "A first wording."]) expect(left).not.toContain(gone);
    for (const kept of ["The Chair", "The last wording.", "Sweden"]) expect(left).toContain(kept);
    expect(await prisma().protectedIdentity.count({ where: { participantId: ana } })).toBe(0);
    expect(await dueOf(Date.now() + (KEPT_DAYS + 1) * DAY)).toBeUndefined();
  });
});
