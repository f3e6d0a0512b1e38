"use client";

import { useTranslations } from "next-intl";
import { pendingPoint } from "@/components/moderator/floor/pending-point";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { isolated } from "@/components/table/ring-geometry";
import { TimeOfDay } from "@/components/table/time-of-day";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useViewOf } from "@/lib/client/table-provider";
import { nameList } from "@/lib/i18n/format";

/** A point of order that waits for the chair: who raised it and when, where it stopped the clock, and those below it. */
export function PointBand({ size = "medium" }: { size?: "medium" | "large" }) {
  const floor = useViewOf((view) => view.floor);
  const now = pendingPoint(floor);
  const t = useTranslations("floor.point");
  const { of } = useNames();
  const locale = usePageLocale();
  const below = now?.below.map(({ speaker }) => of(speaker)) ?? [];
  const large = size === "large";
  return (
    <div
      role="status"
      className={`w-full rounded-xl bg-accent text-accent-ink empty:hidden ${large ? "px-6 py-5 text-xl" : "px-4 py-3"}`}
    >
      {now && (
        <>
          <p className={`font-semibold ${large ? "text-3xl" : "text-xl"}`}>
            {t("title", { name: isolated(of(now.point.speaker)) })}
          </p>
          <p>
            <TimeOfDay at={now.point.at} seconds />
            {now.left !== undefined && (
              <> · {t.rich("stopped", { left: minutesAndSeconds(Math.max(0, now.left)), ...leftToRight })}</>
            )}
            {now.left === undefined && floor.speech && <> · {t("standing")}</>}
          </p>
          {below.length > 0 && <p>{t("below", { names: nameList(locale, below.map(isolated)) })}</p>}
        </>
      )}
    </div>
  );
}
