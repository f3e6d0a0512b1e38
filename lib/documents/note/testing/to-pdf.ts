import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type Piece, piecesOf, type Run } from "@/lib/documents/note/testing/pieces";

const at = createRequire(import.meta.url);
const folder = (name: string, weight: string) =>
  join(dirname(at.resolve(`@expo-google-fonts/${name}/package.json`)), weight);
let compiler: NodeCompiler | null = null;

function typst(): NodeCompiler {
  const families = ["noto-sans", "noto-sans-arabic", "noto-sans-sc"];
  const fontPaths = families.flatMap((name) => [folder(name, "400Regular"), folder(name, "700Bold")]);
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  return compiler;
}

/** A note as it comes out of a printer's hands: justified and divided, footnotes at the foot, a running head, numbered pages; in two columns if asked. */
export function noteAsPdf(text: string, columns: 1 | 2 = 1): Uint8Array {
  const pieces = piecesOf(text);
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : /\p{Script=Han}/u.test(text) ? "zh" : "en";
  const source = [
    `#set page(paper: "a4", margin: 2.4cm, columns: ${columns}, header: context { if counter(page).get().first() > 1 [#text(size: 8pt)[Forum papers #h(1fr) Concept note]] }, footer: context align(center)[#counter(page).display()])`,
    `#set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans SC"), size: 10.5pt, lang: "${language}", hyphenate: true)`,
    "#set par(justify: true, spacing: 1.1em, leading: 0.65em)",
    // Raised by size and place, as word processors do it.
    "#set super(typographic: false)",
    ...pieces.map(written),
  ].join("\n\n");
  return new Uint8Array(typst().pdf({ mainFileContent: source, resetRead: true }));
}

function written(piece: Piece): string {
  const words = piece.runs.map(inline).join("");
  switch (piece.is) {
    case "cover":
      return `#align(center)[${words}]`;
    case "heading":
      return `#block(above: 1.6em, below: 1em, sticky: true)[#set par(justify: false)\n#text(weight: "bold", size: ${piece.level === 1 ? "13pt" : "10.5pt"})[${words}]]`;
    case "paragraph":
      return piece.level > 0 ? `#pad(left: 1.6em)[${words}]` : words;
    case "item":
      return `#block(above: ${piece.first ? "1.1em" : "0.65em"}, inset: (left: ${piece.level * 1.5}em))[#par(hanging-indent: 1.5em)[#box(width: 1.5em)[${quoted(piece.label)}]${words}]]`;
    default:
      piece satisfies never;
      return "";
  }
}

function inline(run: Run): string {
  if ("footnote" in run) return `#footnote[${quoted(run.footnote)}]`;
  return run.bold ? `#text(weight: "bold")[${quoted(run.text)}]` : quoted(run.text);
}

/** As a string of the language, in which no sign has a meaning. */
const quoted = (text: string) => `#"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}";`;
