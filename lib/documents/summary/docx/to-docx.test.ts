import { describe, expect, it } from "vitest";
import { summarise } from "@/lib/documents/summary/summarise";
import type { Block, SummaryTree } from "@/lib/documents/summary/tree";
import { unzip } from "@/lib/documents/testing/unzip";
import type { Locale } from "@/lib/i18n/locales";
import { DESK, delegate, RAPPORTEUR, withRequests } from "@/lib/roundtable/testing/table";
import { paragraphDirection, stretches } from "./bidi";
import { toDocx } from "./to-docx";

const AT = Date.parse("2016-09-19T17:00:00Z");

const BLOCKS: Block[] = [
  { type: "heading", level: 1, text: "Summary of round table 3: The way ahead" },
  { type: "heading", level: 2, text: "Overview" },
  { type: "heading", level: 3, text: "Question 1" },
  { type: "quote", text: "How do schools open?" },
  { type: "paragraph", text: "Many States agreed." },
  { type: "list", items: ["Opening", "Panel"] },
];

const tree = (blocks: Block[] = BLOCKS, language: Locale = "en"): SummaryTree => ({
  ...{ language, title: "Summary of round table 3", attribution: "No speaker is named." },
  blocks,
});

async function parts(summary: SummaryTree) {
  const files = unzip(await toDocx(summary, AT));
  return (name: string) => files.get(name) ?? "";
}

/** Every paragraph with its style and its words. */
function paragraphs(xml: string) {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: paragraph.match(/<w:pStyle w:val="(\w+)"/)?.[1] ?? "Normal",
    bidi: paragraph.includes("<w:bidi/>"),
    runs: [...paragraph.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => [
      run.includes("<w:rtl/>") ? "rtl" : "ltr",
      run.match(/<w:t[^>]*>(.*?)<\/w:t>/s)?.[1] ?? "",
    ]),
  }));
}

describe("the summary as a Word document", () => {
  it("has Word's own styles, defined, so that its outline is there", async () => {
    const part = await parts(tree());
    const styles = paragraphs(part("word/document.xml")).map(({ style }) => style);
    expect(styles).toEqual(["Title", "Heading1", "Heading2", "Quote", "Normal", "ListBullet", "ListBullet"]);
    for (const style of ["Heading3", ...styles]) expect(part("word/styles.xml")).toContain(`w:styleId="${style}"`);
    expect(part("word/styles.xml")).toMatch(/w:styleId="Quote".*?w:ascii="Noto Serif" w:cs="Noto Naskh Arabic"/);
    expect(part("word/styles.xml")).toMatch(/w:styleId="ListBullet".*?<w:numId/);
  });

  it("is A4 upright, its title in the head, its mode of attribution and 'page / of pages' in the foot", async () => {
    const part = await parts(tree());
    expect(part("word/document.xml")).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(part("word/header1.xml")).toContain("Summary of round table 3");
    expect(part("word/footer1.xml")).toContain("No speaker is named.");
    expect(part("word/footer1.xml")).toMatch(/>PAGE<.*> \/ <.*>NUMPAGES</);
  });

  it("knows its language, its title and when it was made, and no author", async () => {
    const core = (await parts(tree()))("docProps/core.xml");
    expect(core).toContain("<dc:title>Summary of round table 3: The way ahead</dc:title>");
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2016-09-19T17:00:00Z<');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
    for (const [locale, lang] of [["en", "en-GB"] as const, ["ru", "ru-RU"] as const]) {
      const styles = (await parts(tree(BLOCKS, locale)))("word/styles.xml");
      expect(styles).toContain(`<w:lang w:val="${lang}" w:eastAsia="zh-CN" w:bidi="ar-EG"/>`);
    }
  });

  it("runs from right to left in Arabic, with Latin inside in its own direction", async () => {
    const blocks: Block[] = [
      { type: "paragraph", text: "وثيقة A/70/59 للجمعية" },
      { type: "quote", text: "How do schools open?" },
    ];
    const [arabic, english] = paragraphs((await parts(tree(blocks, "ar")))("word/document.xml"));
    expect(arabic).toEqual({
      style: "Normal",
      bidi: true,
      runs: [
        ["rtl", "وثيقة "],
        ["ltr", "A/70/59"],
        ["rtl", " للجمعية"],
      ],
    });
    expect(english).toEqual({ style: "Quote", bidi: false, runs: [["ltr", "How do schools open?"]] });
  });

  it("takes nobody's words for markup, and leaves out what XML forbids", async () => {
    const text = "<w:p/>&amp; \u0000\u0008\u001F\uD800 ]]> \uFFFE\u{1F5FA} end\n\nof it";
    const part = await parts(tree([{ type: "paragraph", text }]));
    const [only, ...more] = paragraphs(part("word/document.xml"));
    expect(more).toEqual([]);
    expect(only?.runs).toEqual([["ltr", "&lt;w:p/&gt;&amp;amp; ]]&gt; \u{1F5FA} end of it"]]);
  });

  it("is the same summary: nothing nameless, confidential or protected is in any part of it", async () => {
    const { table } = withRequests("sweden", "r7");
    for (const visibility of ["confidential", "nameless", "room"] as const) {
      const text = `Words kept ${visibility}`;
      const submitted = { type: "SubmitStatement", text, language: "en", visibility } as const;
      const { statement = "" } = table.must(delegate(visibility === "room" ? "iom" : "r7"), submitted).made;
      table.must(DESK, { type: "PublishStatement", statement });
    }
    table.must(RAPPORTEUR, { type: "RecordPoint", questions: ["q1"], text: "that schools open" });
    table.state = { ...table.state, table: { ...table.state.table, mode: "on-the-record" } };
    const meeting = { title: "A summit", place: "", timeZone: "UTC" };
    const files = unzip(await toDocx(summarise(table.state, meeting, "en", table.now), table.now));
    const all = [...files.values()].join("\n");
    expect(all).toContain("schools open");
    expect(all).toContain("SWEDEN");
    expect(all).not.toMatch(/R7|Words kept/);
  });
});

describe("the direction of a text", () => {
  it.each([
    ["السؤال ٢", "rtl", [["السؤال ٢", "rtl"]]],
    [
      "Opening (من ١٠:٠٠)",
      "rtl",
      [
        ["Opening", "ltr"],
        [" (من ١٠:٠٠)", "rtl"],
      ],
    ],
    [
      "Jordan (الأردن) spoke",
      "ltr",
      [
        ["Jordan (", "ltr"],
        ["الأردن", "rtl"],
        [") spoke", "ltr"],
      ],
    ],
    ["2030 Agenda", "rtl", [["2030 Agenda", "ltr"]]],
  ] as const)("%s in a paragraph that runs %s", (text, base, cut) => {
    expect(stretches(text, base).map(({ text: words, direction }) => [words, direction])).toEqual(cut);
  });

  it("is the document's, unless no letter of the document's is in it", () => {
    expect(paragraphDirection("A/70/59 وثيقة", "rtl")).toBe("rtl");
    expect(paragraphDirection("2016", "rtl")).toBe("rtl");
    expect(paragraphDirection("How?", "rtl")).toBe("ltr");
    expect(paragraphDirection("كيف؟", "ltr")).toBe("rtl");
  });
});
