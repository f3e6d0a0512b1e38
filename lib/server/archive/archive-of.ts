import { writeArchive } from "@/lib/server/archive/write-archive";
import { serverNow } from "@/lib/server/clock";

/** The archive of a meeting as it stands now, as one file. Who may have it is asked before. */
export function archiveOf(meetingId: string): Promise<Buffer> {
  return writeArchive(meetingId, serverNow());
}
