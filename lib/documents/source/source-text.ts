/** The forms that a document may have. */
export type SourceForm = "text" | "docx" | "pdf";

/** The text of a document, line by line, as a reader takes it: headings, numbers of lists and marks of footnotes as plain signs. */
export interface SourceText {
  form: SourceForm;
  text: string;
  /** Lines that are no part of the text, by number (counted from 1), each with the reason: heads and feet of pages, a table of contents. */
  aside: Map<number, string>;
}

export type SourceErrorCode =
  | "empty"
  | "too-large"
  | "binary"
  | "html"
  | "not-utf8"
  | "picture"
  | "old-word"
  | "other-format"
  | "zip"
  | "bomb"
  | "password"
  | "scanned"
  | "unreadable"
  | "damaged"
  | "too-costly";

export interface SourceRefusal {
  ok: false;
  error: { code: SourceErrorCode; message: string };
}

export type SourceResult = { ok: true; source: SourceText } | SourceRefusal;

/** One sentence says what was looked for, what was found and what to do. */
export function refuse(code: SourceErrorCode, message: string): SourceRefusal {
  return { ok: false, error: { code, message } };
}

const DRAWN_FORMS = /[\ufb00-\ufb06\ufb50-\ufd3d\ufd50-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc]+/g;

/** Letters in place of the forms they are drawn in: joined Latin letters, Arabic letters at the start or the end of a word. */
export const plainForms = (text: string) => text.replace(DRAWN_FORMS, (forms) => forms.normalize("NFKC"));
