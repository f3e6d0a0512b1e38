"use client";

import { useTranslations } from "next-intl";
import { PointsOf } from "@/components/rapporteur/points-of";
import { OTHER, useRecordDesk } from "@/components/rapporteur/record-desk";
import { RefusedWords } from "@/components/rapporteur/refused-words";
import { pointsOn } from "@/components/rapporteur/shown-points";
import { useView } from "@/lib/client/table-provider";

/** All points, question after question: to go through them before the summary is made of them. */
export function AllPoints() {
  const t = useTranslations("rapporteur.points");
  const { questions } = useView();
  const { shown } = useRecordDesk();
  const other = pointsOn(shown, undefined).length > 0 ? [OTHER] : [];
  return (
    <section
      aria-label={t("title")}
      data-lines
      data-scrolls
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard
      tabIndex={0}
      className="min-h-0 overflow-y-auto px-5.5 -outline-offset-2 scroll-py-2 max-sm:px-4"
    >
      <div className="mx-auto max-w-4xl space-y-10 py-6">
        <RefusedWords />
        {[...questions.order, ...other].map((id) => (
          <div key={id}>
            <PointsOf question={id} />
          </div>
        ))}
      </div>
    </section>
  );
}
