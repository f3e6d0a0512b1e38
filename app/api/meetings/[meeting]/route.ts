import { z } from "zod";
import { json } from "@/lib/server/http";
import { changeMeeting, deleteMeeting } from "@/lib/server/manage/change-meeting";
import { bodyOf, type ManageParams, ManageRefusal, managing } from "@/lib/server/manage/manager";
import { meetingFields } from "@/lib/server/manage/meeting-fields";

/** Changes title, days, place and who may watch. */
export async function PUT(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async ({ meeting }) => {
    await changeMeeting(meeting, await bodyOf(request, meetingFields));
    return json({ ok: true });
  });
}

const confirmation = z.strictObject({ title: z.string() });

/** Deletes the meeting with all that belongs to it. Whoever asks repeats its title, so that no slip of a hand does it. */
export async function DELETE(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async ({ meeting }) => {
    // Everybody knows the badges of the demo; a start without it makes it anew anyway.
    if (meeting.demo) throw new ManageRefusal("forbidden");
    const { title } = await bodyOf(request, confirmation);
    if (title.trim() !== meeting.title) throw new ManageRefusal("malformed", { fields: "title" });
    await deleteMeeting(meeting);
    return json({ ok: true });
  });
}
