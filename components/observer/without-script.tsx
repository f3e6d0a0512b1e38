import { useTranslations } from "next-intl";
import { usePageLocale } from "@/components/table/use-page-locale";
import type { InitialTable } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** A page without script stands still, and says so. Made on the server alone: whoever has script need not be sent it. */
export function WithoutScript({ initial: { meeting, table, timeZone, serverNow } }: { initial: InitialTable }) {
  const t = useTranslations("public");
  const time = timeOfDay(usePageLocale(), serverNow, timeZone, true);
  return (
    <noscript>
      <p className="text-center text-sm text-soft">
        {t("noScript", { time })}{" "}
        <a href={`/${meeting}/${table}`} className="text-accent underline underline-offset-4">
          {t("reload")}
        </a>
      </p>
    </noscript>
  );
}
