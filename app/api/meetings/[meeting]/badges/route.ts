import { PRIVATE } from "@/lib/server/http";
import { printBadges, printing } from "@/lib/server/manage/badges";
import { bodyOf, type ManageParams, managing } from "@/lib/server/manage/manager";
import { publicOrigin } from "@/lib/server/public-origin";

/** Prints badges with new codes, as one PDF. */
export async function POST(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async ({ meeting, locale }) => {
    const pdf = await printBadges(meeting, await bodyOf(request, printing), publicOrigin(request), locale);
    const name = `${meeting.slug}-badges.pdf`;
    return new Response(pdf, {
      headers: {
        ...PRIVATE,
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${name}"`,
      },
    });
  });
}
