import { describe, expect, it } from "vitest";
import { summarise } from "@/lib/documents/summary/summarise";
import type { Block, SummaryTree } from "@/lib/documents/summary/tree";
import { readPdf } from "@/lib/documents/testing/read-pdf";
import { type Locale, locales } from "@/lib/i18n/locales";
import { DESK, delegate, RAPPORTEUR, withRequests } from "@/lib/roundtable/testing/table";
import { toPdf } from "./to-pdf";

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

describe("the summary as a PDF", () => {
  it("has real headings, for its outline and for who hears it read", async () => {
    const { headings, outline } = await readPdf(await toPdf(tree(), AT));
    expect(headings).toEqual(["H1", "H2", "H3"]);
    expect(outline?.[0]?.title).toBe("Summary of round table 3: The way ahead");
    expect(outline?.[0]?.items[0]?.title).toBe("Overview");
  });

  it("says in order what the tree says", async () => {
    const [page] = (await readPdf(await toPdf(tree(), AT))).pages;
    expect(page?.words).toEqual([
      ...["Summary of round table 3: The way ahead", "Overview", "Question 1", "How do schools open?"],
      ...["Many States agreed.", "•", "Opening", "•", "Panel", "No speaker is named.", "1 / 1"],
    ]);
  });

  it("is A4, with its mode of attribution and 'page / of pages' on every page, its title on every further one", async () => {
    const long = Array.from({ length: 60 }, (): Block => ({ type: "paragraph", text: "Many States agreed." }));
    const { pages } = await readPdf(await toPdf(tree([...BLOCKS, ...long]), AT));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, { words, width, height }] of pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(words).toContain("No speaker is named.");
      expect(words).toContain(`${index + 1} / ${pages.length}`);
      expect(words.includes("Summary of round table 3")).toBe(index > 0);
    }
  });

  it.each(locales)("knows its language (%s), its title and when it was made, and no author", async (locale) => {
    const { info } = await readPdf(await toPdf(tree(BLOCKS, locale), AT));
    expect(info).toMatchObject({ Title: "Summary of round table 3: The way ahead", Language: locale });
    expect(info.CreationDate).toBe("D:20160919170000Z");
    expect(info.Author).toBeUndefined();
  });

  it("is the same, byte for byte, for the same summary at the same time", async () => {
    expect(await toPdf(tree(), AT)).toEqual(await toPdf(tree(), AT));
  });

  it("runs from right to left in Arabic, with a Latin paragraph in its own direction", async () => {
    const blocks: Block[] = [
      { type: "paragraph", text: "دول" },
      { type: "paragraph", text: "States" },
    ];
    const [page] = (await readPdf(await toPdf(tree(blocks, "ar"), AT))).pages;
    expect(page?.starts[0]).toBeGreaterThan(400);
    expect(page?.starts[page.words.indexOf("States")]).toBeLessThan(100);
    expect(page?.text).toContain("١");
    expect(page?.text).not.toContain("1");
  });

  it("takes nobody's words for markup", async () => {
    const text = "#panic() = $x$ *bold* _it_ `raw` \\ @ref <label> // [a] {b}";
    const blocks: Block[] = [
      { type: "paragraph", text: `${text}\u0000\uD800\n\nof it` },
      { type: "list", items: ["- + /"] },
    ];
    const [page] = (await readPdf(await toPdf(tree(blocks), AT))).pages;
    expect(page?.text).toContain(`${text} of it`);
    expect(page?.text).toContain("• - + /");
  });

  it("is the same summary: nothing nameless, confidential or protected is in it", async () => {
    const { table } = withRequests("sweden", "r7");
    for (const visibility of ["confidential", "nameless", "room"] as const) {
      const submitted = {
        type: "SubmitStatement",
        text: `Words kept ${visibility}`,
        language: "en",
        visibility,
      } as const;
      const { statement = "" } = table.must(delegate(visibility === "room" ? "iom" : "r7"), submitted).made;
      table.must(DESK, { type: "PublishStatement", statement });
    }
    table.must(RAPPORTEUR, { type: "RecordPoint", questions: ["q1"], text: "that schools open" });
    table.state = { ...table.state, table: { ...table.state.table, mode: "on-the-record" } };
    const meeting = { title: "A summit", place: "", timeZone: "UTC" };
    const { pages, info } = await readPdf(await toPdf(summarise(table.state, meeting, "en", table.now), table.now));
    const all = [...pages.map(({ text }) => text), JSON.stringify(info)].join(" ");
    expect(all).toContain("schools open");
    expect(all).toContain("SWEDEN");
    expect(all).not.toMatch(/R7|Words kept/);
  });
});
