import { json } from "@/lib/server/http";
import { bodyOf, managing } from "@/lib/server/manage/manager";
import { changePerson } from "@/lib/server/manage/participants/change-person";
import { personFields } from "@/lib/server/manage/participants/person-fields";
import { removePerson } from "@/lib/server/manage/participants/remove-person";

type Params = { params: Promise<{ meeting: string; participant: string }> };

/** Changes what is given of somebody, at her tables too. */
export async function PUT(request: Request, { params }: Params) {
  const { meeting: slug, participant } = await params;
  return managing(request, slug, async (who) =>
    json({ ok: true, seats: await changePerson(who, participant, await bodyOf(request, personFields)) }),
  );
}

/** Removes somebody who is not of the record. */
export async function DELETE(request: Request, { params }: Params) {
  const { meeting: slug, participant } = await params;
  return managing(request, slug, async (who) => {
    await removePerson(who, participant);
    return json({ ok: true });
  });
}
