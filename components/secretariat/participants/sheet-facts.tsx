"use client";

import { useTranslations } from "next-intl";
import type { SheetAnswer } from "@/components/secretariat/participants/types";

/** What the list is, and what an import of it would do. */
export function SheetFacts({ answer: { counts, about } }: { answer: SheetAnswer }) {
  const t = useTranslations("manageParticipants.sheet");
  const { rows, merged, add, update, same, missing } = counts;
  return (
    <div className="grid gap-0.5 text-soft">
      <p role="status">
        {t("rows", { count: rows })} {t("outcome", { add, update, same })}
      </p>
      {merged > 0 && <p>{t("merged", { count: merged })}</p>}
      {missing > 0 && <p>{t("missing", { count: missing })}</p>}
      {about?.sheetName && about.otherSheets.length > 0 && (
        <p>{t("otherSheets", { name: about.sheetName, count: about.otherSheets.length })}</p>
      )}
    </div>
  );
}
