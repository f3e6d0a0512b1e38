import { draftOf } from "@/lib/documents/note/draft/draft-of";
import { mergeDrafts } from "@/lib/documents/note/draft/merge-drafts";
import { MAX_FILE_BYTES, readNoteFile, tooLarge } from "@/lib/documents/note/read-file";
import { prisma } from "@/lib/server/database/prisma";
import { readBytes } from "@/lib/server/http";
import { newId } from "@/lib/server/live/new-id";
import { type ManagedMeeting, NoteRefusal } from "@/lib/server/manage/manager";
import { latestNote } from "@/lib/server/manage/note/kept-note";
import type { Prisma } from "@/lib/server/prisma/client";

/**
 * Takes the document in the body of a request, reads it and keeps what was read; a newer version is read into what was made of the
 * older one. Refuses what cannot be read, with the reader's code and sentence; nothing is kept then.
 */
export async function takeNote(meeting: ManagedMeeting, request: Request): Promise<void> {
  const bytes = await readBytes(request, MAX_FILE_BYTES);
  const sent = Number(request.headers.get("content-length")) || MAX_FILE_BYTES + 1;
  const result = bytes ? await readNoteFile(bytes) : tooLarge(sent);
  if (!result.ok) throw new NoteRefusal(result.error.code, result.error.message);
  const { form, lines, plan, tree } = result;
  const read = draftOf(plan, tree);
  const before = await latestNote(meeting.id);
  const { draft, changes } = before ? mergeDrafts(before.read, before.draft, read) : { draft: read, changes: [] };
  await prisma().noteDocument.create({
    data: {
      id: newId(),
      meetingId: meeting.id,
      name: nameOf(request),
      reading: json({ form, lines, draft: read }),
      draft: json(draft),
      changes: json(changes),
    },
  });
}

/** What a reader takes from a file may hold what no database keeps: the sign U+0000. */
function json(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value).replaceAll("\\u0000", ""));
}

function nameOf(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get("x-file-name") ?? "")
      .replaceAll("\0", "")
      .slice(0, 200);
  } catch {
    return "";
  }
}
