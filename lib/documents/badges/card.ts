import { PIECES } from "./pieces";

/** One badge to a page of 86 × 124 mm. The head leaves room for a clip or the slot of a lanyard. */
export const CARD = `${PIECES}
#set page(width: 86mm, height: 124mm, margin: (x: 8mm, top: 14mm, bottom: 8mm))

#let badge(it) = grid(
  columns: (1fr,), rows: (13mm, 1fr, auto, 30mm, auto), row-gutter: (5mm, 3mm, 5mm, 2.5mm),
  grid(columns: (10mm, 1fr), column-gutter: 3mm, mark(10mm), meeting((8.5pt, 8pt, 7.5pt, 7pt, 6.5pt, 6pt, 5pt), linebreak())),
  person(it, (32pt, 29pt, 26pt, 23pt, 21pt, 19pt, 17pt, 15pt, 13pt, 12pt, 11pt, 10pt, 9pt), 11pt),
  { role(it, 13pt); if it.tables != none { linebreak(); text(size: 10pt, it.tables) } },
  grid(
    columns: (30mm, 1fr), column-gutter: 5mm,
    qr(it, 30mm),
    align(bottom, { text(size: 7.5pt, fill: quiet, data.words.hint); block(width: 100%, height: 3.5mm, above: 1mm, address(it, (7.5pt, 7pt, 6.5pt, 6pt, 5.5pt, 5pt))) }),
  ),
  block(width: 100%, height: 5.2mm, code(it, (11.5pt, 10pt, 9pt, 8pt, 7pt, 6pt))),
)

#for it in data.badges { page(badge(it)) }
`;
