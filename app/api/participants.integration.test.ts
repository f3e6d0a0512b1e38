import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serveDoors } from "@/app/api/testing/serve";
import { encode } from "@/lib/documents/participants/testing/encode";
import { workbookOf } from "@/lib/documents/participants/testing/workbook-of";
import { zipOf } from "@/lib/documents/participants/testing/zip-of";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables, tables } from "@/lib/server/live/tables";
import { participantByCode } from "@/lib/server/people";
import { type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

let doors: Awaited<ReturnType<typeof serveDoors>>;
let meeting: SmallMeeting;

beforeAll(async () => {
  doors = await serveDoors();
});

beforeEach(async () => {
  meeting = await smallMeeting({ isPublic: true });
});

afterAll(async () => {
  await doors.close();
  await closeTables();
});

async function ask(method: string, path: string, body?: unknown, cookie = meeting.secretariat.cookie) {
  const isFile = body instanceof Uint8Array;
  const response = await fetch(`${doors.url}/api/meetings/${meeting.slug}${path}`, {
    method,
    headers: { cookie, "content-type": isFile ? "application/octet-stream" : "application/json" },
    ...(body !== undefined && { body: isFile ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: the answers of half a dozen addresses.
  return { status: response.status, text, body: JSON.parse(text) as any };
}

const read = (body: unknown) => ask("POST", "/participants/read", body);

/** Pasted cells through both doors, as the page does it. */
async function imported(text: string) {
  const { cells: rows, header, columns } = (await read({ text })).body;
  return ask("POST", "/participants/import", { rows, header, columns });
}

const people = () =>
  prisma().participant.findMany({
    where: { meetingId: meeting.id, secretariat: false },
    include: { delegation: true, identity: true },
    orderBy: { createdAt: "asc" },
  });

const idOf = async (name: string) =>
  (await prisma().participant.findFirstOrThrow({ where: { meetingId: meeting.id, name } })).id;

const HEAD = "No.\tName\tFunction\tDelegation\tE-mail\tFirst preference\n";
const LIST = `${HEAD}1\tAna Ruiz\tMinister of Health\tMexico\tana@example.org\t3\n2\tOla Berg\tAmbassador\tSuède\tola@example.org\t3\n`;

describe("reading a sheet", () => {
  it("recognises its columns and tells what is wrong in which row, and keeps nothing", async () => {
    const { status, body } = await read({ text: `${LIST}3\t\tMinister\tMexco\tx\t9\n1\tAna Ruiz\t\tMexico\t\t\n` });
    expect(status).toBe(200);
    expect(body.columns).toMatchObject({ "external-id": 0, name: 1, function: 2, delegation: 3, email: 4 });
    const codes = body.rows[2].problems.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(["name-missing", "delegation-close", "email-invalid", "table-unknown"]),
    );
    expect(body.rows[3]).toMatchObject({ line: 5, same: 2 });
    expect(body.counts).toMatchObject({ rows: 4, errors: 1, merged: 1, add: 2, update: 0 });
    expect(await people()).toEqual([]);
  });

  it("takes a workbook, and text in another encoding", async () => {
    const book = workbookOf({
      List: [
        ["Name", "Delegation"],
        ["Ana Ruiz", "Mexico"],
      ],
    });
    expect((await read(book)).body).toMatchObject({ counts: { rows: 1, errors: 0 }, about: { sheetName: "List" } });
    const cyrillic = encode(
      "ФИО;Страна;Должность\nИван Петров;Российская Федерация;Министр здравоохранения\n",
      "windows-1251",
    );
    const { body } = await read(cyrillic);
    expect(body).toMatchObject({ about: { encoding: "windows-1251" }, counts: { errors: 0, warnings: 0 } });
    expect(body.cells[1][0]).toBe("Иван Петров");
  });

  it("takes a column for what one says it is", async () => {
    const { cells, header, columns } = (await read({ text: "A\tB\nAna\tMexico\nOla\tSweden\n" })).body;
    const turned = { ...columns, name: 0, delegation: 1, "given-name": null, "family-name": null };
    const { body } = await read({ rows: cells, header: header ?? 0, columns: turned });
    expect(body.columns).toMatchObject({ name: 0, delegation: 1 });
    expect(body.counts).toMatchObject({ rows: 2, errors: 0 });
  });

  it("refuses in a sentence what is no list, or too much of one", async () => {
    const bomb = zipOf([
      { name: "xl/workbook.xml", content: "<workbook/>" },
      { name: "xl/worksheets/sheet1.xml", content: new Uint8Array(70 * 1024 * 1024) },
    ]);
    const rows = `Name\tDelegation\n${"Ana Ruiz\tMexico\n".repeat(100_000)}`;
    const cases: [unknown, string, number][] = [
      [new Uint8Array(50 * 1024 * 1024), "too-large", 413],
      [bomb, "too-much-inside", 422],
      [new TextEncoder().encode(rows), "too-many-rows", 422],
      [new TextEncoder().encode("%PDF-1.7 …"), "pdf", 422],
      [{ text: "  \n " }, "empty", 422],
    ];
    for (const [body, code, status] of cases) {
      const answer = await read(body);
      expect(answer.body).toMatchObject({ ok: false, error: { code } });
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toMatch(/\.$/);
    }
  });

  it("refuses a file of a gigabyte before it is sent", async () => {
    const headers = { cookie: meeting.secretariat.cookie, "content-length": 1024 ** 3 };
    const sending = request(`${doors.url}/api/meetings/${meeting.slug}/participants/read`, { method: "POST", headers });
    const status = new Promise((resolve, reject) => {
      sending.on("response", (response) => resolve(response.resume().statusCode)).on("error", reject);
    });
    sending.write("Name;Delegation");
    expect(await status).toBe(413);
    sending.destroy();
  });
});

describe("an import", () => {
  it("made twice updates and never doubles", async () => {
    expect((await imported(LIST)).body).toMatchObject({
      ok: true,
      added: 2,
      updated: 0,
      missing: [{ name: "Secretary" }],
    });
    expect((await imported(LIST)).body).toMatchObject({ added: 0, updated: 0, same: 2 });
    const changed = `${HEAD}1\tAna Ruiz\tPrime Minister\tMexico\tana@example.org\t3\n`;
    const { body } = await imported(changed);
    expect(body).toMatchObject({ added: 0, updated: 1, same: 0 });
    expect(body.missing).toContainEqual({ id: await idOf("Ola Berg"), name: "Ola Berg" });
    const [ana, ola, ...more] = await people();
    expect(more).toEqual([]);
    expect(ana).toMatchObject({ title: "Prime Minister", rank: "head-of-government", preferences: [3] });
    expect(ola?.delegation).toMatchObject({ code: "SWE", kind: "state" });
  });

  it("at the same time as another doubles nobody either", async () => {
    const answers = await Promise.all([imported(LIST), imported(LIST)]);
    expect(answers.map(({ body }) => body.added).sort()).toEqual([0, 2]);
    expect(await people()).toHaveLength(2);
  });

  it("with an error in one row leaves nothing: a formula in a name", async () => {
    const { status, body } = await imported(`${LIST}3\t=cmd|'/c calc'!A1\tMinister\tKenya\t\t\n`);
    expect(status).toBe(422);
    expect(body.error).toMatchObject({ code: "rows-with-errors", params: { count: 1 } });
    expect(await people()).toEqual([]);
    expect(await prisma().delegation.count({ where: { meetingId: meeting.id } })).toBe(0);
  });

  it("seats whom the sheet assigns to a table, and tells the table what changes", async () => {
    const head = "No.\tName\tFunction\tDelegation\tRound table\n";
    const { body } = await imported(`${head}1\tAna Ruiz\tMinister\tMexico\t3\n`);
    expect(body.seats).toMatchObject([{ table: 3, seated: 1, refused: [] }]);
    const again = await imported(`${head}1\tAna Ruiz Soto\tPrime Minister\tMexico\t3\n`);
    expect(again.body.seats).toMatchObject([{ table: 3, seated: 1 }]);
    const { participants, delegations } = (await tables().of(meeting.tableId)).state();
    const [ana] = Object.values(participants);
    expect(ana).toMatchObject({ name: "Ana Ruiz Soto", rank: "head-of-government", seated: true });
    expect(Object.keys(delegations)).toEqual([ana?.delegation]);
  });

  it("keeps the name of whoever is protected apart: no answer and no view has it, and no later list brings it back", async () => {
    const head = "No.\tName\tDelegation\tPseudonym\tFirst preference\n";
    const first = await imported(`${head}1\tMaria Verdadera\t\tSpeaker A\t3\n`);
    expect(first.body).toMatchObject({ added: 1 });
    const forgotten = await imported("No.\tName\tDelegation\n1\tMaria Verdadera\tKenya\n");
    expect(forgotten.body).toMatchObject({ added: 0 });
    const [speaker, ...more] = await people();
    expect(more).toEqual([]);
    expect(speaker).toMatchObject({ name: "Speaker A", identity: { name: "Maria Verdadera" } });
    const seated = await ask("POST", "/participants/seat", { table: 3, participants: [speaker?.id] });
    const answers = [
      first,
      forgotten,
      seated,
      await ask("POST", "/participants/seat", { dry: true }),
      await ask("GET", "/tables/3"),
      await ask("GET", "/tables/3/journal"),
      await ask("GET", "/tables/3/public"),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).not.toContain("Verdadera");
    }
    const rows = await prisma().eventText.count({ where: { text: { contains: "Verdadera" } } });
    expect(rows).toBe(0);
  });

  it("is for the secretariat of this meeting alone", async () => {
    const ana = await meeting.person("Ana");
    const other = await smallMeeting();
    for (const cookie of [ana.cookie, other.secretariat.cookie]) {
      for (const path of ["", "/read", "/import", "/seat"]) {
        expect((await ask("POST", `/participants${path}`, { text: LIST }, cookie)).status).toBe(404);
      }
      expect((await ask("PUT", `/participants/${ana.id}`, { name: "Eve" }, cookie)).status).toBe(404);
      expect((await ask("DELETE", `/participants/${ana.id}`, undefined, cookie)).status).toBe(404);
    }
    expect((await ask("PUT", `/participants/${other.secretariat.id}`, { name: "Eve" })).status).toBe(404);
    expect((await ask("DELETE", `/participants/${other.secretariat.id}`)).status).toBe(404);
    const seat = { table: 3, participants: [other.secretariat.id] };
    expect((await ask("POST", "/participants/seat", seat)).body.error.code).toBe("unknown-participant");
    expect(await people()).toHaveLength(1);
  });
});

describe("seats", () => {
  it("go by preference and capacity; who waits is told; seating again seats nobody twice", async () => {
    await prisma().roundTable.update({ where: { id: meeting.tableId }, data: { capacity: 1 } });
    await imported(LIST);
    const [ana, ola] = [await idOf("Ana Ruiz"), await idOf("Ola Berg")];
    const { body } = await ask("POST", "/participants/seat", { dry: true });
    expect(body).toMatchObject({
      tables: [{ number: 3, capacity: 1, seated: 0 }],
      seats: [{ participant: ana, table: 3, by: "first" }],
      waiting: [{ participant: ola, table: 3, place: 1 }],
    });
    const seat = { table: 3, participants: [ana] };
    expect((await ask("POST", "/participants/seat", seat)).body).toMatchObject({ seated: 1, already: 0 });
    expect((await ask("POST", "/participants/seat", seat)).body).toMatchObject({ seated: 0, already: 1 });
    const after = (await ask("POST", "/participants/seat", { dry: true })).body;
    expect(after).toMatchObject({ tables: [{ seated: 1 }], seats: [], waiting: [{ participant: ola }] });
    expect(await prisma().seat.count({ where: { tableId: meeting.tableId } })).toBe(1);
  });

  it("at two tables at a time are warned of", async () => {
    const { startsAt, endsAt } = await prisma().roundTable.findUniqueOrThrow({ where: { id: meeting.tableId } });
    const beside = { id: `beside-${meeting.id}`, meetingId: meeting.id, number: 4, startsAt, endsAt };
    await prisma().roundTable.create({ data: beside });
    await imported(LIST);
    const ana = await idOf("Ana Ruiz");
    await ask("POST", "/participants/seat", { table: 3, participants: [ana] });
    const seat = { participantId: ana, ordinal: 1, role: "delegate", rank: "other", name: "Ana Ruiz", title: "" };
    await prisma().seat.create({ data: { tableId: beside.id, ...seat } });
    const { warnings } = (await ask("POST", "/participants/seat", { dry: true })).body;
    expect(warnings).toContainEqual({ code: "parallel", params: { table: 3, other: 4 }, person: ana });
  });
});

describe("one person by hand", () => {
  it("is added, changed at her tables too, and removed with her seat and her badge", async () => {
    const made = await ask("POST", "/participants", {
      name: "Rosa Lee",
      delegation: { name: "Kenia" },
      rank: "minister",
    });
    expect(made.status).toBe(201);
    const { id } = made.body;
    expect((await people())[0]?.delegation).toMatchObject({ code: "KEN" });
    await ask("POST", "/participants/seat", { table: 3, participants: [id] });
    const changed = await ask("PUT", `/participants/${id}`, { name: "Rosa Li", rank: "head-of-state" });
    expect(changed.body.seats).toMatchObject([{ table: 3, seated: 1 }]);
    const state = () =>
      tables()
        .of(meeting.tableId)
        .then((live) => live.state().participants[id]);
    expect(await state()).toMatchObject({ name: "Rosa Li", rank: "head-of-state", seated: true });
    const { code } = (await ask("POST", `/participants/${id}/badge`, { by: "hand" })).body;
    expect((await ask("DELETE", `/participants/${id}`)).status).toBe(200);
    expect(await state()).toMatchObject({ seated: false });
    expect(await participantByCode(code)).toBeNull();
    expect(await people()).toEqual([]);
  });

  it("who becomes protected is nowhere under the former name", async () => {
    const { id } = (await ask("POST", "/participants", { name: "Maria Verdadera", delegation: null })).body;
    await ask("POST", "/participants/seat", { table: 3, participants: [id] });
    const { body, text } = await ask("PUT", `/participants/${id}`, { name: "Speaker B", protected: true });
    expect(body.ok).toBe(true);
    const shown = [text, (await ask("GET", "/tables/3")).text, (await ask("GET", "/tables/3/journal")).text];
    expect(shown.join()).not.toContain("Verdadera");
    expect((await ask("GET", "/tables/3")).text).toContain("Speaker B");
    expect(await prisma().eventText.count({ where: { text: { contains: "Verdadera" } } })).toBe(0);
    expect((await people())[0]).toMatchObject({ name: "Speaker B", identity: { name: "Maria Verdadera" } });
  });

  it("stays with the record once she has acted, and nobody takes the own badge away", async () => {
    const ana = await meeting.seat("delegate", "Ana", { id: "se", names: { en: "Sweden" }, kind: "state" });
    const chair = await meeting.seat("moderator", "Chair");
    await meeting.done(chair, { type: "OpenSession" });
    await meeting.done(chair, { type: "OpenList" });
    await meeting.done(ana, { type: "RequestFloor" });
    expect((await ask("DELETE", `/participants/${ana.id}`)).body.error.code).toBe("of-the-record");
    expect(await participantByCode(ana.code)).not.toBeNull();
    expect((await ask("DELETE", `/participants/${meeting.secretariat.id}`)).body.error.code).toBe("own-badge");
  });

  it("is written to in the language of the list, until the secretariat says another", async () => {
    const head = "No.\tName\tDelegation\tLanguage\n";
    const languages = async () => (await people()).map(({ language }) => language);
    await imported(`${head}1\tAna Ruiz\tMexico\tFrançais\n2\tOla Berg\tSweden\t\n`);
    expect(await languages()).toEqual(["fr", null]);
    expect((await imported(`${head}1\tAna Ruiz\tMexico\t\n`)).body).toMatchObject({ same: 1, updated: 0 });
    expect((await imported(`${head}1\tAna Ruiz\tMexico\tES\n`)).body).toMatchObject({ updated: 1 });
    expect(await languages()).toEqual(["es", null]);
    expect((await ask("PUT", `/participants/${await idOf("Ana Ruiz")}`, { language: "ru" })).status).toBe(200);
    expect(await languages()).toEqual(["ru", null]);
  });

  it("is refused with a formula for a name, and with the number of somebody else", async () => {
    await imported(LIST);
    const formula = await ask("POST", "/participants", { name: "=1+1" });
    expect(formula.body.error).toMatchObject({ code: "malformed", params: { fields: "name" } });
    const taken = await ask("POST", "/participants", { name: "Eve", externalId: "1" });
    expect(taken.body.error.code).toBe("number-taken");
    expect(await people()).toHaveLength(2);
  });
});
