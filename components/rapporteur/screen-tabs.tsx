"use client";

import { useTranslations } from "next-intl";
import { Tabs } from "radix-ui";
import type { ReactNode } from "react";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useWords } from "@/components/rapporteur/words";
import { useKey } from "@/components/ui/keys";

export type ScreenTab = "record" | "points" | "summary";

/** The three parts of the screen; each has its key. */
export function TabList({ show }: { show(tab: ScreenTab): void }) {
  const t = useTranslations("rapporteur.tabs");
  const { shown } = useRecordDesk();
  const { numeral } = useWords();
  const open = (tab: ScreenTab) => () => {
    show(tab);
    // What had the focus may be gone with its part.
    requestAnimationFrame(() => document.querySelector<HTMLElement>("header [role=tab][aria-selected=true]")?.focus());
  };
  useKey("r", open("record"));
  useKey("a", open("points"));
  useKey("s", open("summary"));
  return (
    <Tabs.List aria-label={t("label")} className="flex gap-x-4">
      <Trigger tab="record">{t("record")}</Trigger>
      <Trigger tab="points">
        {t("points")} <span className="text-faint">{shown.length > 0 && numeral(shown.length)}</span>
      </Trigger>
      <Trigger tab="summary">{t("summary")}</Trigger>
    </Tabs.List>
  );
}

function Trigger({ tab, children }: { tab: ScreenTab; children: ReactNode }) {
  return (
    <Tabs.Trigger
      value={tab}
      className="min-h-8 border-b-2 border-transparent forced-colors:data-[state=inactive]:border-[Canvas] px-0.5 text-soft -outline-offset-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-accent max-sm:min-h-11 pointer-coarse:min-h-11"
    >
      {children}
    </Tabs.Trigger>
  );
}
