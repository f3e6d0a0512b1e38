import { refuse, type SourceForm, type SourceRefusal } from "@/lib/documents/source/source-text";

/** What a file is, told by its bytes: its name may say anything. */
export function formOf(bytes: Uint8Array): SourceForm | SourceRefusal {
  const start = latin(bytes.subarray(0, 1024));
  // Something may stand before the signature of a PDF, and its readers allow it.
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("PK\u0003\u0004")) return "docx";
  if (start.startsWith("PK\u0005\u0006"))
    return refuse("zip", "Looked for a Word document and found an empty zip: save the note again in Word.");
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) return ole(bytes);
  if (/^\ufeff?\s*\{\\rtf/.test(start)) return otherFormat("rich text (.rtf)");
  const picture = PICTURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (picture !== undefined || /^....ftyp(?:heic|heix|mif1|avif)/s.test(start))
    return pictureFound(picture ?? "a photo");
  const other = OTHERS.find(([signature]) => start.startsWith(signature))?.[1];
  if (other === undefined) return "text";
  return refuse("binary", `${LOOKED} and found ${other}: save the note in one of these forms and read that.`);
}

export const LOOKED = "Looked for a concept note as plain text, Markdown, Word document (.docx) or PDF";

const PICTURES: [string, string][] = [
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["II*\u0000", "a TIFF picture"],
  ["MM\u0000*", "a TIFF picture"],
  ["RIFF", "a picture, a sound or a film"],
  ["BM", "a bitmap picture"],
];

const OTHERS: [string, string][] = [
  ["%!PS", "PostScript"],
  ["\u001f\u008b", "a compressed file"],
  ["7z\u00bc\u00af", "a compressed file"],
  ["Rar!", "a compressed file"],
  ["\u007fELF", "a program"],
  ["MZ\u0090\u0000", "a program"],
  ["SQLite format 3", "a database"],
];

function pictureFound(what: string): SourceRefusal {
  return refuse(
    "picture",
    `Looked for the text of a concept note and found ${what}: ask for the note itself, or recognise its text (OCR) first.`,
  );
}

export function otherFormat(what: string): SourceRefusal {
  return refuse("other-format", `${LOOKED} and found ${what}: open it and save it as .docx or PDF.`);
}

/** The container of old Word documents, which also wraps a new one that asks for a password. */
function ole(bytes: Uint8Array): SourceRefusal {
  const names =
    latin(bytes.subarray(0, 65_536)).replaceAll("\u0000", "") + latin(bytes.subarray(-65_536)).replaceAll("\u0000", "");
  if (names.includes("EncryptedPackage")) return passwordAsked("a Word document");
  if (names.includes("WordDocument"))
    return refuse(
      "old-word",
      "Looked for a Word document (.docx) and found one of the old form (.doc): open it in Word and save it as .docx.",
    );
  return otherFormat("a file of an old Office program");
}

export function passwordAsked(what: string): SourceRefusal {
  return refuse(
    "password",
    `Looked for the text of ${what} and found that it asks for a password: save a copy without one and read that.`,
  );
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
