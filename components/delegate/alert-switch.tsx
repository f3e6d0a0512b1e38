"use client";

import { useTranslations } from "next-intl";
import { alertNow, unlockAlerts } from "@/components/delegate/alert";
import type { Alerts } from "@/components/delegate/use-alerts";
import { useViewOf } from "@/lib/client/table-provider";

/** Switches the alerts; the tap also unlocks the sound, and lets it be heard once. */
export function AlertSwitch({ alerts }: { alerts: Alerts }) {
  const t = useTranslations("delegate.alert");
  const number = useViewOf((view) => view.table.number);
  const change = (on: boolean) => {
    alerts.set(on);
    if (!on) return;
    unlockAlerts();
    alertNow(t("next"), t("body", { number }));
  };
  return (
    <label className="flex min-h-11 items-center gap-3 self-start py-1">
      <input
        type="checkbox"
        role="switch"
        aria-checked={alerts.on}
        checked={alerts.on}
        onChange={(event) => change(event.currentTarget.checked)}
        className="size-5 shrink-0"
      />
      <span>
        <span className="block font-semibold">{t("label")}</span>
        <span className="block text-sm text-soft">{t("hint")}</span>
      </span>
    </label>
  );
}
