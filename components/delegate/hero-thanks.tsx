"use client";

import { useTranslations } from "next-intl";
import type { Hero } from "@/components/delegate/hero";
import { HeroFrame } from "@/components/delegate/hero-frame";
import { useWords } from "@/components/delegate/words";

type ThanksHero = Extract<Hero, { face: "thanks" }>;

/** The session is over: what became of my turn, and that a text may still be handed in. */
export function HeroThanks({ hero }: { hero: ThanksHero }) {
  const t = useTranslations("delegate.hero.thanks");
  return (
    <HeroFrame
      caps={t(hero.published ? "published" : "caps")}
      title={t("title")}
      size="large"
      text={<Became hero={hero} />}
    >
      {hero.published ? (
        <p>{t("closed")}</p>
      ) : hero.outcome === "heard" || hero.outcome === "written" ? (
        <p>{t("upload")}</p>
      ) : null}
    </HeroFrame>
  );
}

function Became({ hero: { outcome, at, until, published } }: { hero: ThanksHero }) {
  const t = useTranslations("delegate.hero.thanks");
  const words = useWords();
  switch (outcome) {
    case "heard":
      return at === undefined ? t("heardNoTime") : t("heard", { time: words.time(at) });
    case "written":
      return t("written");
    case "invited":
      if (published) return null;
      return until === undefined ? t("unreached") : t("invited", { time: words.time(until) });
    case "unreached":
    case "none":
      return published ? null : t(outcome);
    default:
      return outcome satisfies never;
  }
}
