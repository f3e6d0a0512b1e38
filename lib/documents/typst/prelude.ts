import { paragraphDirection } from "@/lib/documents/summary/docx/bidi";
import { plainText } from "@/lib/documents/summary/docx/plain-text";
import { type Direction, directionOf, type Locale } from "@/lib/i18n/locales";

/** Somebody's words with the direction in which they run. */
export type Words = { text: string; dir: Direction };

/** Somebody's words for a document in `language`, on one line and without what cannot be printed. */
export function wordsIn(language: Locale, text: string): Words {
  const plain = plainText(text);
  return { text: plain, dir: paragraphDirection(plain, directionOf(language)) };
}

/** What every document begins with. `data` has the `language` and the `title` of each; the rest is its own. */
export const PRELUDE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let rtl-document = data.language == "ar"

// A text is set in the faces of its own script, whatever the language around it: the quotation marks of English are not those of Chinese.
#let faces(it) = if it.find(regex("\p{Han}")) != none {
  ((name: "Noto Sans", covers: "latin-in-cjk"), "Noto Sans SC", "Noto Sans Arabic")
} else if it.find(regex("\p{Arabic}")) != none {
  ("Noto Sans Arabic", "Noto Sans", "Noto Sans SC")
} else {
  ("Noto Sans", "Noto Sans Arabic", "Noto Sans SC")
}
#let direction(it) = if it.dir == "rtl" { rtl } else { ltr }
#let words(it) = text(font: faces(it.text), dir: direction(it), it.text)

#set document(title: data.title, date: none)
#set text(font: faces(data.title), lang: data.language, dir: if rtl-document { rtl } else { ltr })
#set text(hyphenate: false, overhang: false)
#set smartquote(enabled: false)
`;
