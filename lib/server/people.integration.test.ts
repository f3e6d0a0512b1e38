import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables, tables } from "@/lib/server/live/tables";
import { createMeeting, listMeetings, type MadeMeeting } from "@/lib/server/meetings";
import { issueBadge, participantByCode, revokeBadge } from "@/lib/server/people";
import { aMeeting, aParticipant, MODERATOR, must, plan } from "@/lib/server/testing/factories";

let open: MadeMeeting;
let closed: MadeMeeting;

beforeAll(async () => {
  open = await aMeeting({ title: "Open", tables: [plan(2), plan(1)] });
  closed = await aMeeting({ title: "Closed", isPublic: false, startsOn: "2016-09-20", endsOn: "2016-09-21" });
});

afterAll(closeTables);

describe("a badge", () => {
  it("is found however its code is typed, by its hash alone", async () => {
    const { actor, code } = await aParticipant(closed.id);
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const typed = [code.toLowerCase(), code.replaceAll("-", " "), code.replaceAll("0", "o").replaceAll("1", "l")];
    for (const one of typed) expect(await participantByCode(one)).toEqual({ id: actor.participant, badgeVersion: 1 });
    expect(await participantByCode("")).toBeNull();
    const rows = JSON.stringify(await prisma().badge.findMany());
    for (const form of [code, code.replaceAll("-", "")]) expect(rows).not.toContain(form);
  });

  it("opens nothing once it is revoked, and the sessions begun with it are over", async () => {
    const { actor, code } = await aParticipant(closed.id);
    await revokeBadge(actor);
    expect(await participantByCode(code)).toBeNull();
    const renewed = await issueBadge(actor);
    expect(await participantByCode(renewed)).toEqual({ id: actor.participant, badgeVersion: 2 });
  });

  it("of the demo has the code it is given", async () => {
    const { actor } = await aParticipant(open.id);
    await issueBadge({ ...actor, code: "DEMO-SOMEBODY-2" });
    expect(await participantByCode("demo somebody 2")).toMatchObject({ id: actor.participant });
    expect(await participantByCode("DEMO-SOMEBODY")).toBeNull();
  });
});

describe("meetings", () => {
  it("are listed for whom may watch them, with their tables in order", async () => {
    const [table] = open.tables.filter(({ number }) => number === 1);
    await must(await tables().of(table?.id ?? ""), MODERATOR, { type: "OpenSession" });
    const slugs = async (who: { meeting: string | null } | null) => (await listMeetings(who)).map(({ slug }) => slug);
    expect(await slugs(null)).toEqual([open.slug]);
    expect(await slugs({ meeting: "elsewhere" })).toEqual([open.slug]);
    expect(await slugs({ meeting: closed.id })).toEqual([closed.slug, open.slug]);
    expect(await slugs({ meeting: null })).toEqual([closed.slug, open.slug]);
    expect((await listMeetings(null))[0]).toEqual({
      slug: open.slug,
      title: "Open",
      startsOn: "2016-09-19",
      endsOn: "2016-09-19",
      timeZone: "America/New_York",
      tables: [
        { number: 1, title: "Table 1", status: "live", questions: 2 },
        { number: 2, title: "Table 2", status: "scheduled", questions: 2 },
      ],
    });
  });

  it("are made whole or not at all", async () => {
    const late = plan(2, { endsAt: 0 });
    await expect(aMeeting({ slug: "half", tables: [plan(1), late] })).rejects.toMatchObject({ code: "invalid-plan" });
    expect(await prisma().meeting.findUnique({ where: { slug: "half" } })).toBeNull();
    const again = { title: "Again", startsOn: "2016-09-19", endsOn: "2016-09-19", timeZone: "UTC", tables: [] };
    await expect(createMeeting({ slug: open.slug, ...again })).rejects.toMatchObject({ code: "slug-taken" });
  });
});
