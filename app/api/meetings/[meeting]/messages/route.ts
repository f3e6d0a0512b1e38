import { json } from "@/lib/server/http";
import { messageFields, messageTables } from "@/lib/server/manage/day/message-tables";
import { bodyOf, type ManageParams, managing } from "@/lib/server/manage/manager";

/** Announces a sentence at several tables at once, and tells what became of it at each. */
export async function POST(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async (who) =>
    json({ ok: true, tables: await messageTables(who, await bodyOf(request, messageFields)) }),
  );
}
