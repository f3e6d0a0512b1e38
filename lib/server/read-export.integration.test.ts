import { afterAll, describe, expect, it } from "vitest";
import { readPdf } from "@/lib/documents/testing/read-pdf";
import { unzip } from "@/lib/documents/testing/unzip";
import { closeTables } from "@/lib/server/live/tables";
import { readExport } from "@/lib/server/read-export";
import { type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

afterAll(closeTables);

type Asked = { person?: Person; file?: string; search?: string };

async function answer({ slug, table }: SmallMeeting, { person, file = "speakers.csv", search = "" }: Asked) {
  const headers = person ? { cookie: person.cookie } : undefined;
  const request = new Request(`http://localhost/export/${file}${search}`, { headers });
  return readExport(request, { meeting: slug, table: String(table), file }, "en");
}

async function exported(meeting: SmallMeeting, asked: Asked = {}) {
  const response = await answer(meeting, asked);
  // `text()` would take the byte order mark away.
  const words = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, words };
}

/** A table at which one was heard and a protected one waits, its record published. */
async function morning(options: { isPublic?: boolean } = {}) {
  const meeting = await smallMeeting(options);
  const people = {
    secretariat: meeting.secretariat,
    moderator: await meeting.seat("moderator", "Chair"),
    rapporteur: await meeting.seat("rapporteur", "Reporter"),
    observer: await meeting.seat("observer", "Watcher"),
    delegate: await meeting.seat("delegate", "Ana Ruiz", {
      id: "mx",
      names: { en: "Mexico", ar: "المكسيك" },
      kind: "state",
      regionalGroup: "latin-american-caribbean",
    }),
    hidden: await meeting.seat("delegate", "R-9", {
      id: "r9",
      names: { en: "R-9" },
      kind: "other",
      nameProtected: true,
    }),
  };
  const { moderator, delegate, hidden } = people;
  await meeting.done(moderator, { type: "OpenSession" });
  await meeting.done(moderator, { type: "OpenList" });
  const { request = "" } = await meeting.done(delegate, { type: "RequestFloor" });
  await meeting.done(hidden, { type: "RequestFloor" });
  const { speech = "" } = await meeting.done(moderator, { type: "CallSpeaker", request });
  await meeting.done(moderator, { type: "StartClock", speech });
  await meeting.done(moderator, { type: "FinishSpeech", speech });
  return { meeting, people };
}

describe("record.json", () => {
  it("is the view of the desk or of the record, for whoever has it", async () => {
    const { meeting, people } = await morning();
    const file = "record.json";
    const read = async (person: Person) => JSON.parse((await exported(meeting, { file, person })).words);
    const record = await read(people.rapporteur);
    expect(record).toMatchObject({ meeting: { title: "Small meeting" }, audience: "record", view: { points: {} } });
    expect(record.view.table.title).toBe("Children on the move");
    const desk = await read(people.moderator);
    expect(desk).toMatchObject({ audience: "desk", seq: record.seq });
    expect(desk.view).not.toHaveProperty("points");
    expect((await exported(meeting, { file, person: people.delegate })).status).toBe(403);
    expect((await exported(meeting, { file })).status).toBe(401);
  });
});

