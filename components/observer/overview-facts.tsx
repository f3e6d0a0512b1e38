"use client";

import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { attention } from "@/components/observer/attention";
import { useOpeningTime } from "@/components/observer/opening-time";
import { questionsNow } from "@/components/observer/questions-now";
import { countWaiting } from "@/components/table/placed-requests";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { SpeakerName } from "@/components/table/speaker-name";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useView, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { signed } from "@/lib/i18n/format";
import { driftMinutes } from "@/lib/roundtable/schedule";

/** Two lines under a table's title: who speaks or what is instead, then question, waiting and drift. */
export function OverviewFacts() {
  const session = useViewOf((view) => view.session);
  switch (session.state) {
    case "live":
      return <Lines first={<Speaker />} second={<Running />} />;
    case "suspended":
      return <Lines first={<bdi>{session.reason}</bdi>} second={<Running />} />;
    case "scheduled":
      return <Lines first={<Opening />} second={<OnTheList />} />;
    case "adjourned":
    case "published":
      return <Lines first={<Over />} second={<Summary published={session.state === "published"} />} />;
    default:
      return session.state satisfies never;
  }
}

function Lines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <>
      <p className="mt-1.5">{first}</p>
      <p className="text-sm text-soft">{second}</p>
    </>
  );
}

function Speaker() {
  const t = useTranslations("public.floor");
  const request = useViewOf(requestOnTheFloor);
  return request ? <SpeakerName speaker={request.speaker} /> : <span className="text-soft">{t("free")}</span>;
}

function Running() {
  const t = useTranslations();
  const locale = usePageLocale();
  const view = useView();
  const now = useNow(10_000);
  // Far behind is told below, as a reason to look.
  const told = attention(view, now).some(({ is }) => is === "behind");
  const drift = told ? 0 : (driftMinutes(view, now) ?? 0);
  const numbers = questionsNow(view).flatMap((id) => view.questions.items[id]?.number ?? []);
  const parts = [
    ...numbers.map((number) => t("table.question.short", { number })),
    t("table.waiting", { count: countWaiting(view.list) }),
  ];
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && t("common.separator")}
          {part}
        </Fragment>
      ))}
      {drift > 0 && (
        <>
          {t("common.separator")}
          <b className="text-ink">{t("overview.behind", { minutes: signed(locale, drift) })}</b>
        </>
      )}
    </>
  );
}

function Opening() {
  const { wait } = useOpeningTime();
  return <span suppressHydrationWarning>{wait}</span>;
}

function OnTheList() {
  const t = useTranslations("overview");
  return t("onTheList", { count: countWaiting(useViewOf((view) => view.list)) });
}

function Over() {
  const t = useTranslations();
  const list = useViewOf((view) => view.list);
  const statements = useViewOf((view) => view.statements);
  const heard = Object.values(list.requests).filter(({ state }) => state === "heard").length;
  const words = t("table.heard", { count: heard });
  const written = statements.order.length;
  return written > 0 ? words + t("common.separator") + t("table.inWriting", { count: written }) : words;
}

function Summary({ published }: { published: boolean }) {
  const t = useTranslations("overview");
  return published ? t("summaryOut") : t("summaryComing");
}
