import { json } from "@/lib/server/http";
import { addDisplay, displaying } from "@/lib/server/manage/badges";
import { bodyOf, type ManageParams, managing } from "@/lib/server/manage/manager";
import { publicOrigin } from "@/lib/server/public-origin";

/** Makes a link for a projector or an overlay. */
export async function POST(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async ({ meeting }) => {
    const made = await addDisplay(meeting, await bodyOf(request, displaying), publicOrigin(request));
    return json({ ok: true, ...made }, { status: 201 });
  });
}
