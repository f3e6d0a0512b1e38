import { json } from "@/lib/server/http";
import { bodyOf, type ManageParams, managing } from "@/lib/server/manage/manager";
import { addPerson } from "@/lib/server/manage/participants/change-person";
import { newPersonFields } from "@/lib/server/manage/participants/person-fields";

/** Adds somebody by hand. */
export async function POST(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async (who) => {
    const id = await addPerson(who, await bodyOf(request, newPersonFields));
    return json({ ok: true, id }, { status: 201 });
  });
}
