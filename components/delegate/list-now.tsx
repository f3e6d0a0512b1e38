"use client";

import { useTranslations } from "next-intl";
import { turnsAt } from "@/components/delegate/turns";
import { useWords } from "@/components/delegate/words";
import { Disclosure } from "@/components/observer/disclosure";
import { ListStateLine } from "@/components/observer/list-state-line";
import { SpeakerLine } from "@/components/table/speaker-line";
import { SpeakerName } from "@/components/table/speaker-name";
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
  const times = turnsAt(view, useNow(5_000));
  const places = view.list.order.map((id, index) => ({ id, place: index + 1 }));
  const open = places.filter(({ id, place }) => place <= SHOWN || own.has(id));
  const folded = places.filter((each) => !open.includes(each));
  const line = ({ id, place }: { id: string; place: number }) => (
    <Line key={id} id={id} place={place} mine={own.has(id)} at={times.get(id)} />
  );
  return (
    <section>
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

function Line({ id, place, mine, at }: { id: string; place: number; mine: boolean; at: number | undefined }) {
  const t = useTranslations("delegate");
  const words = useWords();
  const request = useView().list.requests[id];
  if (!request) return null;
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
      why={request.speakingAs === "group" && mine && t("asGroup")}
    />
  );
}
