"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { alertNow, unlockAlerts } from "@/components/delegate/alert";
import { type Hero, NEAR } from "@/components/delegate/hero";
import { useDraft } from "@/lib/client/drafts";
import { useViewOf } from "@/lib/client/table-provider";

export type Alerts = { on: boolean; set(on: boolean): void };

/** How near the turn is: on the floor, next, or within the last five. */
type Nearness = "floor" | "next" | "near";

const STEPS: (Nearness | undefined)[] = [undefined, "near", "next", "floor"];

function nearness(hero: Hero): Nearness | undefined {
  if (hero.face === "floor" || hero.face === "next") return hero.face;
  return hero.face === "queued" && hero.position <= NEAR ? "near" : undefined;
}

/** Sounds when the turn comes nearer, once for each step; never for what the page opened with, nor for a step back. */
export function useAlerts(hero: Hero): Alerts {
  const t = useTranslations("delegate.alert");
  const number = useViewOf((view) => view.table.number);
  const kept = useDraft("alerts");
  const on = kept.text === "on";
  const near = nearness(hero);
  const before = useRef(near);
  useEffect(() => {
    const nearer = STEPS.indexOf(near) > STEPS.indexOf(before.current);
    before.current = near;
    if (on && near && nearer) alertNow(t(near), t("body", { number }));
  }, [near, on, t, number]);
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
