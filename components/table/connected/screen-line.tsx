"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { clockIs, quality, secondsOff } from "@/components/table/connected/how-well";
import { leftToRight } from "@/components/table/left-to-right";
import { usePageLocale } from "@/components/table/use-page-locale";
import { timeOfDay } from "@/lib/i18n/format";
import type { ConnectedScreen } from "@/lib/roundtable/protocol";

/** One screen in a line: which it is, how quick its line and how true its clock are; what is not well stands darker. */
export function ScreenLine({ screen, timeZone }: { screen: ConnectedScreen; timeZone: string }) {
  const t = useTranslations("connected");
  return (
    <p className="text-sm text-soft">
      {t(`screen.${screen.screen ?? "unknown"}`)} · <How screen={screen} timeZone={timeZone} />
      {screen.offset !== undefined && <Clock offset={screen.offset} />}
    </p>
  );
}

function How({ screen, timeZone }: { screen: ConnectedScreen; timeZone: string }) {
  const locale = usePageLocale();
  const t = useTranslations("connected");
  const { over, trip, lostSince } = screen;
  if (lostSince !== undefined) {
    return <Strong>{t.rich("lost", { time: timeOfDay(locale, lostSince, timeZone, true), ...leftToRight })}</Strong>;
  }
  if (over === "polling") return t("polling");
  if (trip === undefined) return t("here");
  const how = quality(trip);
  const words = t(`quality.${how}`, { ms: trip });
  return how === "good" ? words : <Strong>{words}</Strong>;
}

function Clock({ offset }: { offset: number }) {
  const t = useTranslations("connected.clock");
  const is = clockIs(offset);
  return <> · {is === "agrees" ? t("agrees") : <Strong>{t(is, { seconds: secondsOff(offset) })}</Strong>}</>;
}

function Strong({ children }: { children: ReactNode }) {
  return <b className="font-semibold text-ink">{children}</b>;
}
