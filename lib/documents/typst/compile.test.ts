import { describe, expect, it } from "vitest";
import { readPdf } from "@/lib/documents/testing/read-pdf";
import { compilePdf } from "./compile";
import { PRELUDE, wordsIn } from "./prelude";

const SOURCE = `${PRELUDE}\n#for it in data.texts { par(words(it)) }`;
const set = (...texts: string[]) =>
  compilePdf(SOURCE, { language: "en", title: "A title", texts: texts.map((text) => wordsIn("en", text)) });

const text = async (pdf: Uint8Array) => (await readPdf(pdf)).pages[0]?.text;

describe("a document that is set", () => {
  it.each([
    '#panic(1) #import "a.typ": *',
    "$x^2$ *bold* _it_ `raw` ~ -- --- ...",
    "\\ \\u{41} @ref <label> // no /* comment */",
    "= No heading - no list + 1. \"straight\" 'quotes'",
    '[a] {b} #{c} ")]}',
  ])("prints %s as it is given", async (words) => {
    expect(await text(await set(words))).toBe(words);
  });

  it("prints every script that the United Nations writes", async () => {
    expect(await text(await set("Åsa", "Святослав", "王小明", "Ελλάς"))).toBe("Åsa Святослав 王小明 Ελλάς");
  });

  it("is the same, byte for byte, for the same input", async () => {
    expect(await set("once")).toEqual(await set("once"));
  });

  it("says its title and its language, and nothing of who made it, where, or when", async () => {
    const pdf = await set("words");
    const { info } = await readPdf(pdf);
    expect(info).toMatchObject({ Title: "A title", Language: "en" });
    expect(info.Author ?? info.CreationDate ?? info.ModDate).toBeUndefined();
    expect(Buffer.from(pdf).toString("latin1")).not.toMatch(/\/(home|tmp|work|usr|no-workspace)\b/);
  });

  it("is refused when its source is wrong, and the next one is set none the less", async () => {
    const [wrong, right] = await Promise.allSettled([compilePdf("#nothing-of-this-name", {}), set("right")]);
    expect(wrong).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringContaining("unknown variable") },
    });
    expect(right.status).toBe("fulfilled");
  });

  it.each(["/package.json", "package.json", "/etc/passwd", "../../../../etc/passwd"])(
    "finds no file %s",
    async (path) => {
      await expect(compilePdf(`#read("${path}")`, {})).rejects.toThrow(/not found|access denied|outside/);
    },
  );
});
