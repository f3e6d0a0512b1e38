"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { useBefore } from "@/components/moderator/fits/use-before";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";
import { type Lever, minutesWon, outcome } from "@/lib/roundtable/levers";
import type { ListFits } from "@/lib/roundtable/schedule";

/** One thing that would help: a button, and beside it what pressing it would change. */
export function LeverButton({ lever, before }: { lever: Lever; before: ListFits }) {
  const pull = usePull();
  const effect = useEffectWords();
  const id = useId();
  return (
    <>
      <DeskButton
        size="small"
        command={lever.command.type}
        aria-describedby={id}
        className="self-start [&>button]:justify-start [&>button]:text-start"
        onPress={() => pull(lever)}
      >
        <Name lever={lever} />
      </DeskButton>
      <span id={id} className="self-center text-sm text-soft" suppressHydrationWarning>
        {effect(lever, before)}
      </span>
    </>
  );
}

function Name({ lever }: { lever: Lever }) {
  const agenda = useViewOf((view) => view.agenda);
  const t = useTranslations("agenda.fits");
  switch (lever.lever) {
    case "limit":
      return t.rich("limit", { time: minutesAndSeconds(lever.seconds), ...leftToRight });
    case "skip":
    case "finish":
      return t(lever.lever, { title: agenda.items[lever.item]?.title ?? "" });
    case "close":
      return t("close");
    case "invite":
      return t("invite", { count: lever.requests.length });
    default:
      return lever satisfies never;
  }
}

/** What can be taken back is done at once; an invitation, which is read at once, asks first. */
function usePull() {
  const { act, open } = useActs();
  const agenda = useViewOf((view) => view.agenda);
  const t = useTranslations("agenda");
  return (lever: Lever) => {
    switch (lever.lever) {
      case "limit":
        return act(lever.command, { said: t("fits.limitDone", { time: minutesAndSeconds(lever.seconds) }) });
      case "skip":
        return act(lever.command, { said: t("skipDone", { title: agenda.items[lever.item]?.title ?? "" }) });
      case "finish":
      case "close":
        return act(lever.command);
      case "invite":
        return open({ name: "unheard", requests: lever.requests });
      default:
        return lever satisfies never;
    }
  };
}

function useEffectWords() {
  const t = useTranslations("agenda.fits.effect");
  const c = useTranslations("common");
  const fitting = useFitWords();
  return (lever: Lever, before: ListFits): string => {
    switch (lever.lever) {
      case "close":
        return t("close", { count: before.waiting });
      case "invite":
        return t("invite", { count: lever.requests.length });
      case "limit":
        return fitting(lever.after, before);
      case "skip":
      case "finish": {
        const minutes = minutesWon(before, lever.after);
        return minutes > 0
          ? t("won", { minutes }) + c("separator") + fitting(lever.after, before)
          : fitting(lever.after, before);
      }
      default:
        return lever satisfies never;
    }
  };
}

/** How many would fit; and before what, where that would change too. */
function useFitWords() {
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const words = useBefore();
  const t = useTranslations("agenda.fits.effect");
  return (after: ListFits, before: ListFits) => {
    const { waiting } = after;
    const { fitting, before: horizon } = outcome(before, after);
    const fit = fitting === waiting ? t("all") : t("fit", { fitting, waiting });
    if (horizon.at === before.stake.before.at) return fit;
    return `${fit} ${words(horizon)} ${timeOfDay(locale, horizon.at, timeZone)}`;
  };
}
