"use client";

import { useTranslations } from "next-intl";
import { Tabs } from "radix-ui";
import type { ReactNode } from "react";
import { AsItHappens } from "@/components/rapporteur/as-it-happens";
import { Foot } from "@/components/rapporteur/foot";
import { PointsPanel } from "@/components/rapporteur/points-panel";
import { RapporteurHeader } from "@/components/rapporteur/rapporteur-header";
import { RecordDeskProvider } from "@/components/rapporteur/record-desk";
import { Summary } from "@/components/rapporteur/summary";
import { usePageLocale } from "@/components/table/use-page-locale";
import { KeysProvider, useKeys } from "@/components/ui/keys";
import { directionOf } from "@/lib/i18n/locales";

/** The rapporteur's screen: the record as it happens beside the points, and the summary that is made of them. */
export function Rapporteur({ languages }: { languages: ReactNode }) {
  return (
    <KeysProvider>
      <RecordDeskProvider>
        <Screen languages={languages} />
      </RecordDeskProvider>
    </KeysProvider>
  );
}

function Screen({ languages }: { languages: ReactNode }) {
  const { on } = useKeys();
  const direction = directionOf(usePageLocale());
  return (
    <Tabs.Root
      defaultValue="record"
      dir={direction}
      data-shortcuts={on ? undefined : "off"}
      className="flex min-h-dvh flex-col lg:h-dvh"
    >
      <RapporteurHeader tabs={<TabList />} />
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        <Tabs.Content
          value="record"
          className="grid min-h-0 flex-1 -outline-offset-2 max-lg:grid-rows-[auto_1fr] lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)]"
        >
          <AsItHappens />
          <PointsPanel />
        </Tabs.Content>
        <Tabs.Content value="summary" className="min-h-0 flex-1 -outline-offset-2 lg:overflow-y-auto">
          <Summary />
        </Tabs.Content>
      </main>
      <Foot languages={languages} />
    </Tabs.Root>
  );
}

function TabList() {
  const t = useTranslations("rapporteur.tabs");
  const trigger =
    "min-h-9 px-1 border-b-2 border-transparent text-soft -outline-offset-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-accent max-sm:min-h-11 pointer-coarse:min-h-11";
  return (
    <Tabs.List aria-label={t("label")} className="flex gap-x-3">
      <Tabs.Trigger value="record" className={trigger}>
        {t("record")}
      </Tabs.Trigger>
      <Tabs.Trigger value="summary" className={trigger}>
        {t("summary")}
      </Tabs.Trigger>
    </Tabs.List>
  );
}
