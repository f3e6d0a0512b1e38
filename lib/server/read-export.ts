import { speakersCsv } from "@/lib/documents/speakers/speakers-csv";
import { toDocx } from "@/lib/documents/summary/docx/to-docx";
import { toHtml } from "@/lib/documents/summary/html/to-html";
import { toMarkdown } from "@/lib/documents/summary/markdown";
import { toPdf } from "@/lib/documents/summary/pdf/to-pdf";
import { summarise } from "@/lib/documents/summary/summarise";
import type { SummaryTree } from "@/lib/documents/summary/tree";
import { type Locale, localeOf } from "@/lib/i18n/locales";
import { view } from "@/lib/roundtable/view";
import { callerFromRequest } from "@/lib/server/caller";
import { type Entrance, enter } from "@/lib/server/enter";
import { PRIVATE, refusedResponse } from "@/lib/server/http";

type Address = { meeting: string; table: string; file: string };

/** A file made of a table: who may have it, and what is in it. */
type Exported = {
  contentType: string;
  may: (entrance: Entrance) => boolean;
  make: (entrance: Entrance, language: Locale) => BodyInit | Promise<BodyInit>;
};

const EXPORTS: Record<string, Exported> = {
  "summary.md": {
    contentType: "text/markdown; charset=utf-8",
    may: mayReadSummary,
    make: (entrance, language) => toMarkdown(summaryOf(entrance, language)),
  },
  "summary.docx": {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    may: mayReadSummary,
    make: (entrance, language) => toDocx(summaryOf(entrance, language), entrance.live.now()),
  },
  "summary.pdf": {
    contentType: "application/pdf",
    may: mayReadSummary,
    make: (entrance, language) => toPdf(summaryOf(entrance, language), entrance.live.now()),
  },
  "summary.html": {
    contentType: "text/html; charset=utf-8",
    may: mayReadSummary,
    make: (entrance, language) => toHtml(summaryOf(entrance, language)),
  },
  /** Says who was absent, who withdrew and who was turned away: never public, not even once the record is published. */
  "speakers.csv": {
    contentType: "text/csv; charset=utf-8; header=present",
    may: isInside,
    make: ({ place, live }, language) =>
      speakersCsv(view(live.state(), "record", live.now()), { timeZone: place.meeting.timeZone, language }),
  },
};

/** `GET …/export/{file}`: one of `EXPORTS`, in the caller's language or that of `?language=`; for those who may have it. */
export async function readExport(request: Request, address: Address, locale: Locale): Promise<Response> {
  const { holder } = await callerFromRequest(request);
  const entrance = await enter(address, holder);
  const wanted = Object.hasOwn(EXPORTS, address.file) ? EXPORTS[address.file] : undefined;
  if (!entrance || !wanted) return refusedResponse(locale, "not-found");
  if (!wanted.may(entrance)) return refusedResponse(locale, holder ? "forbidden" : "not-signed-in");
  const language = localeOf(new URL(request.url).searchParams.get("language") ?? "") ?? locale;
  const { slug } = entrance.place.meeting;
  return new Response(await wanted.make(entrance, language), {
    headers: {
      ...PRIVATE,
      "content-type": wanted.contentType,
      "content-language": language,
      "content-disposition": `attachment; filename="${slug}-${entrance.place.number}-${address.file}"`,
    },
  });
}

/** The one summary is the same for all: it holds nothing that the public may not read once the record is published. */
function mayReadSummary(entrance: Entrance): boolean {
  return isInside(entrance) || entrance.live.state().session.state === "published";
}

function summaryOf({ place, live }: Entrance, language: Locale): SummaryTree {
  return summarise(live.state(), place.meeting, language, live.now());
}

function isInside({ audience }: Entrance): boolean {
  return audience === "desk" || audience === "record";
}
