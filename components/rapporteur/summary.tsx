"use client";

import { useQuery } from "@tanstack/react-query";
import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { ScreenTab } from "@/components/rapporteur/screen-tabs";
import { StillMissing } from "@/components/rapporteur/still-missing";
import { SummaryText } from "@/components/rapporteur/summary-text";
import { useWords } from "@/components/rapporteur/words";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { ChineseFaces } from "@/components/ui/chinese-faces";
import { Skeleton } from "@/components/ui/skeleton";
import { tablePath } from "@/lib/client/http";
import { useTableAddress, useView } from "@/lib/client/table-provider";
import { directionOf, type Locale, localeName, locales } from "@/lib/i18n/locales";

const FILES = { word: "summary.docx", pdf: "summary.pdf", html: "summary.html", markdown: "summary.md" } as const;

/** The summary as it would leave now, in the form of a page; beside it what leaves, in which language, and what is missing. */
export function Summary({ show }: { show(tab: ScreenTab): void }) {
  const t = useTranslations("rapporteur.summary");
  const { locale } = useWords();
  const [language, setLanguage] = useState<Locale>(locale);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-sunk max-lg:bg-paper">
      <div className="mx-auto grid max-w-6xl gap-x-10 gap-y-8 px-5.5 py-6 max-sm:px-4 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <aside aria-label={t("title")} className="grid content-start gap-7 lg:sticky lg:top-6 lg:self-start">
          <Face />
          <Languages chosen={language} choose={setLanguage} />
          <Downloads language={language} />
          <StillMissing show={show} />
        </aside>
        <Page language={language} />
      </div>
    </div>
  );
}

/** How it names speakers. */
function Face() {
  const t = useTranslations("rapporteur.summary");
  const mode = useTranslations("table.mode");
  const { table } = useView();
  return (
    <div>
      <h2 className="caps mb-1">{t("title")}</h2>
      <p className="font-semibold">{mode(table.mode)}</p>
      <p className="text-sm text-soft">{t("draft")}</p>
    </div>
  );
}

function Languages({ chosen, choose }: { chosen: Locale; choose(language: Locale): void }) {
  const t = useTranslations("rapporteur.summary");
  return (
    <fieldset className="min-w-0">
      <legend className="caps mb-1">{t("language")}</legend>
      <ChineseFaces />
      <div className="-ms-2.5 flex flex-wrap gap-1">
        {locales.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === chosen}
            onClick={() => choose(one)}
            className="min-h-8 rounded-lg border border-transparent forced-colors:not-aria-pressed:border-[Canvas] px-2.5 text-soft hover:text-ink aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-accent max-sm:min-h-11 pointer-coarse:min-h-11"
          >
            {localeName(one)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Downloads({ language }: { language: Locale }) {
  const t = useTranslations("rapporteur.summary");
  const href = useHref();
  return (
    <div className="flex flex-wrap gap-2">
      {(["word", "pdf", "html", "markdown"] as const).map((file) => (
        <a
          key={file}
          href={href(FILES[file], language)}
          download
          aria-label={t("fileIn", { file: t(file), language: localeName(language) })}
          className={buttonClass(file === "word" ? "primary" : "plain", "small")}
        >
          <FileText aria-hidden="true" className="size-4" />
          {t(file)}
        </a>
      ))}
    </div>
  );
}

function useHref() {
  const address = useTableAddress();
  return (file: string, language: Locale) => `${tablePath(address)}/export/${file}?language=${language}`;
}

function Page({ language }: { language: Locale }) {
  const t = useTranslations("rapporteur.summary");
  const summary = useSummary(useHref()(FILES.markdown, language));
  return (
    <div>
      <div role="status" className="not-empty:mb-4">
        {summary.isError && (
          <p className="flex flex-wrap items-center gap-3">
            {t("failed")}
            <Button size="small" pending={summary.isFetching} onClick={() => void summary.refetch()}>
              {t("refresh")}
            </Button>
          </p>
        )}
      </div>
      {summary.data !== undefined && (
        <article
          lang={language}
          dir={directionOf(language)}
          aria-label={t("preview")}
          aria-busy={summary.isFetching}
          className="quoted max-w-[48rem] rounded-sm lg:mx-auto lg:min-h-[60rem] lg:border lg:border-line lg:bg-raised lg:px-18 lg:py-16"
        >
          <SummaryText markdown={summary.data} />
        </article>
      )}
      {summary.isPending && <Shape />}
    </div>
  );
}

/** Asked for anew with every change that it is made of, whoever made it; until the answer comes, the page before stays. */
function useSummary(path: string) {
  const { shown } = useRecordDesk();
  const { session, list, speeches, statements, points } = useView();
  const made = [points, speeches, statements, list, session.state];
  const [version, setVersion] = useState({ made, of: 0 });
  if (made.some((part, index) => part !== version.made[index])) setVersion({ made, of: version.of + 1 });
  return useQuery({
    queryKey: ["summary", path, version.of, shown.length],
    queryFn: async ({ signal }): Promise<string> => {
      const response = await fetch(path, { signal, cache: "no-cache" });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return response.text();
    },
    placeholderData: (before, query) => (query?.queryKey[1] === path ? before : undefined),
    staleTime: 0,
    gcTime: 0,
    retry: 1,
  });
}

function Shape() {
  return (
    <div className="mx-auto grid max-w-[48rem] gap-4 lg:px-18 lg:py-16">
      <Skeleton className="h-9 w-2/3" />
      <Skeleton className="h-20" />
      <Skeleton className="h-6 w-1/3" />
      <Skeleton className="h-28" />
    </div>
  );
}
