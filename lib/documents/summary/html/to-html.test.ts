import { describe, expect, it } from "vitest";
import type { Block, SummaryTree } from "@/lib/documents/summary/tree";
import { type Locale, locales } from "@/lib/i18n/locales";
import { toHtml } from "./to-html";

const BLOCKS: Block[] = [
  { type: "heading", level: 1, text: "Summary of round table 3: The way ahead" },
  { type: "heading", level: 2, text: "Overview" },
  { type: "quote", text: "How do schools open?" },
  { type: "paragraph", text: "Many States agreed." },
  { type: "list", items: ["Opening", "Panel"] },
];

const tree = (blocks: Block[] = BLOCKS, language: Locale = "en"): SummaryTree => ({
  ...{ language, title: "Summary of round table 3", attribution: 'No "speaker" is <named>.' },
  blocks,
});

const bodyOf = (html: string) => html.match(/<main>\n(.*)\n<\/main>/s)?.[1];

describe("the summary as a page of HTML", () => {
  it("is what the tree says, each block as what it is", () => {
    expect(bodyOf(toHtml(tree()))).toBe(
      [
        "<h1>Summary of round table 3: The way ahead</h1>",
        "<h2>Overview</h2>",
        "<blockquote>How do schools open?</blockquote>",
        "<p>Many States agreed.</p>",
        "<ul>\n<li>Opening</li>\n<li>Panel</li>\n</ul>",
      ].join("\n"),
    );
  });

  it("asks no server for anything and runs nothing", () => {
    expect(toHtml(tree())).not.toMatch(/https?:|url\(|@import|<script|<link|<img|src=|\son\w+=/);
  });

  it("has its mode of attribution at its end, and in the margin of every printed page", () => {
    const html = toHtml(tree());
    expect(html).toContain('<footer>No "speaker" is &lt;named&gt;.</footer>');
    expect(html).toContain('content: "No \\22 speaker\\22  is \\3c named>."');
    expect(html).toContain("counter(pages)");
  });

  it.each(locales)("knows its language and its direction (%s)", (locale) => {
    const html = toHtml(tree(BLOCKS, locale));
    const [, lang = "", dir] = html.match(/<html lang="(.*?)" dir="(.*?)">/) ?? [];
    expect(new Intl.Locale(lang).language).toBe(locale);
    expect(dir).toBe(locale === "ar" ? "rtl" : "ltr");
    expect(html).toContain("<title>Summary of round table 3: The way ahead</title>");
  });

  it("gives a paragraph that runs the other way its direction", () => {
    const blocks: Block[] = [
      { type: "paragraph", text: "وثيقة A/70/59 للجمعية" },
      { type: "quote", text: "How do schools open?" },
    ];
    expect(bodyOf(toHtml(tree(blocks, "ar")))).toBe(
      '<p>وثيقة A/70/59 للجمعية</p>\n<blockquote dir="ltr">How do schools open?</blockquote>',
    );
  });

  it("takes nobody's words for markup", () => {
    const text = '</p><script>alert(1)</script>&amp;\u0000 "quoted"';
    expect(bodyOf(toHtml(tree([{ type: "paragraph", text }])))).toBe(
      '<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp; "quoted"</p>',
    );
  });
});
