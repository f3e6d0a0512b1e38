"use client";

import { useTranslations } from "next-intl";
import type { pointNow } from "@/components/observer/point-of-order";
import { SpeakerName } from "@/components/table/speaker-name";

type Props = Pick<NonNullable<ReturnType<typeof pointNow>>, "point"> & { stopped: boolean };

/** A point of order above the speech that it interrupts; `stopped`: there is a clock, and it stands. */
export function OverlayPoint({ point, stopped }: Props) {
  const t = useTranslations("public.point");
  return (
    <div className="bg-accent px-6 py-3 text-accent-ink">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span className="caps text-accent-ink [--caps:0.8rem]">{t("title")}</span>
        {stopped && <span className="text-base">{t("clock")}</span>}
      </p>
      <p className="text-2xl font-semibold text-balance">
        <SpeakerName speaker={point.speaker} />
      </p>
    </div>
  );
}
