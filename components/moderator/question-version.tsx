"use client";

import { useTranslations } from "next-intl";
import { TimeOfDay } from "@/components/table/time-of-day";
import type { QuestionView } from "@/lib/roundtable/view-types";

/** Which version of its text a question has, and since when where it was corrected. */
export function QuestionVersion({ question: { version, correctedAt } }: { question: QuestionView }) {
  const t = useTranslations("agenda");
  const c = useTranslations("common");
  return (
    <>
      {t("version", { version })}
      {correctedAt !== undefined && (
        <>
          {c("separator")}
          {t.rich("correctedAt", { time: () => <TimeOfDay at={correctedAt} /> })}
        </>
      )}
    </>
  );
}
