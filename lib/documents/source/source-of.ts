import { decodeText } from "@/lib/documents/source/decode-text";
import { docxText } from "@/lib/documents/source/docx-text";
import { pdfText } from "@/lib/documents/source/pdf-text";
import type { SourceForm, SourceResult } from "@/lib/documents/source/source-text";

/** The text of a document whose form is known. Takes as long as the document asks: whoever serves others runs it apart. */
export async function sourceOf(bytes: Uint8Array, form: SourceForm): Promise<SourceResult> {
  switch (form) {
    case "text":
      return decodeText(bytes);
    case "docx":
      return await docxText(bytes);
    case "pdf":
      return await pdfText(bytes);
    default:
      form satisfies never;
      throw new Error("no form");
  }
}
