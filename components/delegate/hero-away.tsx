"use client";

import { useTranslations } from "next-intl";
import type { Hero } from "@/components/delegate/hero";
import { HeroFrame } from "@/components/delegate/hero-frame";
import { IfTimeRunsOut } from "@/components/delegate/if-time-runs-out";
import { useWords } from "@/components/delegate/words";
import type { Mine } from "@/lib/roundtable/view-types";

/** Out of the room for a while: until when, and that the place is kept. */
export function HeroParked({ hero, mine }: { hero: Extract<Hero, { face: "parked" }>; mine: Mine }) {
  const t = useTranslations("delegate.hero.parked");
  const words = useWords();
  const { backAt } = hero.request;
  const title = backAt === undefined ? t("title") : t("titleUntil", { time: words.time(backAt) });
  return (
    <HeroFrame caps={t("caps")} title={title} text={t(hero.overdue ? "overdue" : "text")}>
      <IfTimeRunsOut mine={mine} />
    </HeroFrame>
  );
}

/** Invited to hand it in in writing: until when, and what the chair says. */
export function HeroInvited({ hero: { request, overdue } }: { hero: Extract<Hero, { face: "invited" }> }) {
  const t = useTranslations("delegate.hero.invited");
  const words = useWords();
  const { writeUntil, invitation } = request;
  const title = writeUntil === undefined ? t("title") : t("titleUntil", { time: words.time(writeUntil) });
  return (
    <HeroFrame
      caps={t("caps")}
      title={title}
      text={
        invitation && (
          <span dir="auto" className="quoted block text-start text-ink">
            {invitation}
          </span>
        )
      }
    >
      <p>{t(overdue ? "overdue" : "text")}</p>
    </HeroFrame>
  );
}
