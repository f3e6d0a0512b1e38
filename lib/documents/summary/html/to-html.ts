import { paragraphDirection } from "@/lib/documents/summary/docx/bidi";
import { xmlText } from "@/lib/documents/summary/docx/plain-text";
import type { Block, SummaryTree } from "@/lib/documents/summary/tree";
import { type Direction, directionOf, intlTag } from "@/lib/i18n/locales";
import { styleOf } from "./style";

/** The summary as one page of HTML that needs nothing else, for a screen and for paper; nobody's words can become markup. */
export function toHtml({ language, title, attribution, blocks }: SummaryTree): string {
  const base = directionOf(language);
  const first = blocks[0]?.type === "heading" ? blocks[0].text : title;
  return `<!doctype html>
<html lang="${intlTag(language).split("-u-")[0]}" dir="${base}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(first)}</title>
<style>${styleOf(language, attribution)}</style>
</head>
<body>
<main>
${blocks.map((part) => block(part, base)).join("\n")}
</main>
<footer>${xmlText(attribution)}</footer>
</body>
</html>
`;
}

function block(part: Block, base: Direction): string {
  switch (part.type) {
    case "heading":
      return element(`h${part.level}`, part.text, base);
    case "paragraph":
      return element("p", part.text, base);
    case "quote":
      return element("blockquote", part.text, base);
    case "list":
      return `<ul>\n${part.items.map((item) => element("li", item, base)).join("\n")}\n</ul>`;
    default:
      return part satisfies never;
  }
}

/** A paragraph in the other direction says so; within one, the browser orders what runs against it. */
function element(name: string, text: string, base: Direction): string {
  const direction = paragraphDirection(text, base);
  return `<${name}${direction === base ? "" : ` dir="${direction}"`}>${xmlText(text)}</${name}>`;
}
