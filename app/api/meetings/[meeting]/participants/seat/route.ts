import { json } from "@/lib/server/http";
import { bodyOf, type ManageParams, managing } from "@/lib/server/manage/manager";
import { proposeSeats } from "@/lib/server/manage/participants/propose-seats";
import { seatRequest, seatThem } from "@/lib/server/manage/participants/seat-request";

/** Proposes seats and changes nothing, or seats people at one table and says what became of each. */
export async function POST(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async (who) => {
    const body = await bodyOf(request, seatRequest);
    if ("table" in body) return json({ ok: true, ...(await seatThem(who, body)) });
    const { dry: _, ...rules } = body;
    return json({ ok: true, ...(await proposeSeats(who.meeting.id, rules)) });
  });
}
