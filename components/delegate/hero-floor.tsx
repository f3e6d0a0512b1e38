"use client";

import { useTranslations } from "next-intl";
import type { Hero } from "@/components/delegate/hero";
import { SignalNow } from "@/components/delegate/signal-now";
import { pointNow } from "@/components/observer/point-of-order";
import { ClockAnnouncer } from "@/components/table/clock-announcer";
import { type ClockReading, minutesAndSeconds } from "@/components/table/clock-reading";
import { useSpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useSuspendedUntil } from "@/components/table/suspended-until";
import { useClockReading } from "@/components/table/use-clock-reading";
import { useRenderedAt, useServerNow, useViewOf } from "@/lib/client/table-provider";
import { clockOf } from "@/lib/roundtable/view-types";

/** The whole card takes the colour of the clock; words say the same. */
const grounds: Record<ClockReading["phase"], string> = {
  "not-started": "bg-accent text-accent-ink",
  running: "bg-accent text-accent-ink",
  soon: "bg-amber text-paper",
  over: "bg-red text-paper",
};

/** I have the floor: my clock, large enough to be read from a lectern. */
export function HeroFloor({ hero }: { hero: Extract<Hero, { face: "floor" }> }) {
  return (
    <>
      <Card hero={hero} />
      <SignalNow signal={hero.request.signal} />
    </>
  );
}

function Card({ hero: { request, speech, suspended } }: { hero: Extract<Hero, { face: "floor" }> }) {
  const t = useTranslations("delegate.hero.floor");
  const clockWords = useTranslations("table.clock");
  const amber = useViewOf((view) => view.table.amber);
  const reason = useViewOf((view) => view.session.reason ?? "");
  const now = useServerNow();
  const clock = clockOf(speech.clock);
  const overrunShown = useViewOf((view) => view.table.overrunShown);
  const reading = useClockReading({ clock, now, serverNow: useRenderedAt(), amber, overrunShown });
  const stopped = useStopped();
  const kind = useSpeechKind()(request);
  const until = useSuspendedUntil();
  const kept = until ? t("suspendedUntil", { until: until.words }) : t("suspended");
  const caps = suspended ? kept : (stopped ?? (reading.paused ? t("paused") : t("caps")));
  return (
    <section
      aria-labelledby="hero"
      className={`rounded-2xl px-5.5 py-5 transition-colors duration-500 forced-color-adjust-none ${grounds[reading.phase]}`}
    >
      <h2 id="hero" className="caps text-inherit!">
        {caps}
        {kind && ` · ${kind}`}
      </h2>
      <p
        role="timer"
        aria-live="off"
        aria-label={clockWords("label")}
        className={`mt-3 mb-1 w-fit font-semibold tracking-tight ${reading.worded ? "text-6xl" : "ltr-figures text-[6rem] leading-none max-[22rem]:text-7xl lg:text-[8.5rem]"}`}
        suppressHydrationWarning
      >
        {reading.text}
      </p>
      <LeftBar share={reading.left} />
      <Under reading={reading} allotted={clock.allotted} amber={amber} />
      {speech.state === "called" && request.presentAt !== undefined && <p className="text-lg">{t("present")}</p>}
      {suspended && reason && (
        <p dir="auto" className="text-start text-lg">
          {reason}
        </p>
      )}
      <ClockAnnouncer reading={reading} amber={amber} />
    </section>
  );
}

/** The point of order that stops the clock, by the name of who raised it. */
function useStopped(): string | undefined {
  const t = useTranslations("delegate.hero.floor");
  const nameOf = useSpeakerName();
  const now = pointNow(useViewOf((view) => view.floor));
  return now && t("point", { name: nameOf(now.point.speaker) });
}

function Under({ reading, allotted, amber }: { reading: ClockReading; allotted: number; amber: number }) {
  const t = useTranslations("delegate.hero.floor");
  const of = t("of", { time: minutesAndSeconds(allotted) });
  const then = {
    "not-started": t("calledText"),
    running: t("amber", { time: minutesAndSeconds(amber) }),
    soon: t("soon"),
    over: t("over"),
  }[reading.phase];
  return (
    <p className="text-lg" suppressHydrationWarning>
      {reading.phase === "not-started" ? then : `${of} · ${then}`}
    </p>
  );
}

/** The share of the time that is left; an SVG, because the page's policy allows no inline style. */
function LeftBar({ share }: { share: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="mt-3 mb-2.5 block h-1.5 w-full overflow-hidden rounded-full rtl:-scale-x-100"
      suppressHydrationWarning
    >
      <rect width="100%" height="100%" className="fill-current" opacity={0.25} />
      <rect
        width={`${Math.round(share * 1000) / 10}%`}
        height="100%"
        rx={3}
        className="fill-current"
        suppressHydrationWarning
      />
    </svg>
  );
}
