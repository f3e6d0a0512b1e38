import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { parseNotePage } from "@/lib/documents/note/note-page";
import type { NotePlan } from "@/lib/documents/note/plan";
import { readNoteFile } from "@/lib/documents/note/read-file";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables, tables } from "@/lib/server/live/tables";
import { delegateFrom, loadNote } from "@/lib/server/load-note";
import { participantByCode } from "@/lib/server/people";

const NEW_YORK = { isPublic: true, timeZone: "America/New_York" };
const SOURCES = "../shared/sources/concept-notes-2016-09-08.txt";

const NOTE = `Meeting on the rivers we share

Concept note

Round Table 1: Water across borders

6 May 2031

I. Introduction

Rivers do not stop at borders, and neither does drought.

II. Questions for consideration

1. Who measures the water, and who believes the figures?
2. What can neighbours agree on before the next dry year? Who should sign it?
`;

afterAll(closeTables);

async function planOf(bytes: Uint8Array): Promise<NotePlan> {
  const result = await readNoteFile(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.plan;
}

async function statesOf(slug: string) {
  const where = { meeting: { slug } };
  const rows = await prisma().roundTable.findMany({ where, orderBy: { number: "asc" }, select: { id: true } });
  return Promise.all(rows.map(async ({ id }) => (await tables().of(id)).state()));
}

const plan = await planOf(new TextEncoder().encode(NOTE));

describe("a concept note made a meeting", () => {
  it("is planned for the morning of its day, by the clocks of the place", async () => {
    const loaded = await loadNote(plan, NEW_YORK);
    const [table] = await statesOf(loaded.slug);
    expect(table?.table).toMatchObject({ number: 1, title: "Water across borders" });
    expect(new Date(table?.table.startsAt ?? 0).toISOString()).toBe("2031-05-06T14:00:00.000Z");
    expect(table?.agenda.order).toEqual(["opening", "panel", "q1", "q2", "wrap-up", "closing"]);
    expect(table?.questions.items.q2?.parts).toHaveLength(2);
    expect(loaded.slug).toMatch(/^[a-z0-9-]+$/);
  });

  it("has the note of each table beside its questions", async () => {
    const { slug } = await loadNote(plan, NEW_YORK);
    const rows = await prisma().roundTable.findMany({ where: { meeting: { slug } }, select: { note: true } });
    expect(rows.map(({ note }) => parseNotePage(note)?.sections)).toMatchObject([
      [
        { heading: "Introduction", blocks: [{ text: "Rivers do not stop at borders, and neither does drought." }] },
        { holds: "questions" },
      ],
    ]);
  });

  it("is held on another day when that is asked for", async () => {
    const { slug } = await loadNote(plan, { isPublic: false, timeZone: "Africa/Nairobi", day: "2032-01-02" });
    const [table] = await statesOf(slug);
    expect(new Date(table?.table.startsAt ?? 0).toISOString()).toBe("2032-01-02T07:00:00.000Z");
    expect(await prisma().meeting.findUnique({ where: { slug } })).toMatchObject({ isPublic: false });
  });

  it("gets an address of its own each time", async () => {
    const slugs = [await loadNote(plan, NEW_YORK), await loadNote(plan, NEW_YORK)].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(2);
  });

  it("seats whoever gets a badge, and the badges open", async () => {
    const delegates = [delegateFrom("Sweden:state"), delegateFrom("River Friends: Delta:ngo")];
    const { slug, badges } = await loadNote(plan, { ...NEW_YORK, delegates });
    expect(badges.map(({ role, who }) => [role, who])).toEqual([
      ["moderator", "Moderator"],
      ["rapporteur", "Rapporteur"],
      ["secretariat", "Secretariat"],
      ["delegate", "Sweden"],
      ["delegate", "River Friends: Delta"],
    ]);
    const [table] = await statesOf(slug);
    for (const { role, code } of badges.filter((badge) => badge.role !== "secretariat")) {
      const participant = await participantByCode(code);
      expect(table?.participants[participant?.id ?? ""]?.role).toBe(role);
    }
    expect(Object.values(table?.delegations ?? {}).map(({ names, kind }) => [names.en, kind])).toEqual([
      ["Sweden", "state"],
      ["River Friends: Delta", "ngo"],
    ]);
  });

  it("lets its secretariat seat and its moderator open", async () => {
    const { slug, badges } = await loadNote(plan, NEW_YORK);
    const row = await prisma().roundTable.findFirstOrThrow({ where: { meeting: { slug } } });
    const live = await tables().of(row.id);
    const idOf = async (role: string) =>
      (await participantByCode(badges.find((badge) => badge.role === role)?.code ?? ""))?.id ?? "";
    const moderator = { participant: await idOf("moderator"), role: "moderator" } as const;
    expect(await live.command({ actor: moderator, id: "a", command: { type: "OpenSession" } })).toMatchObject({
      ok: true,
    });
    expect(await prisma().participant.findUnique({ where: { id: await idOf("secretariat") } })).toMatchObject({
      secretariat: true,
    });
  });

  it("is refused, and nothing is written, when it has no table or one beyond all bounds", async () => {
    const before = await prisma().meeting.count();
    await expect(loadNote({ ...plan, tables: [] }, NEW_YORK)).rejects.toThrow("no round table");
    const [table] = plan.tables;
    const tooLong = { ...plan, tables: table ? [{ ...table, title: "x".repeat(600) }] : [] };
    await expect(loadNote(tooLong, NEW_YORK)).rejects.toThrow("beyond what a table can hold: title");
    expect(await prisma().meeting.count()).toBe(before);
  });

  it.skipIf(!existsSync(SOURCES))("reads the notes of 2016 as six tables of four questions", async () => {
    const { slug, tables: numbers } = await loadNote(await planOf(await readFile(SOURCES)), NEW_YORK);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
    const states = await statesOf(slug);
    expect(states.map(({ questions }) => questions.order.length)).toEqual([4, 4, 4, 4, 4, 4]);
    expect(states.map(({ agenda }) => agenda.order.length)).toEqual([8, 8, 8, 8, 8, 8]);
  });
});

describe("a delegation named on the command line", () => {
  it("has a kind, a State where none is said", () => {
    expect(delegateFrom("Türkiye")).toEqual({ name: "Türkiye", kind: "state" });
    expect(() => delegateFrom("Sweden:kingdom")).toThrow("observer-state");
    expect(() => delegateFrom(":ngo")).toThrow("Name:kind");
  });
});
