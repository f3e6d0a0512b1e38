"use client";

import { Tabs } from "radix-ui";
import { type ReactNode, useState } from "react";
import { AllPoints } from "@/components/rapporteur/all-points";
import { AsItHappens } from "@/components/rapporteur/as-it-happens";
import { CaptureBox } from "@/components/rapporteur/capture-box";
import { useCaptureKeys } from "@/components/rapporteur/capture-keys";
import { Foot } from "@/components/rapporteur/foot";
import { useLineKeys } from "@/components/rapporteur/line-keys";
import { PointsPanel } from "@/components/rapporteur/points-panel";
import { RapporteurHeader } from "@/components/rapporteur/rapporteur-header";
import { RecordDeskProvider } from "@/components/rapporteur/record-desk";
import { type ScreenTab, TabList } from "@/components/rapporteur/screen-tabs";
import { Summary } from "@/components/rapporteur/summary";
import { WritingProvider } from "@/components/rapporteur/writing";
import { usePageLocale } from "@/components/table/use-page-locale";
import { KeysProvider, useKeys } from "@/components/ui/keys";
import { directionOf } from "@/lib/i18n/locales";

/** The rapporteur's screen: the record as it happens beside the points, and the summary that is made of them. */
export function Rapporteur({ languages }: { languages: ReactNode }) {
  return (
    <KeysProvider>
      <RecordDeskProvider>
        <WritingProvider>
          <Screen languages={languages} />
        </WritingProvider>
      </RecordDeskProvider>
    </KeysProvider>
  );
}

const PANEL = "flex min-h-0 flex-1 flex-col -outline-offset-2 data-[state=inactive]:hidden";

function Screen({ languages }: { languages: ReactNode }) {
  const { on } = useKeys();
  const direction = directionOf(usePageLocale());
  const [tab, setTab] = useState<ScreenTab>("record");
  const onLines = useLineKeys();
  const onCapture = useCaptureKeys();
  return (
    <Tabs.Root
      value={tab}
      onValueChange={(value) => setTab(value as ScreenTab)}
      dir={direction}
      data-shortcuts={on ? undefined : "off"}
      onKeyDown={(event) => {
        onLines(event);
        onCapture(event);
      }}
      className="flex h-page flex-col [@media(max-height:28rem)]:h-auto [@media(max-height:28rem)]:min-h-page"
    >
      <RapporteurHeader tabs={<TabList show={setTab} />} />
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        <Tabs.Content
          value="record"
          className={`${PANEL} lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)] lg:grid-rows-[minmax(0,1fr)_auto] max-lg:*:first:flex-1`}
        >
          <AsItHappens />
          <PointsPanel />
          <CaptureBox />
        </Tabs.Content>
        <Tabs.Content value="points" className={`${PANEL} *:first:flex-1`}>
          <AllPoints />
          <CaptureBox />
        </Tabs.Content>
        <Tabs.Content value="summary" className={PANEL}>
          <Summary show={setTab} />
        </Tabs.Content>
      </main>
      <Foot languages={languages} />
    </Tabs.Root>
  );
}
