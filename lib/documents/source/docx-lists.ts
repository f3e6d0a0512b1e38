import { type DocxStyles, inherited } from "@/lib/documents/source/docx-styles";
import { ordinalAs } from "@/lib/documents/source/ordinal";
import { attribute, type Tag, tagsOf } from "@/lib/documents/source/xml-tags";

interface Level {
  format: string;
  /** "%1." or "(%2)"; a bullet stands for itself. */
  text: string;
  start: number;
  style: string | null;
  /** The numbers of the levels above as digits, whatever their own form. */
  plain: boolean;
}

interface List {
  abstract: string;
  starts: Map<number, number>;
}

export interface DocxLists {
  abstracts: Map<string, { levels: Map<number, Level>; link: string | null }>;
  lists: Map<string, List>;
}

/** The numbering of a Word document as its part `numbering.xml` defines it. */
export function listsOf(xml: string): DocxLists {
  const found: DocxLists = { abstracts: new Map(), lists: new Map() };
  let levels = new Map<number, Level>();
  let level: Level | null = null;
  let abstract = "";
  let list: List | null = null;
  let overridden = 0;
  for (const tag of tagsOf(xml)) {
    const value = attribute(tag, "w:val");
    if (tag.name === "w:abstractNum" && !tag.closes) {
      levels = new Map();
      abstract = attribute(tag, "w:abstractNumId") ?? "";
      found.abstracts.set(abstract, { levels, link: null });
    } else if (tag.name === "w:num") {
      list = tag.closes ? null : { abstract: "", starts: new Map() };
      if (list !== null) found.lists.set(attribute(tag, "w:numId") ?? "", list);
    } else if (tag.name === "w:lvl") {
      level = tag.closes || list !== null ? null : { format: "decimal", text: "", start: 1, style: null, plain: false };
      if (level !== null) levels.set(Number(attribute(tag, "w:ilvl") ?? 0), level);
    } else if (tag.name === "w:lvlOverride" && !tag.closes) overridden = Number(attribute(tag, "w:ilvl") ?? 0);
    else if (list !== null && tag.name === "w:abstractNumId") list.abstract = value ?? "";
    else if (list !== null && tag.name === "w:startOverride") list.starts.set(overridden, Number(value ?? 1));
    else if (tag.name === "w:numStyleLink") (found.abstracts.get(abstract) as { link: string | null }).link = value;
    else if (level !== null) read(level, tag, value);
  }
  return found;
}

function read(level: Level, tag: Tag, value: string | null): void {
  if (tag.name === "w:numFmt") level.format = value ?? "decimal";
  else if (tag.name === "w:lvlText") level.text = value ?? "";
  else if (tag.name === "w:start") level.start = Number(value ?? 1);
  else if (tag.name === "w:pStyle") level.style = value;
  else if (tag.name === "w:isLgl") level.plain = value !== "0" && value !== "false";
}

/** Counts the paragraphs of all lists as Word does, and gives each its label. */
export class ListCounter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly defined: DocxLists,
    private readonly styles: DocxStyles,
  ) {}

  /** The label of the next paragraph of this list and level, or of this style: "3.", "(b)", "•"; null where it bears none. */
  next(list: string | null, level: number | null, style: string | null): { label: string; level: number } | null {
    const id = list ?? inherited(this.styles, style, "list");
    if (id === null || id === "0") return null;
    const own = this.defined.lists.get(id);
    const abstract = this.levelsOf(own?.abstract ?? "", 0);
    if (own === undefined || abstract === null) return null;
    const at = Math.min(8, level ?? this.levelOfStyle(abstract.levels, style));
    const counts = this.counts.get(abstract.id) ?? [];
    this.counts.set(abstract.id, counts);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [each, start] of own.starts) counts[each] = start - 1;
    }
    const found = abstract.levels.get(at);
    if (found === undefined) return null;
    counts[at] = (counts[at] ?? found.start - 1) + 1;
    counts.length = at + 1;
    const label = labelOf(found, counts, abstract.levels);
    return label === "" ? null : { label, level: at };
  }

  private levelsOf(id: string, depth: number): { id: string; levels: Map<number, Level> } | null {
    const abstract = this.defined.abstracts.get(id);
    if (abstract === undefined || depth > 5) return null;
    if (abstract.link === null || abstract.levels.size > 0) return { id, levels: abstract.levels };
    const linked = this.defined.lists.get(inherited(this.styles, abstract.link, "list") ?? "");
    return linked === undefined ? null : this.levelsOf(linked.abstract, depth + 1);
  }

  private levelOfStyle(levels: Map<number, Level>, style: string | null): number {
    for (const [at, level] of levels) if (style !== null && level.style === style) return at;
    return inherited(this.styles, style, "listLevel") ?? 0;
  }
}

function labelOf(level: Level, counts: (number | undefined)[], levels: Map<number, Level>): string {
  // Word writes bullets with signs that only its own fonts know.
  if (level.format === "bullet") return /^[-–—•➤►▪■□●○‣*]$/u.test(level.text) ? level.text : "•";
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.plain ? "decimal" : (levels.get(at)?.format ?? "decimal");
    return ordinalAs(format, counts[at] ?? levels.get(at)?.start ?? 1);
  });
}
