import { afterAll, describe, expect, it, vi } from "vitest";
import type { NotePageInput } from "@/lib/documents/note/note-page";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables } from "@/lib/server/live/tables";
import { loadNotePage } from "@/lib/server/note";
import { aMeeting, plan } from "@/lib/server/testing/factories";
import { cookieOf, smallMeeting } from "@/lib/server/testing/small-meeting";

/** What the browser of whoever asks sends; null where nobody may look. */
let sent: Headers | null = null;

vi.mock("next/headers", () => ({
  headers: () => {
    if (!sent) throw new Error("A page that is the same for everyone asked who is there.");
    return Promise.resolve(sent);
  },
}));

afterAll(closeTables);

const NOTE: NotePageInput = {
  sections: [{ heading: "Introduction", blocks: [{ kind: "paragraph", text: "Rivers do not stop at borders.[^1]" }] }],
  priorities: [{ text: "Measure the water." }],
  footnotes: [{ n: 1, text: "Nor does drought." }],
};

async function keep(tableId: string, note: object): Promise<void> {
  await prisma().roundTable.update({ where: { id: tableId }, data: { note } });
}

function as(cookie: string): Headers {
  return new Headers({ cookie });
}

describe("the concept note of a public meeting", () => {
  it("is there for everyone, and nobody is asked who she is", async () => {
    sent = null;
    const { slug, tableId } = await smallMeeting();
    await keep(tableId, NOTE);
    const loaded = await loadNotePage(slug, "3");
    expect(loaded?.note?.sections[0]).toMatchObject({ heading: "Introduction", blocks: [{ footnotes: [] }] });
    expect(loaded?.note?.footnotes).toEqual(NOTE.footnotes);
    expect(loaded?.initial.view.questions.order).toEqual(["q1", "q2"]);
    expect([loaded?.before, loaded?.after]).toEqual([null, null]);
  });

  it("has the question as it was corrected, and when", async () => {
    sent = null;
    const { slug, seat, done } = await smallMeeting();
    const moderator = await seat("moderator", "Ann Chair");
    await done(moderator, { type: "CorrectQuestion", question: "q2", text: "Who keeps funding steady?", parts: [] });
    const corrected = (await loadNotePage(slug, "3"))?.initial.view.questions.items.q2;
    expect(corrected).toMatchObject({ version: 2, text: "Who keeps funding steady?" });
    expect(corrected?.correctedAt).toBeTypeOf("number");
  });

  it("is none where none was kept, and where what is kept is of no known form", async () => {
    sent = null;
    const { slug, tableId } = await smallMeeting();
    expect((await loadNotePage(slug, "3"))?.note).toBeNull();
    await keep(tableId, { sections: "Introduction" });
    const loaded = await loadNotePage(slug, "3");
    expect(loaded?.note).toBeNull();
    expect(loaded?.initial.view.questions.order).toHaveLength(2);
  });

  it("leads to the tables before and after, whatever their numbers", async () => {
    sent = null;
    const { slug } = await aMeeting({ tables: [plan(2), plan(5), plan(11)] });
    const loaded = await loadNotePage(slug, "5");
    expect(loaded).toMatchObject({ before: { number: 2, title: "Table 2" }, after: { number: 11, title: "Table 11" } });
    sent = new Headers();
    expect(await loadNotePage(slug, "3")).toBeNull();
  });
});

describe("the concept note of a private meeting", () => {
  it("is not there without a badge of that meeting", async () => {
    const { slug, tableId } = await smallMeeting({ isPublic: false });
    await keep(tableId, NOTE);
    const other = await smallMeeting();
    sent = new Headers();
    expect(await loadNotePage(slug, "3")).toBeNull();
    sent = as(other.secretariat.cookie);
    expect(await loadNotePage(slug, "3")).toBeNull();
  });

  it("is there for whoever may watch, as the public would see its table", async () => {
    const { slug, tableId, person } = await smallMeeting({ isPublic: false });
    await keep(tableId, NOTE);
    sent = as((await person("Somebody of the meeting")).cookie);
    const loaded = await loadNotePage(slug, "3");
    expect(loaded?.note?.priorities).toMatchObject([{ text: "Measure the water." }]);
    expect(loaded?.initial.audience).toBe("public");
  });

  it("is gone with the badge, and for who was unseated; her other table does not lead there", async () => {
    const { id, slug, seat, done, secretariat } = await smallMeeting({ isPublic: false });
    const observer = await seat("observer", "Ann Observer");
    const rows = { create: [{ id: `${id}-4`, number: 4 }] };
    await prisma().meeting.update({ where: { id }, data: { tables: rows } });
    sent = as(observer.cookie);
    expect((await loadNotePage(slug, "4"))?.before).toMatchObject({ number: 3 });
    await done(secretariat, { type: "UnseatParticipant", participant: observer.id });
    expect(await loadNotePage(slug, "3")).toBeNull();
    expect((await loadNotePage(slug, "4"))?.before).toBeNull();
    await prisma().participant.update({ where: { id: observer.id }, data: { badgeVersion: 2 } });
    sent = as(await cookieOf(observer.id, 1));
    expect(await loadNotePage(slug, "4")).toBeNull();
  });
});
