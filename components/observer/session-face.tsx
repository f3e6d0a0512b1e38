"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useOpeningTime } from "@/components/observer/opening-time";
import { SpeakerNow } from "@/components/observer/speaker-now";
import { useSuspendedUntil } from "@/components/table/suspended-until";
import { usePageLocale } from "@/components/table/use-page-locale";
import { tablePath } from "@/lib/client/http";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** What stands under the ring: the speaker while the session is live, else what the session is instead. */
export function SessionFace() {
  const state = useViewOf((view) => view.session.state);
  switch (state) {
    case "live":
      return <SpeakerNow />;
    case "scheduled":
      return <Scheduled />;
    case "suspended":
      return <Suspended />;
    case "adjourned":
      return <Adjourned />;
    case "published":
      return <Published />;
    default:
      return state satisfies never;
  }
}

function Face({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-1.5 text-center text-soft">
      <h2
        suppressHydrationWarning
        className="text-[1.75rem] leading-tight font-semibold text-balance text-ink lg:text-4xl lg:leading-tight"
      >
        {title}
      </h2>
      {children}
    </div>
  );
}

function Scheduled() {
  const { when, wait } = useOpeningTime();
  return (
    <Face title={when}>
      <p className="text-lg" suppressHydrationWarning>
        {wait}
      </p>
    </Face>
  );
}

function Suspended() {
  const t = useTranslations("public.suspended");
  const session = useViewOf((view) => view.session);
  const time = useTime(session.suspendedAt);
  const until = useSuspendedUntil();
  return (
    <Face title={until?.ahead ? until.words : t("title")}>
      {session.reason && (
        <p dir="auto" className="text-lg text-ink">
          {session.reason}
        </p>
      )}
      {!until?.ahead && (
        <p className="text-ink" suppressHydrationWarning>
          {until?.words ?? t("back")}
        </p>
      )}
      <p>{t("since", { time })}</p>
    </Face>
  );
}

function Adjourned() {
  const t = useTranslations("public.adjourned");
  const time = useTime(useViewOf((view) => view.session.adjournedAt));
  return (
    <Face title={t("title")}>
      <p className="text-lg">{t("at", { time })}</p>
      <Counts />
      <p>{t("next")}</p>
    </Face>
  );
}

function Published() {
  const t = useTranslations("public.published");
  const address = useTableAddress();
  return (
    <Face title={t("title")}>
      <Counts />
      <p className="mt-3">
        {/* Dressed by hand: all dresses of a button weigh more than this page may. */}
        <a
          href={`${tablePath(address)}/export/summary.md`}
          className="inline-flex min-h-11 items-center rounded-lg bg-accent px-4 py-2.5 font-semibold text-accent-ink hover:bg-accent/90"
        >
          {t("read")}
        </a>
      </p>
    </Face>
  );
}

/** How many were heard, and how many wrote. */
export function Counts() {
  const t = useTranslations("table");
  const common = useTranslations("common");
  const list = useViewOf((view) => view.list);
  const statements = useViewOf((view) => view.statements);
  const heard = Object.values(list.requests).filter(({ state }) => state === "heard").length;
  return (
    <p>
      {t("heard", { count: heard })}
      {statements.order.length > 0 && common("separator") + t("inWriting", { count: statements.order.length })}
    </p>
  );
}

/** A time (ms) on the meeting's clock, in the digits of the page. */
export function useTime(at: number | undefined): string {
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  return at === undefined ? "" : timeOfDay(locale, at, timeZone);
}
