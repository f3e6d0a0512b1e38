"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SummaryText } from "@/components/rapporteur/summary-text";
import { useWords } from "@/components/rapporteur/words";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Skeleton } from "@/components/ui/skeleton";
import { tablePath } from "@/lib/client/http";
import { useTableAddress, useView } from "@/lib/client/table-provider";
import { directionOf, type Locale, localeName, offeredLocales } from "@/lib/i18n/locales";

/** The summary as it would leave now, with how it names speakers on its face. */
export function Summary() {
  const t = useTranslations("rapporteur.summary");
  const mode = useTranslations("table.mode");
  const { table } = useView();
  const { locale } = useWords();
  const address = useTableAddress();
  const [language, setLanguage] = useState<Locale>(locale);
  const href = (of: Locale) => `${tablePath(address)}/export/summary.md?language=${of}`;
  const summary = useSummary(href(language));
  return (
    <div className="mx-auto grid max-w-3xl gap-5 px-5.5 py-6">
      <div>
        <h2 className="caps mb-1">{t("title")}</h2>
        <p className="text-lg font-semibold">{mode(table.mode)}</p>
        <p className="text-soft">{t("draft")}</p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {offeredLocales.map((one) => (
          <a key={one} href={href(one)} download className={buttonClass("plain", "small")}>
            {t("download", { language: localeName(one) })}
          </a>
        ))}
        <span className="ms-auto flex flex-wrap items-center gap-1">
          {offeredLocales.map((one) => (
            <Button
              key={one}
              size="small"
              look={one === language ? "plain" : "quiet"}
              aria-pressed={one === language}
              lang={one}
              onClick={() => setLanguage(one)}
            >
              {localeName(one)}
            </Button>
          ))}
          <Button size="small" look="quiet" pending={summary.isFetching} onClick={() => void summary.refetch()}>
            {t("refresh")}
          </Button>
        </span>
      </div>
      <div aria-live="polite" aria-busy={summary.isFetching}>
        {summary.isError && <p>{t("failed")}</p>}
      </div>
      {summary.data !== undefined && (
        <article
          lang={language}
          dir={directionOf(language)}
          aria-label={t("preview")}
          className="border-t border-line pt-6"
        >
          <SummaryText markdown={summary.data} />
        </article>
      )}
      {summary.isPending && <Shape />}
    </div>
  );
}

/** Asked for anew each time the tab is opened: it is made of what was recorded up to that moment. */
function useSummary(path: string) {
  return useQuery({
    queryKey: ["summary", path],
    queryFn: async ({ signal }): Promise<string> => {
      const response = await fetch(path, { signal, cache: "no-cache" });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return response.text();
    },
    staleTime: 0,
    gcTime: 0,
    retry: 1,
  });
}

function Shape() {
  return (
    <div className="grid gap-4 pt-6">
      <Skeleton className="h-9 w-2/3" />
      <Skeleton className="h-20" />
      <Skeleton className="h-6 w-1/3" />
      <Skeleton className="h-28" />
    </div>
  );
}
