"use client";

import { useTranslations } from "next-intl";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { useClockReading } from "@/components/table/use-clock-reading";
import { useRenderedAt, useServerNow, useView } from "@/lib/client/table-provider";
import { clockOf, type SpeechView } from "@/lib/roundtable/view-types";

const inks = { green: "text-green", amber: "text-amber", red: "text-red", idle: "text-soft" };

/** How long the current speaker has spoken, by the running clock. */
export function SpeakingTime({ speech }: { speech: SpeechView }) {
  const t = useTranslations("rapporteur.entry");
  const { table } = useView();
  const clock = clockOf(speech.clock);
  const reading = useClockReading({ clock, now: useServerNow(), serverNow: useRenderedAt(), amber: table.amber });
  const spoken = clock.allotted - reading.seconds;
  return (
    <span className={`text-sm font-semibold whitespace-nowrap ${inks[reading.tone]}`}>
      {t(`state.${speech.state}`)}{" "}
      {speech.state !== "called" && <SpokenOf spoken={spoken} allotted={clock.allotted} role="timer" />}
    </span>
  );
}

/** "2:40"; over time, "5:20 of 5:00 +0:20". */
export function SpokenOf({ spoken, allotted, role }: { spoken: number; allotted: number; role?: "timer" }) {
  const t = useTranslations("rapporteur.entry");
  const over = spoken - allotted;
  const said = minutesAndSeconds(Math.max(0, spoken));
  return (
    <span
      role={role}
      aria-live={role && "off"}
      className={over > 0 ? "font-semibold text-red" : undefined}
      suppressHydrationWarning
    >
      {over > 0 ? (
        <>
          {t.rich("spokenOf", { ...leftToRight, spoken: said, allotted: minutesAndSeconds(allotted) })}
          {/* A space, since a margin would lie on the other side of figures that run left to right. */}{" "}
          <span className="ltr-figures">+{minutesAndSeconds(over)}</span>
        </>
      ) : (
        <span className="ltr-figures">{said}</span>
      )}
    </span>
  );
}