describe("speakers.csv", () => {
  it("is for the desk and the record", async () => {
    const { meeting, people } = await morning();
    for (const person of [people.moderator, people.secretariat, people.rapporteur]) {
      const { status, headers, words } = await exported(meeting, { person });
      expect(status).toBe(200);
      expect(headers.get("content-type")).toMatch(/^text\/csv; charset=utf-8/);
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("content-disposition")).toBe(`attachment; filename="${meeting.slug}-3-speakers.csv"`);
      const [head, heard, waiting, end] = words.split("\r\n");
      expect(head).toMatch(/^\uFEFForder,delegation,/);
      expect(heard).toMatch(/^1,Mexico,state,other,latin-american-caribbean,.*,heard,,turn$/);
      expect(waiting).toMatch(/^2,R-9,,,,.*,waiting,,turn$/);
      expect(end).toBe("");
      expect(words).not.toContain("Ana Ruiz");
    }
  });

  it("is never public, not even once the record is published", async () => {
    const { meeting, people } = await morning();
    const statuses = () =>
      Promise.all(
        [undefined, people.observer, people.delegate].map(
          async (person) => (await exported(meeting, { person })).status,
        ),
      );
    expect(await statuses()).toEqual([401, 403, 403]);
    await meeting.done(people.moderator, { type: "AdjournSession" });
    await meeting.done(people.moderator, { type: "PublishRecord" });
    expect(await statuses()).toEqual([401, 403, 403]);
    expect((await exported(meeting, { file: "summary.md" })).status).toBe(200);
    for (const file of ["summary.docx", "summary.pdf", "summary.html"]) {
      expect((await exported(meeting, { file })).status, file).toBe(200);
    }
    expect((await exported(meeting, { person: people.rapporteur })).status).toBe(200);
  });

  it("is not there for strangers to a private meeting, nor at other addresses", async () => {
    const { meeting, people } = await morning({ isPublic: false });
    expect((await exported(meeting)).status).toBe(404);
    expect((await exported(meeting, { person: people.observer })).status).toBe(403);
    for (const file of ["speakers.txt", "constructor", "toString"]) {
      expect((await exported(meeting, { person: people.moderator, file })).status, file).toBe(404);
    }
  });

  it("names delegations in the language that is asked for", async () => {
    const { meeting, people } = await morning();
    const { words, headers } = await exported(meeting, { person: people.moderator, search: "?language=ar" });
    expect(headers.get("content-language")).toBe("ar");
    expect(words).toContain("\r\n1,المكسيك,state,");
  });
});

describe.each(["summary.docx", "summary.pdf", "summary.html"])("%s", (file) => {
  it("is for those who may read the summary: desk and record, and all once the record is published", async () => {
    const { meeting, people } = await morning();
    const { moderator, secretariat, rapporteur, observer, delegate } = people;
    const status = async (person?: Person) => (await answer(meeting, { person, file })).status;
    for (const person of [moderator, secretariat, rapporteur]) expect(await status(person)).toBe(200);
    expect([await status(), await status(observer), await status(delegate)]).toEqual([401, 403, 403]);
    await meeting.done(moderator, { type: "AdjournSession" });
    expect(await status()).toBe(401);
    await meeting.done(moderator, { type: "PublishRecord" });
    for (const person of [undefined, observer, delegate]) expect(await status(person)).toBe(200);
  });
});

describe("the forms of the summary", () => {
  const search = "?language=ar";

  it("are: a Word document in the language asked for, and names no protected speaker in any of its parts", async () => {
    const { meeting, people } = await morning();
    const response = await answer(meeting, { person: people.rapporteur, file: "summary.docx", search });
    expect(response.headers.get("content-type")).toMatch(/wordprocessingml\.document$/);
    expect(response.headers.get("content-language")).toBe("ar");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${meeting.slug}-3-summary.docx"`);
    const parts = unzip(new Uint8Array(await response.arrayBuffer()));
    expect(parts.get("word/document.xml")).toContain("<w:bidi/>");
    const all = [...parts.values()].join();
    expect(all).not.toMatch(/R-9|Ana Ruiz|Reporter|Watcher/);
  });

  it("are: a PDF, in the language asked for, which names no protected speaker either", async () => {
    const { meeting, people } = await morning();
    const response = await answer(meeting, { person: people.rapporteur, file: "summary.pdf", search });
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${meeting.slug}-3-summary.pdf"`);
    const { info, pages } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(info.Language).toBe("ar");
    expect(pages.map(({ text }) => text).join()).not.toMatch(/R-9|Ana Ruiz|Reporter|Watcher/);
  });

  it("are: a page of HTML, likewise, which is kept and not shown as a page of this server", async () => {
    const { meeting, people } = await morning();
    const { headers, words } = await exported(meeting, { person: people.rapporteur, file: "summary.html", search });
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("content-disposition")).toBe(`attachment; filename="${meeting.slug}-3-summary.html"`);
    expect(words).toContain('<html lang="ar" dir="rtl">');
    expect(words).not.toMatch(/R-9|Ana Ruiz|Reporter|Watcher/);
  });
});
