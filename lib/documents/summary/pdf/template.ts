import { PRELUDE } from "@/lib/documents/typst/prelude";

/** A summary on A4. How views are attributed stands on every page, for pages are copied singly. */
export const SUMMARY = `${PRELUDE}
#set document(date: datetime(..data.at))
#let ink = rgb("#1a1d24")
#let quiet = rgb("#5a6070")
#set text(size: 10.5pt, fill: ink)
#set par(leading: 0.75em, spacing: 1.15em, justify: false)

#set page(
  paper: "a4",
  margin: (x: 26mm, top: 26mm, bottom: 28mm),
  header: context if counter(page).get().first() > 1 { text(size: 8.5pt, fill: quiet, words(data.header)) },
  footer: {
    set text(size: 8.5pt, fill: quiet)
    set par(spacing: 0.7em)
    words(data.attribution)
    parbreak()
    context counter(page).display(if rtl-document { "١ / ١" } else { "1 / 1" }, both: true)
  },
)

#set heading(numbering: none)
#show heading: set text(weight: 600)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 1): set block(below: 1.3em)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading.where(level: 2): set block(above: 1.9em, below: 0.95em)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading.where(level: 3): set block(above: 1.7em, below: 0.85em)
#set list(marker: [•], indent: 1em, body-indent: 0.7em, spacing: 0.75em)

#let bar = 1.5pt + luma(75%)
#let quoted(it) = block(
  width: 100%,
  sticky: true,
  inset: (x: 1.2em, y: 0.25em),
  stroke: if direction(it) == rtl { (right: bar) } else { (left: bar) },
  quote(block: false, quotes: false, words(it)),
)

#let content(part) = {
  if part.type == "heading" { heading(level: part.level, words(part.words)) }
  else if part.type == "paragraph" { par(words(part.words)) }
  else { quoted(part.words) }
}

// A paragraph that runs the other way begins at the other edge too.
#for part in data.blocks {
  if part.type == "list" { list(..part.items.map(words)) }
  else { set text(dir: direction(part.words)); content(part) }
}
`;
