"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { alertNow, unlockAlerts } from "@/components/delegate/alert";
import type { Hero } from "@/components/delegate/hero";
import { useDraft } from "@/lib/client/drafts";
import { useViewOf } from "@/lib/client/table-provider";

export type Alerts = { on: boolean; set(on: boolean): void };

/** Sounds when the turn comes near, once for each step; never for what the page opened with. */
export function useAlerts(face: Hero["face"]): Alerts {
  const t = useTranslations("delegate.alert");
  const number = useViewOf((view) => view.table.number);
  const kept = useDraft("alerts");
  const on = kept.text === "on";
  const before = useRef(face);
  useEffect(() => {
    if (before.current === face) return;
    before.current = face;
    if (on && (face === "next" || face === "floor")) alertNow(t(face), t("body", { number }));
  }, [face, on, t, number]);
  useUnlock(on);
  return { on, set: (next) => kept.setText(next ? "on" : "") };
}

/** After a reload the sound is locked again, until any tap. */
function useUnlock(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    addEventListener("pointerdown", unlockAlerts, { once: true });
    return () => removeEventListener("pointerdown", unlockAlerts);
  }, [on]);
}
