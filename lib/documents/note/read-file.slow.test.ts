import { expect, test } from "vitest";
import { MAX_FILE_BYTES, MAX_NOTE_BYTES, readNoteFile } from "@/lib/documents/note/read-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const NOTE = "Panel 1: Bread\n\nGuiding questions\n\n1. Who bakes it? Où?\n2. Who eats it?\n";

async function refusal(input: Uint8Array) {
  const result = await readNoteFile(input);
  if (result.ok) throw new Error("read what should be refused");
  expect(result.error.message).toMatch(/^Looked for [^\n]*\.$/);
  return result.error;
}

test("UTF-8, with and without a byte order mark, and UTF-16, with and without one", async () => {
  const utf16 = (text: string, little: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (const [at, sign] of [...text].entries()) view.setUint16(at * 2, sign.charCodeAt(0), little);
    return new Uint8Array(view.buffer);
  };
  const marked = `\ufeff${NOTE}`;
  const wide = [utf16(marked, true), utf16(marked, false), utf16(NOTE, true), utf16(NOTE, false)];
  for (const input of [bytes(NOTE), bytes(marked), ...wide]) {
    const result = await readNoteFile(input);
    expect(result.ok && result.plan.tables[0]?.questions[0]?.parts).toEqual(["Who bakes it?", "Où?"]);
  }
});

test("an empty file", async () => {
  expect((await refusal(new Uint8Array())).code).toBe("empty");
  expect((await refusal(bytes(" \n\t\n"))).code).toBe("empty");
});

test("a file that is too long, at once", async () => {
  const error = await refusal(new Uint8Array(50 * 1024 * 1024));
  expect(error.code).toBe("too-large");
  expect(error.message).toContain("25 MB");
  expect(error.message).toContain("50.0 MB");
  expect((await refusal(new Uint8Array(MAX_FILE_BYTES).fill(65))).message).toContain("5 MB");
});

test("a long text is read in a thread of its own", async () => {
  expect((await refusal(new Uint8Array(MAX_NOTE_BYTES).fill(10))).code).toBe("empty");
  expect((await refusal(bytes("a\n".repeat(200_000)))).message).toContain("150000 lines");
  const result = await readNoteFile(bytes(`${NOTE}\nAnnex\n\n${"Bread is old. ".repeat(30_000)}\n`));
  expect(result.ok && result.plan.tables[0]?.questions.length).toBe(2);
});

test.each([
  ["zero bytes", "Guiding\u0000questions"],
  ["control characters", "\u0001\u0002\u0003".repeat(20)],
])("%s", async (named, text) => {
  const error = await refusal(bytes(text));
  expect(error.code).toBe("binary");
  expect(error.message).toContain(named);
});

test("HTML, but not Markdown with a stray tag", async () => {
  expect((await refusal(bytes(`<!DOCTYPE html><html><body><p>${NOTE}</p></body></html>`))).code).toBe("html");
  const piece = "<div><p>Guiding questions</p><ul><li>Who?</li><li>When?</li></ul></div>";
  expect((await refusal(bytes(piece))).code).toBe("html");
  expect((await readNoteFile(bytes(`<p align="center">Bread</p>\n\n${NOTE}`))).ok).toBe(true);
});

test("a text in which nothing is found: what was looked for and what there is", async () => {
  const error = await refusal(bytes("Panel 1: Bread\n\nBread is old.\n\nPanel 2: Salt\n\nSalt is older.\n"));
  expect(error.code).toBe("nothing-found");
  expect(error.message).toContain("Questions for consideration");
  expect(error.message).toContain("2 round tables and 4 lines");
});
