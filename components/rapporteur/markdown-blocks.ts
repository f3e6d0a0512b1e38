export type TextBlock =
  | { type: "heading"; level: 1 | 2 | 3; text: string }
  | { type: "paragraph" | "quote"; text: string }
  | { type: "list"; items: string[] };

/**
 * Reads back the Markdown of a summary, of which only headings, paragraphs, quotes and lists exist; the text is plain, its escapes taken
 * off. Anything else stands as a paragraph: nothing is ever taken for markup.
 */
export function markdownBlocks(markdown: string): TextBlock[] {
  return markdown
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(blockOf);
}

function blockOf(part: string): TextBlock {
  const heading = /^(#{1,3}) (.+)$/u.exec(part);
  if (heading?.[1] && heading[2])
    return { type: "heading", level: heading[1].length as 1 | 2 | 3, text: plain(heading[2]) };
  if (part.startsWith("> ")) return { type: "quote", text: plain(part.slice(2)) };
  const lines = part.split("\n");
  if (lines.every((line) => line.startsWith("- ")))
    return { type: "list", items: lines.map((line) => plain(line.slice(2))) };
  return { type: "paragraph", text: plain(part) };
}

function plain(text: string): string {
  return text.replace(/\\([\\`*_[\]<>#|~&+\-.)])/gu, "$1");
}
