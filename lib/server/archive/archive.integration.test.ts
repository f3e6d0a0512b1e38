import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unzip } from "@/lib/documents/testing/unzip";
import { mine } from "@/lib/roundtable/mine";
import { view } from "@/lib/roundtable/view";
import { AUDIENCES } from "@/lib/roundtable/view-types";
import { archiveOf } from "@/lib/server/archive/archive-of";
import { readArchive } from "@/lib/server/archive/read-archive";
import { restore } from "@/lib/server/archive/restore";
import { prisma } from "@/lib/server/database/prisma";
import { EXPORTS } from "@/lib/server/exports";
import { closeTables, tables } from "@/lib/server/live/tables";
import { readExport } from "@/lib/server/read-export";
import { type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

const NOW = Date.UTC(2030, 0, 1);

let meeting: SmallMeeting;
let ana: Person;

beforeAll(async () => {
  meeting = await smallMeeting({ slug: "kept" });
  const chair = await meeting.seat("moderator", "Chair");
  const reporter = await meeting.seat("rapporteur", "Reporter");
  ana = await meeting.seat("delegate", "Ana", { id: "ci", names: { fr: "Côte d’Ivoire", en: "Ivory" }, kind: "state" });
  await meeting.done(chair, { type: "OpenSession" });
  await meeting.done(chair, { type: "StartItem", item: "i1" });
  await meeting.done(chair, { type: "OpenList" });
  const asked = await meeting.done(ana, { type: "RequestFloor", questions: ["q1"] });
  await meeting.done(chair, { type: "CallSpeaker", request: asked.request ?? "" });
  const text = "Un texte «gardé», \u0627\u0644\u0639\u0631\u0628\u064a\u0629 and 中文";
  await meeting.done(ana, { type: "SubmitStatement", text, language: "fr", questions: [], visibility: "public" });
  await meeting.done(reporter, { type: "RecordPoint", text: "Schools open early.", questions: ["q1"] });
});

afterAll(closeTables);

/** What everybody sees of the table, and the journal under it. */
async function seen(tableId: string) {
  const state = (await tables().of(tableId)).state();
  const views = AUDIENCES.map((audience) => view(state, audience, NOW));
  const events = await prisma().tableEvent.findMany({
    where: { tableId },
    include: { texts: true },
    orderBy: { seq: "asc" },
  });
  return { views, own: mine(state, ana.id, NOW), events };
}

/** A text as its address gives it to the secretariat, in English. */
async function exported(file: string): Promise<string> {
  const request = new Request(`http://localhost/export/${file}`, { headers: { cookie: meeting.secretariat.cookie } });
  const response = await readExport(request, { meeting: "kept", table: String(meeting.table), file }, "en");
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer()).toString("utf8");
}

describe("an archive", () => {
  it("holds every export of a table that has begun, as its address gives it, and of no other", async () => {
    await prisma().roundTable.create({ data: { id: "not-begun", meetingId: meeting.id, number: 4 } });
    const files = unzip(await archiveOf(meeting.id));
    await prisma().roundTable.delete({ where: { id: "not-begun" } });
    const paths = [...files.keys()].filter((path) => path.startsWith("exports/"));
    expect(paths).toEqual(Object.keys(EXPORTS).map((name) => `exports/table-3/${name}`));
    for (const name of ["summary.md", "summary.html", "speakers.csv"]) {
      expect(files.get(`exports/table-3/${name}`)).toBe(await exported(name));
    }
    expect(files.get("exports/table-3/summary.md")).toContain("Schools open early");
    expect(files.get("exports/table-3/summary.pdf")).toMatch(/^%PDF-/);
    expect(files.get("exports/table-3/summary.docx")).toMatch(/^PK/);
  });

  it("put back, shows the same views to everybody, with the same journal and texts", async () => {
    const before = await seen(meeting.tableId);
    const file = await archiveOf(meeting.id);
    await prisma().meeting.delete({ where: { id: meeting.id } });
    await tables().compareHeads();
    await expect(tables().of(meeting.tableId)).rejects.toMatchObject({ code: "no-such-table" });
    expect(await restore(await readArchive(file))).toBe("kept");
    expect(await seen(meeting.tableId)).toEqual(before);
    const [then, now] = [unzip(file), unzip(await archiveOf(meeting.id))];
    expect([...now.keys()]).toEqual([...then.keys()]);
    for (const name of ["summary.md", "summary.html", "speakers.csv"].map((name) => `exports/table-3/${name}`)) {
      expect(now.get(name)).toBe(then.get(name));
    }
    expect(JSON.stringify(before.views[0])).toContain(`{"fr":"Côte d’Ivoire","en":"Ivory"}`);
  });

  it("holds no badge and no protected identity", async () => {
    const name = "A name that must not leave";
    await prisma().protectedIdentity.create({ data: { participantId: ana.id, name } });
    const { rows } = await readArchive(await archiveOf(meeting.id));
    const all = [...rows.values()].flat().join("\n");
    expect(all).toContain("Ana");
    expect(all).not.toContain(name);
    expect([...rows.keys()]).not.toEqual(expect.arrayContaining(["Badge"]));
    expect(all).not.toContain("codeHash");
  });

  it("leaves rehearsals out", async () => {
    const rehearsal = { id: "practised", meetingId: meeting.id, number: 103, rehearsal: true };
    const event = { seq: 1, version: 1, at: new Date(NOW), by: ana.id, step: 1, body: {} };
    await prisma().roundTable.create({ data: { ...rehearsal, events: { create: event } } });
    const { rows } = await readArchive(await archiveOf(meeting.id));
    await prisma().roundTable.delete({ where: { id: rehearsal.id } });
    expect(rows.get("RoundTable")).toHaveLength(1);
    expect([...rows.values()].flat().join()).not.toContain(rehearsal.id);
  });

  it("of a meeting that is here already changes nothing", async () => {
    const archive = await readArchive(await archiveOf(meeting.id));
    await expect(restore(archive)).rejects.toThrow("This meeting is here already");
    expect(await prisma().meeting.count({ where: { title: "Small meeting" } })).toBe(1);
  });

  it("takes another address where its own is taken", async () => {
    const other = await smallMeeting({ slug: "taken" });
    const archive = await readArchive(await archiveOf(other.id));
    await prisma().meeting.delete({ where: { id: other.id } });
    await smallMeeting({ slug: "taken" });
    expect(await restore(archive)).toBe("taken-2");
  });
});

describe("a file that is none", () => {
  it.each([
    ["nothing", Buffer.alloc(0)],
    ["words", Buffer.from("not a zip")],
  ])("is refused: %s", async (_name, file) => {
    await expect(readArchive(file)).rejects.toThrow("This is no archive of Rostrum");
  });

  it("is refused when rows are missing", async () => {
    const file = await archiveOf(meeting.id);
    await expect(readArchive(file.subarray(0, file.length / 2))).rejects.toThrow("archive");
  });

  it("is refused when a later release made it", async () => {
    const archive = await readArchive(await archiveOf(meeting.id));
    const rows = new Map(archive.rows).set("Meeting", [JSON.stringify({ id: "x", slug: "y", fromTheFuture: 1 })]);
    await expect(restore({ ...archive, rows })).rejects.toThrow("later release");
  });
});
