import type { LineAccount } from "@/lib/documents/note/account";
import type { NoteWithAccount } from "@/lib/documents/note/read-note";

export type Became =
  | "blank"
  | "title"
  | "date"
  | "organiser"
  | "table-title"
  | "section"
  | "paragraph"
  | "lead-in"
  | "priority"
  | "point"
  | "question"
  | "part"
  | "footnote"
  | "furniture"
  | "set-aside";

/** A line of the source, as it stands there, and what it became. */
export interface SourceLine {
  /** Counted from 1, blank lines too. */
  line: number;
  text: string;
  became: Became;
  /** Places in the plan, counted from 0: of the round table, and within it of the section, priority, question or footnote. */
  table?: number;
  section?: number;
  priority?: number;
  question?: number;
  footnote?: number;
  /** Why the line was set aside. */
  reason?: string;
}

/** Every line of a source, each once and in order, with what the reader made of it. */
export function sourceLines(text: string, { account, plan }: NoteWithAccount): SourceLine[] {
  const places = new Map(account.map((each) => [each.line, each]));
  const reasons = new Map(plan.setAside.map(({ line, reason }) => [line, reason]));
  return text
    .replace(/(?:\r\n|\n|\r)$/, "")
    .split(/\r\n|\n|\r/)
    .map((raw, at) => {
      const line = { line: at + 1, text: raw.replace(/[\f\ufeff]/g, "").trimEnd() };
      const found = places.get(at + 1);
      return found === undefined ? { ...line, became: "blank" } : { ...line, ...outcome(found, reasons.get(at + 1)) };
    });
}

/** What belongs to the paper and not to the text. */
const FURNITURE = new Set(["page number", "running head", "rule", "picture", "remark", "front matter", "contents"]);

function outcome({ place, nested }: LineAccount, reason: string | undefined): Omit<SourceLine, "line" | "text"> {
  if (place === "set aside")
    return { became: FURNITURE.has(reason ?? "") ? "furniture" : "set-aside", reason: reason ?? "" };
  if (place === "title" || place === "date" || place === "organiser") return { became: place };
  const [table, field = "", index] = /^tables\[(\d+)\]\.(\w+)(?:\[(\d+)\])?/.exec(place)?.slice(1) ?? [];
  const at = Number(index ?? 0);
  const where = { table: Number(table) };
  if (field === "title") return { became: "table-title", ...where };
  if (field === "leadIn") return { became: "lead-in", ...where };
  if (field === "priorities") return { became: nested ? "point" : "priority", ...where, priority: at };
  if (field === "questions") return { became: nested ? "part" : "question", ...where, question: at };
  if (field === "footnotes") return { became: "footnote", ...where, footnote: at };
  return { became: place.endsWith(".heading") ? "section" : "paragraph", ...where, section: at };
}
