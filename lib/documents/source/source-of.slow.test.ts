import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NoteFileResult, noteOf } from "@/lib/documents/note/note-of-source";
import { readNoteFile } from "@/lib/documents/note/read-file";
import { noteAsDocx } from "@/lib/documents/note/testing/to-docx";
import { noteAsPdf } from "@/lib/documents/note/testing/to-pdf";
import { apart } from "@/lib/documents/source/apart";
import { decodeText } from "@/lib/documents/source/decode-text";
import { formOf } from "@/lib/documents/source/form-of";
import { sourceOf } from "@/lib/documents/source/source-of";
import type { SourceForm, SourceRefusal } from "@/lib/documents/source/source-text";
import { zipped } from "@/lib/documents/source/zip";

const NOTE = `Conference on Bread

Round Table 1: Bread in cities

Background

Bread is old.¹ Towns have grown, and the mills have moved away from them; what was baked next door now travels through the night.

¹ Almanac of Mills, 2024.

Guiding questions

1. Who bakes it? And who sells it?
   (a) In the centre?
   (b) At the edge?
2. Who eats it?
`;

async function textOf(bytes: Uint8Array, form: SourceForm): Promise<string> {
  const found = await sourceOf(bytes, form);
  if (!found.ok) throw new Error(found.error.message);
  return found.source.text;
}

/** As a file is refused, without a thread of its own for each. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const form = formOf(bytes);
  const found = typeof form === "string" ? await sourceOf(bytes, form) : form;
  if (found.ok) throw new Error("read what should be refused");
  expect(found.error.message).toMatch(/^Looked for [^\n]*\.$/);
  return found.error.code;
}

/** As a file is read, without a thread of its own. */
async function noteOfPdf(bytes: Uint8Array): Promise<NoteFileResult> {
  const found = await sourceOf(bytes, "pdf");
  return found.ok ? noteOf(found.source) : found;
}

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** The same PDF, whose streams no longer say what their signs stand for. */
function withoutSaidTexts(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes);
  for (const { index } of file.toString("latin1").matchAll(/(?<=stream\r?\n)\x78/g)) {
    const packed = file.subarray(index, file.indexOf("endstream", index));
    const content = inflateSync(packed).toString("latin1");
    if (!content.includes("/ActualText")) continue;
    const again = deflateSync(Buffer.from(content.replaceAll("/ActualText", "/Unsaidtext"), "latin1"), { level: 9 });
    if (again.length > packed.length) throw new Error("packed it grew");
    packed.fill(0).set(again);
  }
  return file;
}

describe("a Word document", () => {
  test("headings, numbers of lists, footnotes", async () => {
    const text = await textOf(await noteAsDocx(NOTE), "docx");
    expect(text).toContain("# Round Table 1: Bread in cities\n");
    expect(text).toContain("Bread is old.¹ Towns");
    expect(text).toContain("\n¹ Almanac of Mills, 2024.\n");
    expect(text).toContain(
      "1. Who bakes it? And who sells it?\n  (a) In the centre?\n  (b) At the edge?\n2. Who eats it?\n",
    );
  });

  test("lists that go on, begin anew, count in letters and by their style; rows of tables; line breaks", async () => {
    const item = (words: string, list: number, level = 0) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const cell = (words: string) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
    const body = [
      `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Contexte</w:t></w:r></w:p>`,
      item("one", 1),
      item("first", 1, 1),
      item("second", 1, 1),
      item("two", 1),
      "<w:p><w:r><w:t>between</w:t><w:br/><w:t>lines</w:t></w:r></w:p>",
      item("three", 1),
      item("anew", 2),
      `<w:tbl><w:tr>${cell("Date")}${cell("4 May 2026")}</w:tr><w:tr>${cell("1")}${cell("Who?")}</w:tr></w:tbl>`,
      `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Questions</w:t></w:r></w:p>`,
    ];
    const text = await textOf(await documentOf(body.join("")), "docx");
    expect(text.split("\n").filter(Boolean)).toEqual([
      "# I. Contexte",
      "1) one",
      "  (a) first",
      "  (b) second",
      "2) two",
      "between",
      "lines",
      "3) three",
      "1) anew",
      "Date: 4 May 2026",
      "1. Who?",
      "# II. Questions",
    ]);
  });
});

