"use client";

import { useTranslations } from "next-intl";
import type { Hero } from "@/components/delegate/hero";
import { HeroFrame } from "@/components/delegate/hero-frame";
import { IfTimeRunsOut } from "@/components/delegate/if-time-runs-out";
import type { PlaceChange } from "@/components/delegate/place-change";
import { useWords } from "@/components/delegate/words";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useSuspendedUntil } from "@/components/table/suspended-until";
import { useView, useViewOf } from "@/lib/client/table-provider";
import type { Mine } from "@/lib/roundtable/view-types";

export type WaitingHero = Extract<Hero, { face: "queued" | "next" }>;

/** On the list: which place, in how many minutes, for how long, to which question. */
export function HeroWaiting({ hero, mine }: { hero: WaitingHero; mine: Mine }) {
  const words = useWords();
  const { request, turn } = hero;
  const reason = useViewOf((view) => view.session.reason ?? "");
  const kind = useSpeechKind()(request);
  return (
    <HeroFrame
      caps={<Caps hero={hero} />}
      title={<Title hero={hero} />}
      size="large"
      facts={[
        turn ? <AtAbout key="at" hero={hero} /> : <WhyNoTime key="why" suspended={hero.suspended} />,
        words.limit(request.limit),
        words.questions(request.questions),
        kind,
        request.presentAt !== undefined && words.present,
      ]}
      text={hero.suspended && reason ? <bdi>{reason}</bdi> : <ToDo hero={hero} />}
    >
      {hero.moved && <Moved moved={hero.moved} />}
      <IfTimeRunsOut mine={mine} unlikely={hero.unlikely} />
    </HeroFrame>
  );
}

/** What the desk would like to know now. */
function ToDo({ hero: { after, expected, suspended } }: { hero: WaitingHero }) {
  const t = useTranslations("delegate.hero.queued");
  if (!expected || suspended) return null;
  return t(after === "absent" ? "absentText" : "near");
}

/** "Next → 2nd: a minister joined ahead of you" */
function Moved({ moved }: { moved: PlaceChange }) {
  const words = useWords();
  return <p className="mb-2 font-semibold text-ink first-letter:uppercase">{words.moved(moved)}</p>;
}

function Caps({ hero: { after, request } }: { hero: WaitingHero }) {
  const t = useTranslations("delegate.hero.queued");
  if (after) return t(after);
  return request.late ? t("late") : t("caps");
}

function Title({ hero: { face, position, turn } }: { hero: WaitingHero }) {
  const t = useTranslations("delegate.hero");
  if (face === "next") return t("next.title");
  if (!turn) return t("queued.position", { position });
  return (
    <>
      <span className="block">{t("queued.positionAbout", { position })}</span>
      <span className="block" suppressHydrationWarning>
        {t("queued.about", { minutes: turn.minutes })}
      </span>
    </>
  );
}

function AtAbout({ hero: { face, turn } }: { hero: WaitingHero }) {
  const t = useTranslations("delegate.hero");
  const words = useWords();
  const free = !useView().floor.speech;
  if (!turn) return null;
  if (face === "next" && free) return t("next.free");
  const around = t("queued.around", { time: words.time(turn.at) });
  return (
    <span suppressHydrationWarning>
      {face === "next" ? `${t("next.about", { minutes: turn.minutes })} · ${around}` : around}
    </span>
  );
}

function WhyNoTime({ suspended }: { suspended: boolean }) {
  const t = useTranslations("delegate.hero.queued");
  const until = useSuspendedUntil();
  return until?.words ?? t(suspended ? "suspended" : "scheduled");
}
