"use client";

import { useTranslations } from "next-intl";
import type { Hero } from "@/components/delegate/hero";
import { HeroInvited, HeroParked } from "@/components/delegate/hero-away";
import { HeroAside, HeroMerged } from "@/components/delegate/hero-beside";
import { HeroFloor } from "@/components/delegate/hero-floor";
import { HeroFrame } from "@/components/delegate/hero-frame";
import { HeroThanks } from "@/components/delegate/hero-thanks";
import { HeroWaiting } from "@/components/delegate/hero-waiting";
import { IfTimeRunsOut, TextHeld } from "@/components/delegate/if-time-runs-out";
import { useWords } from "@/components/delegate/words";
import { useViewOf } from "@/lib/client/table-provider";
import { useOutbox } from "@/lib/client/use-outbox";
import type { Mine } from "@/lib/roundtable/view-types";

/** The three answers, always on top: am I on the list, when is my turn, what if time runs out. */
export function HeroCard({ hero, mine }: { hero: Hero; mine: Mine }) {
  const t = useTranslations("delegate.hero");
  const words = useWords();
  const listed = useViewOf((view) => view.table.listed);
  switch (hero.face) {
    case "floor":
      return <HeroFloor hero={hero} />;
    case "queued":
    case "next":
      return <HeroWaiting hero={hero} mine={mine} />;
    case "off-list":
      return <HeroOffList hero={hero} mine={mine} />;
    case "unsent":
      return <HeroUnsent hero={hero} mine={mine} />;
    case "heard": {
      const title = hero.at === undefined ? t("heard.titleNoTime") : t("heard.title", { time: words.time(hero.at) });
      return (
        <HeroFrame caps={t("heard.caps")} title={title} size="large" text={t(listed ? "heard.text" : "no-list.text")}>
          <TextHeld mine={mine} />
        </HeroFrame>
      );
    }
    case "withdrawn": {
      const text = t(hero.list === "closed" ? "withdrawn.closed" : "withdrawn.text");
      return (
        <HeroFrame caps={t("withdrawn.caps")} title={t("withdrawn.title")} text={text}>
          <IfTimeRunsOut mine={mine} />
        </HeroFrame>
      );
    }
    case "turned-away":
      return <HeroTurnedAway />;
    case "thanks":
      return <HeroThanks hero={hero} />;
    case "parked":
      return <HeroParked hero={hero} mine={mine} />;
    case "invited":
      return <HeroInvited hero={hero} />;
    case "aside":
      return <HeroAside hero={hero} mine={mine} />;
    case "merged":
      return <HeroMerged hero={hero} />;
    case "frozen":
    case "absent":
    case "written":
    case "no-list":
      return (
        <HeroFrame caps={t(`${hero.face}.caps`)} title={t(`${hero.face}.title`)} text={t(`${hero.face}.text`)}>
          {hero.face === "written" ? <TextHeld mine={mine} /> : <IfTimeRunsOut mine={mine} />}
        </HeroFrame>
      );
    default:
      return hero satisfies never;
  }
}

/** On its way, or kept on the device until there is a way. */
function HeroUnsent({ hero: { sending }, mine }: { hero: Extract<Hero, { face: "unsent" }>; mine: Mine }) {
  const t = useTranslations("delegate.hero.unsent");
  const { kept } = useOutbox();
  const way = sending ? "sending" : "waiting";
  return (
    <HeroFrame caps={t(way)} title={t(`${way}Title`)} text={t(sending ? "sendingText" : kept ? "text" : "fleeting")}>
      <IfTimeRunsOut mine={mine} />
    </HeroFrame>
  );
}

function HeroOffList({ hero, mine }: { hero: Extract<Hero, { face: "off-list" }>; mine: Mine }) {
  const t = useTranslations("delegate.hero.offList");
  const words = useWords();
  const { list, closesAt } = hero;
  const frame = {
    open: { title: t("title"), text: t("text") },
    closing: { title: t("closing", { time: words.time(closesAt ?? 0) }), text: t("closingText") },
    "not-open": { title: t("notOpen"), text: t("notOpenText") },
    closed: { title: t("closed"), text: t("closedText") },
  }[list];
  return (
    <HeroFrame caps={t("caps")} {...frame}>
      <IfTimeRunsOut mine={mine} />
    </HeroFrame>
  );
}

/** Asked too late: why, and the two ways that are left. */
function HeroTurnedAway() {
  const t = useTranslations("delegate.hero.turnedAway");
  return (
    <HeroFrame caps={t("caps")} title={t("title")} text={t("text")}>
      <ul className="grid gap-2">
        <li>{t("write")}</li>
        <li>{t("chair")}</li>
      </ul>
    </HeroFrame>
  );
}
