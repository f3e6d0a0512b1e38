import { attribute, tagsOf } from "@/lib/documents/source/xml-tags";

/** What a paragraph gets from its style. */
export interface DocxStyle {
  basedOn: string | null;
  /** 1 for the highest level of headings, null where it is none. */
  heading: number | null;
  bold: boolean | null;
  list: string | null;
  listLevel: number | null;
}

export type DocxStyles = Map<string, DocxStyle>;

/** The styles of a Word document, by id, as they are written. */
export function stylesOf(xml: string): DocxStyles {
  const styles: DocxStyles = new Map();
  let style: DocxStyle | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.name === "w:style") {
      style = tag.closes ? null : { basedOn: null, heading: null, bold: null, list: null, listLevel: null };
      if (style !== null) styles.set(attribute(tag, "w:styleId") ?? "", style);
      continue;
    }
    if (style === null || tag.closes) continue;
    const value = attribute(tag, "w:val");
    if (tag.name === "w:basedOn") style.basedOn = value;
    else if (tag.name === "w:name") style.heading ??= headingByName(value ?? "");
    else if (tag.name === "w:outlineLvl" && Number(value) < 9) style.heading = Number(value) + 1;
    else if (tag.name === "w:b") style.bold = value === null || !/^(?:0|false|off)$/.test(value);
    else if (tag.name === "w:numId") style.list = value;
    else if (tag.name === "w:ilvl") style.listLevel = Number(value);
  }
  return styles;
}

function headingByName(name: string): number | null {
  const level = /^heading (\d)$/i.exec(name)?.[1];
  return level === undefined ? (/^title$/i.test(name) ? 1 : null) : Number(level);
}

/** What a style says, or the one that it is based on. */
export function inherited<K extends keyof DocxStyle>(
  styles: DocxStyles,
  id: string | null,
  field: K,
): DocxStyle[K] | null {
  let style = id === null ? undefined : styles.get(id);
  for (let depth = 0; style !== undefined && depth < 20; depth += 1) {
    if (style[field] !== null) return style[field];
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return null;
}
