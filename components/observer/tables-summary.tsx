"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { attention } from "@/components/observer/attention";
import { usePageLocale } from "@/components/table/use-page-locale";
import { pageClock, realWait } from "@/lib/client/page-clock";
import type { InitialTable } from "@/lib/client/table-provider";
import { useViews } from "@/lib/client/use-views";
import { nameList, numeral } from "@/lib/i18n/format";
import type { View } from "@/lib/roundtable/view-types";

/** How many tables sit, and how many interventions were heard of all that were asked for. */
export function countTables(views: Pick<View, "session" | "list">[]) {
  const requests = views.flatMap(({ list }) => Object.values(list.requests));
  const heard = requests.filter(({ state }) => state === "heard").length;
  const live = views.filter(({ session }) => session.state === "live").length;
  return { tables: views.length, live, heard, asked: requests.length };
}

/** The summit in a few sentences: how many sit, how many were heard, and where to look. */
export function TablesSummary({ initials }: { initials: InitialTable[] }) {
  const t = useTranslations("overview");
  const locale = usePageLocale();
  const views = useViews(initials, "public");
  const now = useNowOf(initials[0]?.serverNow ?? 0);
  const counts = countTables(views);
  const calling = views.filter((view) => attention(view, now).length > 0).map(({ table }) => table.number);
  const tables = nameList(
    locale,
    calling.map((number) => numeral(locale, number)),
  );
  const b = (text: ReactNode) => <b className="text-ink">{text}</b>;
  return (
    <p className="max-w-184 text-soft" suppressHydrationWarning>
      {t("tables", counts)} {t("live", counts)} {counts.asked > 0 && t.rich("heard", { ...counts, b })}{" "}
      {calling.length > 0 && t.rich("attention.needed", { count: calling.length, tables, b })}
    </p>
  );
}

/** Server time (ms), every ten seconds; no table's provider stands above the sentence that is about all of them. */
function useNowOf(serverNow: number): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const clock = pageClock(serverNow);
    const timer = setInterval(() => setNow(clock.now()), realWait(10_000));
    return () => clearInterval(timer);
  }, [serverNow]);
  return now;
}
