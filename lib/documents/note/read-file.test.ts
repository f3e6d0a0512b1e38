import { expect, test } from "vitest";
import { MAX_NOTE_BYTES, readNoteFile } from "@/lib/documents/note/read-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const NOTE = "Panel 1: Bread\n\nGuiding questions\n\n1. Who bakes it? Où?\n2. Who eats it?\n";

function refusal(input: Uint8Array) {
  const result = readNoteFile(input);
  if (result.ok) throw new Error("read what should be refused");
  expect(result.error.message).toMatch(/^Looked for [^\n]*\.$/);
  return result.error;
}

test("UTF-8, with and without a byte order mark, and UTF-16 with one", () => {
  const utf16 = (little: boolean) => {
    const view = new DataView(new ArrayBuffer(2 + NOTE.length * 2));
    for (const [at, sign] of [...`\ufeff${NOTE}`].entries()) view.setUint16(at * 2, sign.charCodeAt(0), little);
    return new Uint8Array(view.buffer);
  };
  const inputs = [bytes(NOTE), bytes(`\ufeff${NOTE}`), utf16(true), utf16(false)];
  for (const input of inputs) {
    const result = readNoteFile(input);
    expect(result.ok && result.plan.tables[0]?.questions[0]?.parts).toEqual(["Who bakes it?", "Où?"]);
  }
});

test("an empty file", () => {
  expect(refusal(new Uint8Array()).code).toBe("empty");
  expect(refusal(bytes(" \n\t\n")).code).toBe("empty");
});

test("a file beyond 5 MB, at once", () => {
  const error = refusal(new Uint8Array(20 * 1024 * 1024));
  expect(error.code).toBe("too-large");
  expect(error.message).toContain("5 MB");
  expect(error.message).toContain("20.0 MB");
  expect(refusal(new Uint8Array(MAX_NOTE_BYTES).fill(10)).code).toBe("empty");
  expect(refusal(bytes("a\n".repeat(200_000))).message).toContain("150000 lines");
});

test.each([
  ["a PDF", "%PDF-1.7 …", "a PDF"],
  ["a Word document", "PK\u0003\u0004…", "a Word document"],
  ["rich text", "{\\rtf1\\ansi", "rich text"],
  ["zero bytes", "Guiding\u0000questions", "zero bytes"],
  ["control characters", "\u0001\u0002\u0003".repeat(20), "control characters"],
])("%s", (_, text, named) => {
  const error = refusal(bytes(text));
  expect(error.code).toBe("binary");
  expect(error.message).toContain(named);
});

test("bytes that are not UTF-8", () => {
  const error = refusal(new Uint8Array([...bytes(NOTE), 0xe9, 0x20, 0x41]));
  expect(error.code).toBe("not-utf8");
});

test("HTML, but not Markdown with a stray tag", () => {
  expect(refusal(bytes(`<!DOCTYPE html><html><body><p>${NOTE}</p></body></html>`)).code).toBe("html");
  expect(refusal(bytes("<div><p>Guiding questions</p><ul><li>Who?</li><li>When?</li></ul></div>")).code).toBe("html");
  expect(readNoteFile(bytes(`<p align="center">Bread</p>\n\n${NOTE}`)).ok).toBe(true);
});

test("a text in which nothing is found: what was looked for and what there is", () => {
  const error = refusal(bytes("Panel 1: Bread\n\nBread is old.\n\nPanel 2: Salt\n\nSalt is older.\n"));
  expect(error.code).toBe("nothing-found");
  expect(error.message).toContain("Questions for consideration");
  expect(error.message).toContain("2 round tables and 4 lines");
});
