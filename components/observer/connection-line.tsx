"use client";

import { useTranslations } from "next-intl";
import { OfflineBar } from "@/components/table/offline-bar";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useConnection, useTableAddress } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** Says when what is shown may be old, and when this page may no longer be shown. */
export function ConnectionLine() {
  const t = useTranslations("common.revoked");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const { state, lastKnownAt } = useConnection();
  return (
    <>
      <OfflineBar offline={state === "lost"} lastKnown={timeOfDay(locale, lastKnownAt, timeZone, true)} />
      <div role="alert">
        {state === "revoked" && (
          <p className="bg-ink px-5.5 py-2.5 text-sm text-paper">
            {t("text")}{" "}
            <a href="/sign-in" className="underline underline-offset-4">
              {t("signIn")}
            </a>
          </p>
        )}
      </div>
    </>
  );
}
