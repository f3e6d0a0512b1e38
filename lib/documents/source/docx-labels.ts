import type { ListCounter } from "@/lib/documents/source/docx-lists";
import { attribute, tagsOf } from "@/lib/documents/source/xml-tags";

/** Around a label and its level where it stands in the text: signs that no document holds. */
const OPEN = "\ue001";
const CLOSE = "\ue002";

/** Writes the labels of lists into the text of a document, which the library that reads it does not know. */
export function withLabels(xml: string, counter: ListCounter): string {
  let written = "";
  let from = 0;
  let properties: { style: string | null; list: string | null; level: number | null } | null = null;
  let past = 0;
  for (const tag of tagsOf(xml)) {
    // What the properties were before a tracked change.
    if (tag.name === "w:pPrChange" && !tag.alone) past += tag.closes ? -1 : 1;
    if (past > 0) continue;
    if (tag.name === "w:pPr" && !tag.closes && !tag.alone) properties = { style: null, list: null, level: null };
    else if (tag.name === "w:pPr" && tag.closes && properties !== null) {
      const found = counter.next(properties.list, properties.level, properties.style);
      properties = null;
      if (found === null) continue;
      written += `${xml.slice(from, tag.end)}<w:r><w:t xml:space="preserve">${OPEN}${found.level}${escaped(found.label)}${CLOSE}</w:t></w:r>`;
      from = tag.end;
    } else if (properties !== null && !tag.closes) {
      const value = attribute(tag, "w:val");
      if (tag.name === "w:pStyle") properties.style = value;
      else if (tag.name === "w:numId") properties.list = value;
      else if (tag.name === "w:ilvl") properties.level = Number(value ?? 0);
    }
  }
  return written + xml.slice(from);
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const LABELLED = new RegExp(`${OPEN}(\\d)([^${CLOSE}]*)${CLOSE}`);

/** The text of a paragraph without its label, and the label. */
export function splitLabel(text: string): { label: string | null; level: number; rest: string } {
  const match = LABELLED.exec(text);
  if (match === null) return { label: null, level: 0, rest: text };
  return { label: match[2] ?? "", level: Number(match[1]), rest: text.replace(match[0], "") };
}
