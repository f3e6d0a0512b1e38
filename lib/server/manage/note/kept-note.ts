import type { NoteChange } from "@/lib/documents/note/draft/merge-drafts";
import { type NoteDraft, noteDraft } from "@/lib/documents/note/draft/note-draft";
import type { SourceLine } from "@/lib/documents/note/source-lines";
import { prisma } from "@/lib/server/database/prisma";

/** The concept note of a meeting as its secretariat works on it. */
export type KeptNote = {
  id: string;
  /** The name of its file. */
  name: string;
  uploadedAt: number;
  /** When the tables were last made after it, ms. */
  appliedAt: number | null;
  revision: number;
  /** Every line of the document, with what it became. */
  lines: SourceLine[];
  /** As it was read. */
  read: NoteDraft;
  /** As it was corrected since. */
  draft: NoteDraft;
  /** What differs from the version before. */
  changes: NoteChange[];
};

/** The latest note of a meeting; null where none was dropped yet. */
export async function latestNote(meetingId: string): Promise<KeptNote | null> {
  const row = await prisma().noteDocument.findFirst({
    where: { meetingId },
    orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
  });
  if (!row) return null;
  const reading = row.reading as unknown as { lines: SourceLine[]; draft: unknown };
  return {
    id: row.id,
    name: row.name,
    uploadedAt: row.uploadedAt.getTime(),
    appliedAt: row.appliedAt?.getTime() ?? null,
    revision: row.revision,
    lines: reading.lines,
    read: noteDraft.parse(reading.draft),
    draft: noteDraft.parse(row.draft),
    changes: row.changes as unknown as NoteChange[],
  };
}
