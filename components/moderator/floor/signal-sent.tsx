"use client";

import { useTranslations } from "next-intl";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useViewOf } from "@/lib/client/table-provider";

/** That it was sent, and when. */
export function SignalSent() {
  const sent = useViewOf((view) => view.floor.speech?.signal);
  const t = useTranslations("floor.signal");
  return (
    <p className="text-sm text-soft empty:hidden">
      {sent && (
        <>
          {t("sent", { signal: t(sent.signal) })} <TimeOfDay at={sent.at} seconds />
        </>
      )}
    </p>
  );
}
