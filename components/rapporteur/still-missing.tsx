"use client";

import { Circle } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Missing, missing } from "@/components/rapporteur/missing";
import { OTHER, useRecordDesk } from "@/components/rapporteur/record-desk";
import type { ScreenTab } from "@/components/rapporteur/screen-tabs";
import { useView } from "@/lib/client/table-provider";

/** Where each can be mended; the session is the chair's to end, and what waits goes out by itself. */
const PLACES: Partial<Record<Missing["what"], ScreenTab>> = {
  questionless: "points",
  pointless: "points",
  partless: "points",
  unread: "record",
};

/** What the summary may still want before it leaves, with the way to it. */
export function StillMissing({ show }: { show(tab: ScreenTab): void }) {
  const t = useTranslations("rapporteur.summary.missing");
  const view = useView();
  const { look, ...known } = useRecordDesk();
  const found = missing({ view, ...known });
  const go = (what: Missing["what"], place: ScreenTab) => () => {
    if (what === "questionless") look(OTHER);
    show(place);
  };
  return (
    <section aria-labelledby="missing">
      <h2 id="missing" className="caps mb-1">
        {t("title")}
      </h2>
      {found.length === 0 && <p>{t("nothing")}</p>}
      <ul className="text-sm">
        {found.map(({ what, count }) => {
          const place = PLACES[what];
          return (
            <li key={what} className="flex min-h-7 items-baseline gap-2 py-0.5">
              <Circle aria-hidden="true" className="size-2 shrink-0 text-edge" />
              {place ? (
                <button
                  type="button"
                  onClick={go(what, place)}
                  className="text-start underline decoration-line underline-offset-4 hover:text-accent hover:decoration-current pointer-coarse:min-h-11"
                >
                  {t(what, { count })}
                </button>
              ) : (
                t(what, { count })
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
