import { callerFromRequest } from "@/lib/server/caller";
import { answering, json } from "@/lib/server/http";
import { makeMeeting } from "@/lib/server/manage/make-meeting";
import { bodyOf, installing } from "@/lib/server/manage/manager";
import { newMeetingFields } from "@/lib/server/manage/meeting-fields";
import { listMeetings } from "@/lib/server/meetings";

/** The meetings that the caller may watch, with their tables. */
export function GET(request: Request) {
  return answering(request, async () => {
    const { holder } = await callerFromRequest(request);
    return json(await listMeetings(holder));
  });
}

/** Makes a meeting, by hand or as a copy of another; for the badge of the installation. */
export function POST(request: Request) {
  return installing(request, async ({ holder }) => {
    const slug = await makeMeeting(await bodyOf(request, newMeetingFields), holder);
    return json({ ok: true, slug }, { status: 201 });
  });
}
