import type { TableParams } from "@/lib/server/address-params";
import { json } from "@/lib/server/http";
import { managing } from "@/lib/server/manage/manager";
import { makeRehearsal } from "@/lib/server/manage/rehearsal";
import { tableAt } from "@/lib/server/manage/tables";

/** Makes the rehearsal of a table; answers with its number. It is discarded as a table is removed. */
export async function POST(request: Request, { params }: TableParams) {
  const { meeting: slug, table } = await params;
  return managing(request, slug, async (managed) => {
    const number = await makeRehearsal(managed, await tableAt(managed.meeting, table));
    return json({ ok: true, number }, { status: 201 });
  });
}
