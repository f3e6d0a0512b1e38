"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { turns } from "@/components/delegate/turns";
import { useWords } from "@/components/delegate/words";
import { Disclosure } from "@/components/observer/disclosure";
import { ListStateLine } from "@/components/observer/list-state-line";
import { type PlacedRequest, placedRequests } from "@/components/table/placed-requests";
import { SpeakerLine } from "@/components/table/speaker-line";
import { SpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import type { Mine } from "@/lib/roundtable/view-types";

/** How many of the list stand open; one's own entry always does. */
const SHOWN = 4;

/** Those who wait, with the time at which each may begin; one's own entry is marked. */
export function ListNow({ mine }: { mine: Mine }) {
  const t = useTranslations("delegate.table");
  const view = useView();
  const own = new Set(mine.requests.map(({ id }) => id));
  const times = turns(view, useNow(5_000));
  const places = placedRequests(view.list);
  const open = places.filter(({ request }, index) => index < SHOWN || own.has(request.id));
  const folded = places.filter((each) => !open.includes(each));
  const line = (each: PlacedRequest) => (
    <Line key={each.request.id} {...each} mine={own.has(each.request.id)} at={times.get(each.request.id)} />
  );
  if (!view.table.listed && places.length === 0) return null;
  return (
    <section className="apart">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line pt-3">
        <h2 className="caps">{t("list")}</h2>
        <ListStateLine />
      </div>
      {places.length === 0 && <p className="py-2.5 text-soft">{t("empty")}</p>}
      <ol>{open.map(line)}</ol>
      {folded.length > 0 && (
        <Disclosure title={t("more", { count: folded.length })}>
          <ol>{folded.map(line)}</ol>
        </Disclosure>
      )}
    </section>
  );
}

type LineProps = PlacedRequest & { mine: boolean; at: number | undefined };

const Line = memo(function Line({ request, place, mine, at }: LineProps) {
  const t = useTranslations("delegate");
  const states = useTranslations("table.request");
  const separator = useTranslations("common")("separator");
  const kind = useSpeechKind();
  const words = useWords();
  const why = [
    request.state === "parked" && states("parked"),
    kind(request),
    request.speakingAs === "group" && mine && t("asGroup"),
  ];
  return (
    <SpeakerLine
      place={place}
      mine={mine}
      name={
        <>
          <SpeakerName speaker={request.speaker} />
          {mine && <span>{t("you")}</span>}
        </>
      }
      end={
        at !== undefined && (
          <span className={mine ? "font-semibold text-accent" : ""} suppressHydrationWarning>
            {words.time(at)}
          </span>
        )
      }
      why={why.filter(Boolean).join(separator)}
    />
  );
});
