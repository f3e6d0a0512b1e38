import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { passwordAsked } from "@/lib/documents/source/form-of";
import { type SaidTexts, saidTextsOf } from "@/lib/documents/source/pdf-actual-text";
import { linesOf } from "@/lib/documents/source/pdf-lines";
import { writePdf } from "@/lib/documents/source/pdf-paragraphs";
import { type PdfPage, pageOf } from "@/lib/documents/source/pdf-pieces";
import { refuse, type SourceRefusal, type SourceResult } from "@/lib/documents/source/source-text";

/** The six notes of a summit have 30 pages together. */
const MAX_PAGES = 300;

/** The text of a PDF: paragraphs whole, headings by their type, footnotes told from the text, heads and feet of pages aside. */
export async function pdfText(bytes: Uint8Array): Promise<SourceResult> {
  if (!Buffer.from(bytes.subarray(-4096)).includes("%%EOF")) return damaged();
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // It keeps the bytes that it is given.
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    // Pictures are not looked at.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
  try {
    return await read(await loading.promise, saidTextsOf(bytes));
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? passwordAsked("a PDF") : damaged();
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}

async function read(pdf: PDFDocumentProxy, said: SaidTexts[]): Promise<SourceResult> {
  if (pdf.numPages > MAX_PAGES) {
    return refuse(
      "too-large",
      `Looked for a concept note of at most ${MAX_PAGES} pages and found a PDF of ${pdf.numPages}: take out the pages of the note and read those.`,
    );
  }
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await pageOf(page, said));
    page.cleanup();
  }
  const lines = linesOf(pages);
  const text = lines.map((line) => line.text).join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return scanned(pdf.numPages);
  // A font that does not say which letters its signs are.
  const unknown = text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const loose = pages.reduce((sum, page) => sum + page.looseDots, 0);
  return unknown > letters || loose > arabic * 0.1 + 5
    ? unreadable()
    : { ok: true, source: writePdf(lines, pdf.numPages) };
}

const damaged = () =>
  refuse(
    "damaged",
    "Looked for a PDF and found one that is cut short or damaged: fetch it again, or save it as PDF once more.",
  );

const unreadable = () =>
  refuse(
    "unreadable",
    "Looked for the text of a concept note and found a PDF whose font does not say which letters its signs are: ask for the note as a Word document.",
  );

function scanned(pages: number): SourceRefusal {
  const found = `a PDF of ${pages === 1 ? "1 page" : `${pages} pages`} without text, as scanners make`;
  return refuse(
    "scanned",
    `Looked for the text of a concept note and found ${found}: ask for the note itself, or recognise its text (OCR) first.`,
  );
}
