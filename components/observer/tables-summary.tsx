"use client";

import { useTranslations } from "next-intl";
import type { InitialTable } from "@/lib/client/table-provider";
import { useViews } from "@/lib/client/use-views";
import type { View } from "@/lib/roundtable/view-types";

/** How many tables sit, and how many interventions were heard of all that were asked for. */
export function countTables(views: Pick<View, "session" | "list">[]) {
  const requests = views.flatMap(({ list }) => Object.values(list.requests));
  const heard = requests.filter(({ state }) => state === "heard").length;
  const live = views.filter(({ session }) => session.state === "live").length;
  return { tables: views.length, live, heard, asked: requests.length };
}

/** The summit in two sentences. */
export function TablesSummary({ initials }: { initials: InitialTable[] }) {
  const t = useTranslations("overview");
  const counts = countTables(useViews(initials, "public"));
  return (
    <p className="max-w-184 text-soft">
      {t("tables", counts)} {t("live", counts)}{" "}
      {counts.asked > 0 && t.rich("heard", { ...counts, b: (text) => <b className="text-ink">{text}</b> })}
    </p>
  );
}
