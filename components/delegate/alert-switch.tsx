"use client";

import { useTranslations } from "next-intl";
import { alertNow, unlockAlerts } from "@/components/delegate/alert";
import type { Alerts } from "@/components/delegate/use-alerts";
import { Button } from "@/components/ui/button";
import { useViewOf } from "@/lib/client/table-provider";

/** Switches the alerts; the tap also unlocks the sound, and lets it be heard once. `awake` is whether the screen stays on. */
export function AlertSwitch({ alerts, awake }: { alerts: Alerts; awake: boolean }) {
  const t = useTranslations("delegate.alert");
  const number = useViewOf((view) => view.table.number);
  const sound = () => {
    unlockAlerts();
    alertNow(t("next"), t("body", { number }));
  };
  const change = (on: boolean) => {
    alerts.set(on);
    if (on) sound();
  };
  return (
    <div>
      <div className="flex items-center justify-between gap-3">
        <label className="flex min-h-11 grow items-center gap-3 py-1">
          <input
            type="checkbox"
            role="switch"
            aria-checked={alerts.on}
            checked={alerts.on}
            onChange={(event) => change(event.currentTarget.checked)}
            className="size-5 shrink-0"
          />
          <span className="font-semibold">{t("label")}</span>
        </label>
        {alerts.on && (
          <Button look="quiet" size="small" className="-me-3 shrink-0" onClick={sound}>
            {t("try")}
          </Button>
        )}
      </div>
      {alerts.on && !awake && <p className="text-sm text-soft">{t("keepOpen")}</p>}
    </div>
  );
}