describe("a PDF", () => {
  test("paragraphs whole, headings in bold, footnotes below their paragraph, numbers of pages aside", async () => {
    const found = await sourceOf(noteAsPdf(NOTE), "pdf");
    const { text, aside } = found.ok ? found.source : { text: "", aside: new Map() };
    expect(text).toContain("**Round Table 1: Bread in cities**");
    expect(text).toContain(
      "Bread is old.¹ Towns have grown, and the mills have moved away from them; what was baked next door",
    );
    expect(text).toContain("through the night.\n\n¹ Almanac of Mills, 2024.\n");
    expect(text).toMatch(
      /1\. Who bakes it\? And who sells it\?\n {1,4}\(a\) In the centre\?\n {1,4}\(b\) At the edge\?\n2\. Who/,
    );
    expect([...aside.values()]).toEqual(["page number"]);
  });

  test("two columns are read one after the other, over pages with running heads", async () => {
    const things = "bread salt water ovens mills lorries bakers towns rivers fields prices queues".split(" ");
    const paragraph = (at: number) =>
      things
        .map((thing, each) => `Whoever speaks of ${thing} speaks of ${things[(each * 5 + at) % 12]} in the end.`)
        .join(" ");
    const paragraphs = Array.from({ length: 9 }, (_, at) => paragraph(at));
    const long = NOTE.replace("Guiding", `${paragraphs.join("\n\n")}\n\nGuiding`);
    const found = await noteOfPdf(noteAsPdf(long, 2));
    if (!found.ok) throw new Error(found.error.message);
    expect(found.plan.tables[0]?.sections[0]?.paragraphs.slice(1)).toEqual(paragraphs);
    expect(found.plan.tables[0]?.questions.map((question) => question.parts.length)).toEqual([4, 1]);
    expect(found.lines.filter((line) => line.became === "furniture").map((line) => line.reason)).toContain(
      "running head",
    );
  });
});

describe("text in older encodings", () => {
  const samples: [string, string, number[]][] = [
    ["windows-1252", "Thème : où débattre des forêts ? L’équipe propose trois réponses.", []],
    ["windows-1251", "Вопросы для обсуждения: кто платит за дороги?", []],
    ["windows-1256", "أسئلة للنقاش: كيف يمكن تمويل المدارس؟ ومن يدفع؟", []],
    ["gb18030", "供讨论的问题：谁来承担费用？我们在这里讨论道路。", []],
  ];
  test.each(samples)("%s", (encoding, text) => {
    const found = decodeText(encoded(text, encoding));
    expect(found.ok && found.source.text).toBe(text);
  });
});

describe("what is no concept note is refused with a sentence", () => {
  const head = latin("%PDF-1.7\n");
  test.each([
    ["a picture", latin("\u0089PNG\r\n\u001a\n"), "picture"],
    ["a photo", latin("\u00ff\u00d8\u00ff\u00e0"), "picture"],
    ["rich text", latin("{\\rtf1\\ansi}"), "other-format"],
    [
      "an old Word document",
      latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"),
      "old-word",
    ],
    [
      "a Word document with a password",
      latin("\u00d0\u00cf\u0011\u00e0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
      "password",
    ],
    ["a compressed file", latin("\u001f\u008b\b"), "binary"],
    ["the beginning of a PDF", head, "damaged"],
    ["a zip of letters", zipped(new Map([["a.txt", Buffer.from("a")]])), "zip"],
    [
      "an OpenDocument text",
      zipped(new Map([["mimetype", Buffer.from("application/vnd.oasis.opendocument.text")]])),
      "other-format",
    ],
    ["a spreadsheet", zipped(new Map([["xl/workbook.xml", Buffer.from("<a/>")]])), "other-format"],
    ["a Word document that is none", zipped(new Map([["word/document.xml", Buffer.from("<w:p")]])), "damaged"],
    [
      "entities",
      zipped(new Map([["word/document.xml", Buffer.from("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]])),
      "damaged",
    ],
  ])("%s", async (_, bytes, code) => expect(await refusalOf(Uint8Array.from(await bytes))).toBe(code));

  test("a Word document that unpacks to far more than a note", async () => {
    const bomb = await deflatedZip("word/document.xml", Buffer.alloc(64 * 1024 * 1024, 32));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf(bomb)).toBe("bomb");
    // It says that it is small.
    const lying = Buffer.from(bomb);
    for (const at of [22, lying.indexOf("PK\u0001\u0002", "latin1") + 24]) lying.writeUInt32LE(1000, at);
    expect(await refusalOf(lying)).toBe("damaged");
  });

  test("a PDF of pictures, one that asks for a password, one that is cut short", async () => {
    const blank = noteAsPdf(" ");
    expect(await refusalOf(blank)).toBe("scanned");
    const whole = noteAsPdf(NOTE);
    expect(await refusalOf(whole.slice(0, Math.floor(whole.length * 0.8)))).toBe("damaged");
    expect(await refusalOf(withPassword(whole))).toBe("password");
  });

  test("a PDF whose Arabic dots stand apart from their letters, and that does not say which letters they make", async () => {
    const text = readFileSync(join(import.meta.dirname, "../note/fixtures/arabic-tables.txt"), "utf8");
    const whole = noteAsPdf(text);
    const read = await sourceOf(whole, "pdf");
    expect(read.ok && read.source.text).toContain("المائدة المستديرة ١: ترميم البيوت مع أهلها");
    expect(await refusalOf(withoutSaidTexts(whole))).toBe("unreadable");
  });

  test("a Word document that is cut short", async () => {
    const whole = await noteAsDocx(NOTE);
    expect(await refusalOf(whole.slice(0, Math.floor(whole.length * 0.7)))).toBe("damaged");
  });

  test("any bytes, and documents with bytes changed: an answer, never an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const form = formOf(bytes);
        if (typeof form === "string") expect(typeof (await sourceOf(bytes, form)).ok).toBe("boolean");
      }),
      { numRuns: 200 },
    );
    const documents: [SourceForm, Uint8Array][] = [
      ["docx", await noteAsDocx(NOTE)],
      ["pdf", noteAsPdf(NOTE)],
    ];
    for (const [form, whole] of documents) {
      const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(change, async (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(typeof (await sourceOf(bytes, form)).ok).toBe("boolean");
        }),
        { numRuns: 15 },
      );
    }
  }, 60_000);
});

