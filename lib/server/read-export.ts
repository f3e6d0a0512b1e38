import { toMarkdown } from "@/lib/documents/summary/markdown";
import { summarise } from "@/lib/documents/summary/summarise";
import { type Locale, localeOf } from "@/lib/i18n/locales";
import { callerFromRequest } from "@/lib/server/caller";
import { type Entrance, enter } from "@/lib/server/enter";
import { PRIVATE, refusedResponse } from "@/lib/server/http";

type Address = { meeting: string; table: string; file: string };

/**
 * `GET …/export/{file}`: `summary.md`, for desk and record at any time and for everyone once the record is published; in the caller's
 * language, or that of `?language=`. The one summary is the same for all: it holds nothing that the public may not read.
 */
export async function readExport(request: Request, address: Address, locale: Locale): Promise<Response> {
  const { holder } = await callerFromRequest(request);
  const entrance = await enter(address, holder);
  if (!entrance || address.file !== "summary.md") return refusedResponse(locale, "not-found");
  if (!mayExport(entrance)) return refusedResponse(locale, holder ? "forbidden" : "not-signed-in");
  const language = localeOf(new URL(request.url).searchParams.get("language") ?? "") ?? locale;
  const { place, live } = entrance;
  const markdown = toMarkdown(summarise(live.state(), place.meeting, language, live.now()));
  const name = `${place.meeting.slug}-${place.number}-summary.md`;
  return new Response(markdown, {
    headers: {
      ...PRIVATE,
      "content-type": "text/markdown; charset=utf-8",
      "content-language": language,
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}

function mayExport({ audience, live }: Entrance): boolean {
  return audience === "desk" || audience === "record" || live.state().session.state === "published";
}
