"use client";

import { useTranslations } from "next-intl";
import type { Hero } from "@/components/delegate/hero";
import { HeroFrame } from "@/components/delegate/hero-frame";
import { IfTimeRunsOut } from "@/components/delegate/if-time-runs-out";
import { turns } from "@/components/delegate/turns";
import { useWords } from "@/components/delegate/words";
import { placedRequests } from "@/components/table/placed-requests";
import { SpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useView, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import type { Mine, RequestView } from "@/lib/roundtable/view-types";

/** A reply or a response waits beside the list: the chair sees it and decides when. */
export function HeroAside({ hero, mine }: { hero: Extract<Hero, { face: "aside" }>; mine: Mine }) {
  const { request, suspended } = hero;
  const t = useTranslations("delegate.hero.aside");
  const words = useWords();
  const reason = useViewOf((view) => view.session.reason ?? "");
  return (
    <HeroFrame
      caps={useSpeechKind()(request)}
      title={t("title")}
      facts={[
        words.limit(request.limit),
        words.questions(request.questions),
        request.presentAt !== undefined && words.present,
      ]}
      text={suspended && reason ? <bdi>{reason}</bdi> : t("text")}
    >
      <IfTimeRunsOut mine={mine} />
    </HeroFrame>
  );
}

/** Another delegation speaks for this one as well: which, and when. */
export function HeroMerged({ hero: { into } }: { hero: Extract<Hero, { face: "merged" }> }) {
  const t = useTranslations("delegate.hero.merged");
  if (!into) return <HeroFrame caps={t("caps")} title={t("title")} text={t("text")} />;
  const title = t.rich("titleInto", { name: () => <SpeakerName speaker={into.speaker} /> });
  return <HeroFrame caps={t("caps")} title={title} facts={[<Place key="place" into={into} />]} text={t("textInto")} />;
}

function Place({ into }: { into: RequestView }) {
  const states = useTranslations("table.request");
  const t = useTranslations("delegate.hero.queued");
  const words = useWords();
  const view = useView();
  const at = turns(view, useNow(5_000)).get(into.id);
  const place = placedRequests(view.list).find(({ request }) => request.id === into.id)?.place;
  if (place === undefined) return states(into.state);
  const around = at === undefined ? "" : ` · ${t("around", { time: words.time(at) })}`;
  return <span suppressHydrationWarning>{words.place(place) + around}</span>;
}