test("the same note as text, Word document and PDF gives the same questions", async () => {
  const text = readFileSync(join(import.meta.dirname, "../note/fixtures/ga-dialogue.txt"), "utf8");
  const files = [new TextEncoder().encode(text), await noteAsDocx(text), noteAsPdf(text)];
  const read = await Promise.all(files.map((bytes) => readNoteFile(bytes)));
  const [first, ...others] = read.map((found) => (found.ok ? found.plan.tables.map((table) => table.questions) : null));
  expect(first?.flat().length).toBe(5);
  for (const other of others) expect(other).toEqual(first);
});

test("a document that takes more time than it may", async () => {
  const found = await apart<SourceRefusal>("lib/documents/note/read-file-apart.ts", noteAsPdf(NOTE), "pdf", 0.01);
  expect(found.error.code).toBe("too-costly");
});

function documentOf(body: string): Promise<Uint8Array> {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const parts: [string, string][] = [
    [
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      "_rels/.rels",
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    ["word/document.xml", `<w:document ${w}><w:body>${body}</w:body></w:document>`],
    [
      "word/styles.xml",
      `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`,
    ],
    [
      "word/numbering.xml",
      `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1)")}${level(1, "lowerLetter", "(%2)")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1.", '<w:pStyle w:val="Titre1"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    ],
  ];
  return zipped(new Map(parts.map(([name, xml]) => [name, Buffer.from(xml, "utf8")])));
}

/** The bytes of a text in an encoding that the platform only reads. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytesOf = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    try {
      bytesOf.set(decoder.decode(Uint8Array.from(bytes)), bytes);
    } catch {}
  };
  for (let first = 0; first < 256; first += 1) learn([first]);
  if (encoding === "windows-1252") bytesOf.set("’", [0x92]);
  if (encoding === "gb18030")
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) learn([first, second]);
  return Uint8Array.from([...text].flatMap((sign) => bytesOf.get(sign) ?? []));
}

async function deflatedZip(name: string, content: Buffer): Promise<Buffer> {
  const { crc32, deflateRawSync } = await import("node:zlib");
  const packed = deflateRawSync(content, { level: 9 });
  const zip = await zipped(new Map([[name, packed]]));
  for (const at of [0, zip.indexOf("PK\u0001\u0002", "latin1") + 2]) {
    zip.writeUInt16LE(8, at + 8);
    zip.writeUInt32LE(crc32(content), at + 14);
    zip.writeUInt32LE(content.length, at + 22);
  }
  return zip;
}

/** The same file, with the dictionary of one that only opens with a password. */
function withPassword(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const secret = "<".concat("5a".repeat(32), ">");
  const dictionary = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${secret} /U ${secret} >> /ID [<00> <00>] `;
  const at = text.lastIndexOf("/Root");
  return latin(text.slice(0, at) + dictionary + text.slice(at));
}
