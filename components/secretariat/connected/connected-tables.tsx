"use client";

import { useTranslations } from "next-intl";
import { ConnectedNow } from "@/components/table/connected/connected-now";
import { usePageLocale } from "@/components/table/use-page-locale";
import { SeveralTables } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";

type Props = { slug: string; timeZone: string; tables: { number: number; title: string }[] };

/** Every table of a meeting with those who follow it, side by side. */
export function ConnectedTables({ slug, timeZone, tables }: Props) {
  const t = useTranslations("connected");
  const locale = usePageLocale();
  return (
    <SeveralTables>
      <p className="text-xl font-semibold">{t("title")}</p>
      <p className="mt-1 text-soft">{t("text")}</p>
      <div className="mt-6 grid gap-x-12 gap-y-10 sm:grid-cols-2 xl:grid-cols-3">
        {tables.map(({ number, title }) => (
          <section key={number} aria-labelledby={`table-${number}`} className="min-w-0 border-t border-line pt-3">
            <h2 id={`table-${number}`} className="mb-3 font-semibold text-balance">
              {numeral(locale, number)} <bdi>{title}</bdi>
            </h2>
            <ConnectedNow meeting={slug} table={number} timeZone={timeZone} />
          </section>
        ))}
      </div>
    </SeveralTables>
  );
}
