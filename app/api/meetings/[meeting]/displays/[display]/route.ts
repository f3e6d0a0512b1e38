import { json } from "@/lib/server/http";
import { removeDisplay } from "@/lib/server/manage/badges";
import { managing } from "@/lib/server/manage/manager";

type Params = { params: Promise<{ meeting: string; display: string }> };

/** Ends the link of a projector or an overlay. */
export async function DELETE(request: Request, { params }: Params) {
  const { meeting: slug, display } = await params;
  return managing(request, slug, async ({ meeting }) => {
    await removeDisplay(meeting, display);
    return json({ ok: true });
  });
}
