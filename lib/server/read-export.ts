import { type Locale, localeOf } from "@/lib/i18n/locales";
import { callerFromRequest } from "@/lib/server/caller";
import { type Entrance, enter } from "@/lib/server/enter";
import { EXPORTS, type Exported } from "@/lib/server/exports";
import { PRIVATE, refusedResponse } from "@/lib/server/http";

type Address = { meeting: string; table: string; file: string };

/** `GET …/export/{file}`: one of `EXPORTS`, in the caller's language or that of `?language=`; for those who may have it. */
export async function readExport(request: Request, address: Address, locale: Locale): Promise<Response> {
  const { holder } = await callerFromRequest(request);
  const entrance = await enter(address, holder);
  const wanted = Object.hasOwn(EXPORTS, address.file) ? EXPORTS[address.file] : undefined;
  if (!entrance || !wanted) return refusedResponse(locale, "not-found");
  if (!mayRead(wanted, entrance)) return refusedResponse(locale, holder ? "forbidden" : "not-signed-in");
  const language = localeOf(new URL(request.url).searchParams.get("language") ?? "") ?? locale;
  const { place, live, audience } = entrance;
  const of = { state: live.state(), meeting: place.meeting, now: live.now(), audience };
  const content = await wanted.make(of, language);
  return new Response(content, {
    headers: {
      ...PRIVATE,
      "content-type": wanted.contentType,
      "content-language": language,
      "content-disposition": `attachment; filename="${place.meeting.slug}-${place.number}-${address.file}"`,
    },
  });
}

/** The desk and the record always; everybody who may watch has the summary once it is published. */
function mayRead({ inside }: Exported, { audience, live }: Entrance): boolean {
  if (audience === "desk" || audience === "record") return true;
  return !inside && live.state().session.state === "published";
}
