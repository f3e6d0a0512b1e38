import { z } from "zod";
import { json } from "@/lib/server/http";
import { mailBadge, reissue, revoke } from "@/lib/server/manage/badges";
import { bodyOf, managing } from "@/lib/server/manage/manager";
import { publicOrigin } from "@/lib/server/public-origin";

type Params = { params: Promise<{ meeting: string; participant: string }> };

const giving = z.strictObject({ by: z.enum(["hand", "mail"]) });

/** Gives somebody a new badge, shown at once or sent by e-mail; the former one ends. */
export async function POST(request: Request, { params }: Params) {
  const { meeting: slug, participant } = await params;
  return managing(request, slug, async ({ meeting, locale }) => {
    const { by } = await bodyOf(request, giving);
    const origin = publicOrigin(request);
    if (by === "hand") return json({ ok: true, ...(await reissue(meeting, participant, origin)) });
    await mailBadge(meeting, participant, origin, locale);
    return json({ ok: true });
  });
}

/** Ends somebody's badge at once. */
export async function DELETE(request: Request, { params }: Params) {
  const { meeting: slug, participant } = await params;
  return managing(request, slug, async ({ meeting }) => {
    await revoke(meeting, participant);
    return json({ ok: true });
  });
}
