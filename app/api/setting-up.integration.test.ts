import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveDoors } from "@/app/api/testing/serve";
import { prisma } from "@/lib/server/database/prisma";
import { badgeForEmptyInstallation, giveInstallationBadge, hasInstallationBadge } from "@/lib/server/installation";
import { closeTables, tables } from "@/lib/server/live/tables";
import { participantByCode } from "@/lib/server/people";
import { cookieOf, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

const MEETING = { title: "Oceans", startsOn: "2027-03-01", endsOn: "2027-03-02", timeZone: "Africa/Nairobi" };

let doors: Awaited<ReturnType<typeof serveDoors>>;
let meeting: SmallMeeting;
let installation: string;

beforeAll(async () => {
  doors = await serveDoors();
  expect(await hasInstallationBadge()).toBe(false);
  installation = await cookieFor((await badgeForEmptyInstallation()) ?? "");
  meeting = await smallMeeting();
});

afterAll(async () => {
  await doors.close();
  await closeTables();
});

async function cookieFor(code: string): Promise<string> {
  const found = await participantByCode(code);
  return cookieOf(found?.id ?? "", found?.badgeVersion ?? 0);
}

async function ask(method: string, path: string, cookie?: string, body?: unknown) {
  const response = await fetch(doors.url + path, {
    method,
    headers: { ...(cookie && { cookie }), ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, never> };
}

const refusal = (status: number, code: string, fields?: string) => ({
  status,
  body: { ok: false, error: { code, ...(fields && { params: { fields } }) } },
});

describe("the badge of the installation", () => {
  it("is given at a start without a meeting, and not once there is one", async () => {
    expect(await hasInstallationBadge()).toBe(true);
    expect(await badgeForEmptyInstallation()).toBeNull();
  });

  it("alone makes meetings", async () => {
    expect(await ask("POST", "/api/meetings", undefined, MEETING)).toMatchObject(refusal(401, "not-signed-in"));
    const { cookie } = meeting.secretariat;
    expect(await ask("POST", "/api/meetings", cookie, MEETING)).toMatchObject(refusal(403, "not-installation"));
    const made = await ask("POST", "/api/meetings", installation, MEETING);
    expect(made).toEqual({ status: 201, body: { ok: true, slug: "oceans" } });
    const again = await ask("POST", "/api/meetings", installation, MEETING);
    expect(again.body).toEqual({ ok: true, slug: "oceans-2" });
  });

  it("sees every meeting, private ones too, and is of the secretariat at every table", async () => {
    const { body } = await ask("GET", "/api/meetings", installation);
    expect(JSON.stringify(body)).toContain("oceans-2");
    expect(JSON.stringify((await ask("GET", "/api/meetings")).body)).not.toContain("oceans");
    const own = await ask("GET", `/api/meetings/${meeting.slug}/tables/${meeting.table}`, installation);
    expect(own.body).toMatchObject({ audience: "desk" });
  });

  it("ends when another is given", async () => {
    const renewed = await cookieFor(await giveInstallationBadge());
    expect(await ask("POST", "/api/meetings", installation, MEETING)).toMatchObject(refusal(401, "not-signed-in"));
    installation = renewed;
    expect((await ask("POST", "/api/meetings", installation, { ...MEETING, slug: "later" })).status).toBe(201);
  });
});

describe("a new meeting", () => {
  const make = (change: object) => ask("POST", "/api/meetings", installation, { ...MEETING, ...change });

  it.each([
    [{ title: " " }, "title"],
    [{ endsOn: "2027-02-28" }, "endsOn"],
    [{ startsOn: "2027-02-30" }, "startsOn"],
    [{ timeZone: "Atlantis/Harbour" }, "timeZone"],
    [{ slug: "Two words" }, "slug"],
  ])("is refused with %j, and the field is named", async (change, field) => {
    expect(await make(change)).toMatchObject(refusal(422, "malformed", field));
  });

  it("has an address that no other meeting and no page has", async () => {
    expect(await make({ slug: meeting.slug })).toMatchObject(refusal(409, "slug-taken"));
    expect(await make({ slug: "manage" })).toMatchObject(refusal(422, "slug-reserved"));
  });

  it("copies the tables of another, at the same hours of its own place and days, with nobody seated", async () => {
    const { body } = await make({ title: "A copy", copyOf: meeting.slug });
    const copy = await prisma().meeting.findUniqueOrThrow({ where: { slug: body.slug }, include: { tables: true } });
    const state = (await tables().of(copy.tables[0]?.id ?? "")).state();
    const source = (await tables().of(meeting.tableId)).state();
    expect(state.table).toMatchObject({ title: source.table.title, startsAt: Date.parse("2027-03-01T10:00+03:00") });
    expect(state.agenda.order).toEqual(source.agenda.order);
    expect(Object.values(state.questions.items).map(({ text }) => text)).toEqual(
      Object.values(source.questions.items).map(({ text }) => text),
    );
    expect(state.participants).toEqual({});
    expect(await make({ title: "A copy", copyOf: "nowhere" })).toMatchObject(refusal(404, "not-found"));
  });
});

describe("a meeting", () => {
  const fields = { ...MEETING, place: "Nairobi", organiser: "", isPublic: true };

  it("is changed by its secretariat alone; who may not learns not even that it is there", async () => {
    const path = `/api/meetings/${meeting.slug}`;
    const moderator = await meeting.seat("moderator", "Chair");
    expect(await ask("PUT", path, moderator.cookie, fields)).toMatchObject(refusal(404, "not-found"));
    const other = await smallMeeting();
    expect(await ask("PUT", path, other.secretariat.cookie, fields)).toMatchObject(refusal(404, "not-found"));
    expect(await ask("PUT", path, meeting.secretariat.cookie, fields)).toEqual({ status: 200, body: { ok: true } });
    expect(JSON.stringify((await ask("GET", "/api/meetings")).body)).toContain("Oceans");
  });

  it("goes with all that belongs to it, once its title is repeated", async () => {
    const doomed = await smallMeeting();
    const path = `/api/meetings/${doomed.slug}`;
    const { cookie } = doomed.secretariat;
    const slip = await ask("DELETE", path, cookie, { title: "Another" });
    expect(slip).toMatchObject(refusal(422, "malformed", "title"));
    expect((await ask("DELETE", path, cookie, { title: "Small meeting" })).status).toBe(200);
    const left = await Promise.all([
      prisma().participant.count({ where: { meetingId: doomed.id } }),
      prisma().tableEvent.count({ where: { tableId: doomed.tableId } }),
      prisma().eventText.count({ where: { tableId: doomed.tableId } }),
    ]);
    expect(left).toEqual([0, 0, 0]);
    expect((await ask("GET", `/api/meetings/${doomed.slug}/tables/${doomed.table}`)).status).toBe(404);
  });
});
