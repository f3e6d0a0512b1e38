import type { Block, SummaryTree } from "./tree";

/** The summary as Markdown (CommonMark), one blank line between blocks; nobody's words can become markup. */
export function toMarkdown({ blocks }: Omit<SummaryTree, "attribution">): string {
  return `${blocks.map(block).join("\n\n")}\n`;
}

function block(part: Block): string {
  switch (part.type) {
    case "heading":
      return `${"#".repeat(part.level)} ${line(part.text)}`;
    case "paragraph":
      return line(part.text);
    case "quote":
      return `> ${line(part.text)}`;
    case "list":
      return part.items.map((item) => `- ${line(item)}`).join("\n");
    default:
      return part satisfies never;
  }
}

/** On one line, with every character escaped that could begin markup, a link or HTML. */
function line(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  const escaped = flat.replace(/[\\`*_[\]<>#|~]/gu, "\\$&").replace(/&(?=[#a-z])/giu, "\\&");
  return escaped.replace(/^([-+]|\d+[.)])(?=\s|$)/u, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
