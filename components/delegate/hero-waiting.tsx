"use client";

import { useTranslations } from "next-intl";
import type { Hero } from "@/components/delegate/hero";
import { HeroFrame } from "@/components/delegate/hero-frame";
import { IfTimeRunsOut } from "@/components/delegate/if-time-runs-out";
import { useWords } from "@/components/delegate/words";
import { useView, useViewOf } from "@/lib/client/table-provider";
import type { Mine } from "@/lib/roundtable/view-types";

export type WaitingHero = Extract<Hero, { face: "queued" | "next" }>;

/** On the list: which place, in how many minutes, for how long, to which question. */
export function HeroWaiting({ hero, mine }: { hero: WaitingHero; mine: Mine }) {
  const t = useTranslations("delegate.hero");
  const words = useWords();
  const { request, turn } = hero;
  const reason = useViewOf((view) => view.session.reason ?? "");
  return (
    <HeroFrame
      caps={<Caps hero={hero} />}
      title={<Title hero={hero} />}
      size="large"
      facts={[
        turn ? <AtAbout key="at" hero={hero} /> : <WhyNoTime key="why" suspended={hero.suspended} />,
        t("queued.limit", { time: words.duration(request.limit) }),
        words.questions(request.questions),
      ]}
      text={hero.suspended && reason ? <bdi>{reason}</bdi> : hero.after === "absent" && t("queued.absentText")}
    >
      <IfTimeRunsOut mine={mine} unlikely={hero.unlikely} />
    </HeroFrame>
  );
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
  return t(suspended ? "suspended" : "scheduled");
}
