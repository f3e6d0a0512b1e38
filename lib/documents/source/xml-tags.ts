/** A tag of an XML part, in order. */
export interface Tag {
  name: string;
  closes: boolean;
  /** Written as `<w:p/>`. */
  alone: boolean;
  attributes: string;
  at: number;
  end: number;
}

const TAG = /<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/g;

/** The tags of an XML part; a Word document has neither CDATA nor a DTD. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(TAG)) {
    const [all, closes, name = "", attributes = "", alone] = match;
    yield {
      name,
      closes: closes === "/",
      alone: alone === "/",
      attributes,
      at: match.index,
      end: match.index + all.length,
    };
  }
}

/** The value of an attribute, or null. */
export function attribute({ attributes }: Tag, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match === null ? null : plainText(match[1] ?? match[2] ?? "");
}

function plainText(value: string): string {
  return value
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))),
    )
    .replace(/&amp;/g, "&");
}
