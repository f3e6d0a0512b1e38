"use client";

import { useTranslations } from "next-intl";
import { SpeakerName } from "@/components/table/speaker-name";
import { useViewOf } from "@/lib/client/table-provider";
import type { PointOfOrderView, View } from "@/lib/roundtable/view-types";

/** The point of order that is ruled first: the one raised last; `below` counts those under it. */
export function pointNow({ points = [] }: View["floor"]): { point: PointOfOrderView; below: number } | undefined {
  const point = points.at(-1);
  return point && { point, below: points.length - 1 };
}

/** A point of order that waits for a ruling: who raised it, and that the clock stands. */
export function PointOfOrder({ className = "" }: { className?: string }) {
  const t = useTranslations("public.point");
  const floor = useViewOf((view) => view.floor);
  const now = pointNow(floor);
  return (
    <div role="status" aria-live="polite" className={`bg-accent text-accent-ink empty:hidden ${className}`}>
      {now && (
        <>
          <p className="caps text-accent-ink">{t("title")}</p>
          <p className="text-2xl font-semibold text-balance">
            <SpeakerName speaker={now.point.speaker} />
          </p>
          {floor.speech && <p>{t("clock")}</p>}
          {now.below > 0 && <p>{t("more", { count: now.below })}</p>}
        </>
      )}
    </div>
  );
}
