import mammoth from "mammoth";
import { withLabels } from "@/lib/documents/source/docx-labels";
import { ListCounter, listsOf } from "@/lib/documents/source/docx-lists";
import { type DocxStyles, stylesOf } from "@/lib/documents/source/docx-styles";
import { type DocxNode, DocxWriter } from "@/lib/documents/source/docx-writer";
import { otherFormat, passwordAsked } from "@/lib/documents/source/form-of";
import { refuse, type SourceRefusal, type SourceResult } from "@/lib/documents/source/source-text";
import { unzipSome, zipped } from "@/lib/documents/source/zip";

/** More than twenty times the text of the longest note. */
const MAX_PART_BYTES = 12 * 1024 * 1024;
const MAIN = /^word\/document\d*\.xml$/;
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[\w-]+\.xml|_rels\/[\w.-]+\.rels))$/;

/** The text of a Word document: lists with their numbers, headings, footnotes, tables row by row. */
export async function docxText(bytes: Uint8Array): Promise<SourceResult> {
  const unzipped = await unzipSome(bytes, (name) => READ.test(name) || name === "mimetype");
  if (!unzipped.ok) return notUnzipped(unzipped.why);
  const { files, names } = unzipped;
  const main = [...files.keys()].find((name) => MAIN.test(name));
  if (main === undefined) return otherZip(names, files.get("mimetype")?.toString("latin1") ?? "");
  if ([...files.values()].some((part) => part.length > MAX_PART_BYTES)) return bomb();
  // Entities that stand for one another a million times.
  if ([...files.values()].some((part) => part.subarray(0, 4096).includes("<!DOCTYPE"))) return damaged();
  const styles = stylesOf(files.get("word/styles.xml")?.toString("utf8") ?? "");
  const lists = listsOf(files.get("word/numbering.xml")?.toString("utf8") ?? "");
  const labelled = withLabels(files.get(main)?.toString("utf8") ?? "", new ListCounter(lists, styles));
  files.delete("mimetype");
  files.set(main, Buffer.from(labelled, "utf8"));
  return await written(await zipped(files), styles);
}

async function written(buffer: Buffer, styles: DocxStyles): Promise<SourceResult> {
  let document: DocxNode | null = null;
  try {
    const keep = (found: DocxNode) => {
      document = found;
      return { ...found, children: [] };
    };
    await mammoth.convertToHtml({ buffer }, { transformDocument: keep, externalFileAccess: false });
    if (document === null) return damaged();
    return { ok: true, source: new DocxWriter(document, styles).written() };
  } catch {
    return damaged();
  }
}

function notUnzipped(why: "bomb" | "damaged" | "password"): SourceRefusal {
  switch (why) {
    case "bomb":
      return bomb();
    case "password":
      return passwordAsked("a Word document");
    case "damaged":
      return damaged();
    default:
      why satisfies never;
      return damaged();
  }
}

const bomb = () =>
  refuse(
    "bomb",
    "Looked for a Word document and found a zip that unpacks to far more than a note holds: open it in Word and save it again.",
  );

const damaged = () =>
  refuse(
    "damaged",
    "Looked for a Word document and found one that is cut short or damaged: fetch it again, or open it in Word and save it again.",
  );

const OTHER_ZIPS: [RegExp, string][] = [
  [/^xl\//, "a spreadsheet (.xlsx)"],
  [/^ppt\//, "slides (.pptx)"],
  [/^OEBPS\/|^META-INF\/container\.xml$/, "an electronic book"],
  [/^Index\/.*\.iwa$/, "a Pages document"],
];

function otherZip(names: string[], mimetype: string): SourceRefusal {
  if (mimetype.includes("opendocument.text")) return otherFormat("an OpenDocument text (.odt)");
  const other = OTHER_ZIPS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  if (other !== undefined) return otherFormat(other);
  return refuse(
    "zip",
    "Looked for a Word document and found a zip that holds none: unpack it and read the note that is in it.",
  );
}
