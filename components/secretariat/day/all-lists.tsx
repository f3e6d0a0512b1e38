"use client";

import { useTranslations } from "next-intl";
import type { Day } from "@/components/secretariat/day/day-screen";
import { buttonClass } from "@/components/ui/button-class";

/** The lists of speakers on paper: all in one print, or one table's. */
export function AllLists({ day }: { day: Day }) {
  const t = useTranslations("day.lists");
  const words = useTranslations("table");
  const tab = { target: "_blank", rel: "noopener" };
  return (
    <section aria-labelledby="chosen" className="grid max-w-3xl justify-items-start gap-5">
      <h2 id="chosen" className="text-2xl font-semibold tracking-tight text-balance">
        {t("title")}
      </h2>
      <p className="text-soft">{t("lead")}</p>
      <a href={`/${day.slug}/lists`} {...tab} className={buttonClass("primary")}>
        {t("all")} <span className="sr-only">({t("newTab")})</span>
      </a>
      <ul className="w-full">
        {day.tables.map(({ initial: { table: number, view } }) => (
          <li key={number} className="border-t border-line">
            <a href={`/${day.slug}/${number}/print`} {...tab} className="block py-2.5 hover:text-accent">
              <span className="font-semibold">{words("roundTable", { number })}</span>{" "}
              <bdi className="text-soft">{view.table.title}</bdi> <span className="sr-only">({t("newTab")})</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
