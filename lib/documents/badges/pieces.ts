import { PRELUDE } from "@/lib/documents/typst/prelude";

/** Twelve seats around a table, one of them speaking: the product's mark, in the one ink that every printer has. */
function markSvg(): string {
  const seats = Array.from({ length: 12 }, (_, seat) => {
    const angle = ((seat * 30 - 75) * Math.PI) / 180;
    const [x, y] = [50 + 39 * Math.cos(angle), 50 + 39 * Math.sin(angle)].map((value) => value.toFixed(2));
    return seat === 2 ? `<circle cx="${x}" cy="${y}" r="10.5"/>` : `<circle cx="${x}" cy="${y}" r="6" fill="#8c8c8c"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${seats.join("")}</svg>`;
}

/** What both forms of a badge are put together from. The QR code keeps as much white around it as a reader needs. */
export const PIECES = String.raw`${PRELUDE}
#let mark-of-the-product = bytes(${JSON.stringify(markSvg())})
#let mark(width) = pdf.artifact(image(mark-of-the-product, format: "svg", width: width))

// Edges that leave room for what Arabic and Chinese set above and below the Latin letters.
#set text(top-edge: 0.96em, bottom-edge: -0.28em)
#set par(leading: 0em, spacing: 0em, justify: false, linebreaks: "simple")

// Everything begins at the same edge, whichever way the words of one line run.
#let edge = if rtl-document { right } else { left }
#set align(edge)

#let strong-weight = 600
#let quiet = luma(25%)

// Its first size at which it is no higher than its room and none of its words wider. If even the last is too large, its words
// break wherever they must, and the room ends it.
#let fitted(sizes, longest: none, body) = layout(room => {
  let one-line(word, size) = measure(text(size: size, weight: strong-weight, word)).width
  let fits(size) = {
    let whole = measure(block(width: room.width, body(size)))
    whole.height <= room.height and (longest == none or longest.all(word => one-line(word, size) <= room.width))
  }
  let size = sizes.find(fits)
  if size != none { return body(size) }
  show regex("\S{9,}"): it => it.text.clusters().chunks(8).map(part => box(part.join())).join()
  block(width: 100%, height: 100%, clip: true, body(sizes.last()))
})

#let word-list(it) = it.text.split(regex("[\s-]+")).filter(word => word.find(regex("\p{Han}")) == none)

// Who it is: the name as large as there is room, then what the person is, then for whom.
#let person(it, sizes, small) = fitted(sizes, longest: word-list(it.name), size => stack(
  dir: ttb,
  spacing: small * 0.35,
  text(size: size, weight: strong-weight, words(it.name)),
  ..if it.title != none { (text(size: calc.min(small, size * 0.75), fill: quiet, words(it.title)),) },
  ..if it.delegation != none { (text(size: calc.min(small * 1.35, size * 0.95), words(it.delegation)),) },
))

#let meeting(sizes, between) = fitted(sizes, size => {
  text(size: size, weight: strong-weight, words(data.meeting.title))
  linebreak()
  text(size: size, fill: quiet, data.meeting.where.map(words).join(between))
})

#let role(it, size) = {
  let label = text(size: size, weight: strong-weight, it.role)
  if it.marked { box(fill: black, inset: (x: 0.7em, y: 0.18em), radius: 0.25em, text(fill: white, label)) } else { label }
}

#let qr(it, width) = image(bytes(it.qr), format: "svg", width: width, alt: data.words.qr)

#let address(it, sizes) = fitted(sizes, longest: (it.address,), size => text(size: size, fill: quiet, dir: ltr, it.address))

#let code(it, sizes) = fitted(sizes, longest: (it.code,), size => text(size: size, weight: strong-weight, dir: ltr, it.code))
`;
