import { PIECES } from "./pieces";

/**
 * Eight badges of 90 × 65 mm on a sheet of A4. They touch, so that seven cuts do; the marks stand in the margins, where a printer
 * still prints, and end before the badges begin.
 */
export const SHEET = `${PIECES}
#set page(paper: "a4", margin: 0mm)

#let columns = (15mm, 105mm, 195mm)
#let rows = (18.5mm, 83.5mm, 148.5mm, 213.5mm, 278.5mm)

#let marks = pdf.artifact({
  let cut(x, y, length, angle) = place(top + left, dx: x, dy: y, line(length: length, angle: angle, stroke: 0.3pt))
  for x in columns { cut(x, 9mm, 6mm, 90deg); cut(x, 282mm, 6mm, 90deg) }
  for y in rows { cut(5.5mm, y, 6mm, 0deg); cut(198.5mm, y, 6mm, 0deg) }
})

#let badge(it) = block(width: 90mm, height: 65mm, inset: 6mm, grid(
  columns: (1fr, 25mm), rows: (9.5mm, 1fr), column-gutter: 4mm, row-gutter: 2.5mm,
  grid.cell(colspan: 2, grid(columns: (8.5mm, 1fr), column-gutter: 2.5mm, mark(8.5mm), meeting((7.5pt, 7pt, 6.5pt, 6pt, 5.5pt, 5pt), [ · ]))),
  grid(
    rows: (1fr, auto, auto), row-gutter: (2mm, 1mm),
    person(it, (26pt, 24pt, 22pt, 20pt, 18pt, 16pt, 14.5pt, 13pt, 12pt, 11pt, 10pt, 9pt, 8pt, 7pt), 8.5pt),
    { role(it, 10pt); if it.tables != none { linebreak(); text(size: 8pt, it.tables) } },
    block(width: 100%, height: 3mm, address(it, (6pt, 5.5pt, 5pt, 4.5pt))),
  ),
  align(bottom + center, { qr(it, 25mm); v(1.5mm); block(width: 100%, height: 3.2mm, code(it, (7pt, 6.5pt, 6pt, 5pt, 4pt))) }),
))

#for eight in data.badges.chunks(8) {
  page({
    place(top + left, marks)
    place(top + left, dx: columns.first(), dy: rows.first(), align(edge, grid(columns: (90mm, 90mm), rows: 65mm, ..eight.map(badge))))
  })
}
`;
