"use client";

import { useTranslations } from "next-intl";
import { OfflineBar } from "@/components/table/offline-bar";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useConnection, useTableAddress } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** Says since when what is shown may be old. Nobody can press a link on a wall, so there is none. */
export function ScreenConnection() {
  const t = useTranslations("screen");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const { state, lastKnownAt } = useConnection();
  const time = timeOfDay(locale, lastKnownAt, timeZone, true);
  return (
    <div className="shrink-0 text-lg *:*:px-9 *:*:text-lg">
      <OfflineBar offline={state === "lost"} lastKnown={time} />
      <div role="alert">
        {state === "revoked" && <p className="bg-ink py-2.5 text-paper">{t("revoked", { time })}</p>}
      </div>
    </div>
  );
}
