import { json } from "@/lib/server/http";
import { replaceFields, replacePerson } from "@/lib/server/manage/day/replace-person";
import { bodyOf, managing } from "@/lib/server/manage/manager";

type Params = { params: Promise<{ meeting: string; participant: string }> };

/** Puts somebody else in the seats of this person, and tells what became of it at each table. */
export async function POST(request: Request, { params }: Params) {
  const { meeting: slug, participant } = await params;
  return managing(request, slug, async (who) =>
    json({ ok: true, ...(await replacePerson(who, participant, await bodyOf(request, replaceFields))) }),
  );
}
