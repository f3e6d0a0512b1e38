"use client";

import { useTranslations } from "next-intl";
import { ListNotice } from "@/components/observer/screen/list-notice";
import type { ListNotice as Notice } from "@/components/observer/screen/screen-face";
import { speakersNext } from "@/components/observer/speakers-next";
import { WaitingLine } from "@/components/observer/waiting-line";
import { useViewOf } from "@/lib/client/table-provider";

const NEXT = 3;

/** The next three, and how the list stands. Who is set aside is not next. */
export function NextSpeakers({ notice }: { notice?: Notice }) {
  const t = useTranslations("public");
  const list = useViewOf((view) => view.list);
  const next = speakersNext(list).filter(({ request }) => request.state !== "parked");
  return (
    <section className="apart shrink-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        {next.length > 0 && <h2 className="caps">{t("next")}</h2>}
        {notice && <ListNotice list={notice} />}
      </div>
      <ol className="mt-1">
        {next.slice(0, NEXT).map((each) => (
          <WaitingLine key={each.request.id} {...each} size="wall" />
        ))}
      </ol>
    </section>
  );
}
