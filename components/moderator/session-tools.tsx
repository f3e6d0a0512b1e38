"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useDesk } from "@/components/moderator/desk-context";
import { primaryAction } from "@/components/moderator/primary-action";
import { useView } from "@/lib/client/table-provider";

/** What concerns the session as a whole; quiet, because it is rarely wanted and never in a hurry. */
export function SessionTools() {
  const view = useView();
  const { open } = useDesk();
  const t = useTranslations("moderate.session");
  const { state } = view.session;
  const running = state === "live" || state === "suspended";
  const adjournBelow = running && primaryAction(view).kind !== "adjourn";
  return (
    <div className="mt-4 flex flex-wrap justify-center gap-x-1 [&_button]:text-soft [&_button]:hover:text-ink">
      <DeskButton size="small" look="quiet" command="Announce" onPress={() => open({ name: "announce" })}>
        {t("announce")}
      </DeskButton>
      {state !== "published" && state !== "adjourned" && (
        <DeskButton size="small" look="quiet" command="SetLimits" onPress={() => open({ name: "limits" })}>
          {t("limits")}
        </DeskButton>
      )}
      {state === "live" && (
        <DeskButton size="small" look="quiet" command="SuspendSession" onPress={() => open({ name: "suspend" })}>
          {t("suspend")}
        </DeskButton>
      )}
      {adjournBelow && (
        <DeskButton size="small" look="quiet" command="AdjournSession" onPress={() => open({ name: "adjourn" })}>
          {t("adjourn")}
        </DeskButton>
      )}
    </div>
  );
}
