import type { NotePageInput } from "@/lib/documents/note/note-page";
import { NOTE_1 } from "./notes/table-1";
import { NOTE_2 } from "./notes/table-2";
import { NOTE_3 } from "./notes/table-3";
import { NOTE_4 } from "./notes/table-4";
import { NOTE_5 } from "./notes/table-5";
import { NOTE_6 } from "./notes/table-6";

/** What everyone may read of each table beside its questions, by its number. Written for this demo. */
export const NOTES: Record<number, NotePageInput> = {
  1: NOTE_1,
  2: NOTE_2,
  3: NOTE_3,
  4: NOTE_4,
  5: NOTE_5,
  6: NOTE_6,
};
