"use client";

import { useTranslations } from "next-intl";
import type { PlannedTable } from "@/components/secretariat/programme/types";
import { buttonClass } from "@/components/ui/button-class";

/** Once a table has been opened its plan stands; what may still change, and where. */
export function OnTheDay({ table, slug }: { table: PlannedTable; slug: string }) {
  const t = useTranslations("programme.day");
  const over = table.state === "adjourned" || table.state === "published";
  return (
    <section className="grid gap-3 rounded-xl bg-sunk px-5 py-4">
      <h3 className="text-lg font-semibold">{over ? t("over") : t("opened")}</h3>
      <p className="max-w-3xl">{over ? t("overText") : t("text")}</p>
      {!over && (
        <ul className="grid max-w-3xl list-disc gap-1 ps-5">
          {(["agenda", "limits", "question", "chair"] as const).map((one) => (
            <li key={one}>{t(one)}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/${slug}/${table.number}/moderate`} className={buttonClass(over ? "plain" : "primary")}>
          {t("desk")}
        </a>
      </p>
    </section>
  );
}
