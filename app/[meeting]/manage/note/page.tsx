import { NoteScreen } from "@/components/secretariat/note/note-screen";
import { ClientMessages } from "@/components/ui/client-messages";
import { MAX_FILE_BYTES } from "@/lib/documents/note/read-file";
import { latestNote } from "@/lib/server/manage/note/kept-note";
import { loadManage } from "@/lib/server/manage/page";

type Props = { params: Promise<{ meeting: string }> };

/** From the document to the tables. */
export default async function NotePage({ params }: Props) {
  const loaded = await loadManage((await params).meeting);
  if (!loaded.ok) return null;
  const { id, slug, timeZone } = loaded.meeting;
  const note = await latestNote(id);
  return (
    <ClientMessages namespaces={["manage", "manageNote"]}>
      <NoteScreen slug={slug} timeZone={timeZone} mostBytes={MAX_FILE_BYTES} note={note} />
    </ClientMessages>
  );
}
