"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useOpeningTime } from "@/components/observer/opening-time";
import { SpeakerNow } from "@/components/observer/speaker-now";
import { usePageLocale } from "@/components/table/use-page-locale";
import { buttonClass } from "@/components/ui/button-class";
import { tablePath } from "@/lib/client/http";
import { useTableAddress, useView, useViewOf } from "@/lib/client/table-provider";
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
      <h2 className="text-[1.75rem] leading-tight font-semibold text-balance text-ink lg:text-4xl lg:leading-tight">
        {title}
      </h2>
      {children}
    </div>
  );
}

function Scheduled() {
  const { when, wait } = useOpeningTime();
  return (
    <Face title={<span suppressHydrationWarning>{when}</span>}>
      <p className="text-lg" suppressHydrationWarning>
        {wait}
      </p>
    </Face>
  );
}

function Suspended() {
  const t = useTranslations("public.suspended");
  const { session } = useView();
  const time = useTime(session.suspendedAt);
  return (
    <Face title={t("title")}>
      {session.reason && (
        <p dir="auto" className="text-lg text-ink">
          {session.reason}
        </p>
      )}
      <p className="text-ink">{t("back")}</p>
      <p>{t("since", { time })}</p>
    </Face>
  );
}

function Adjourned() {
  const t = useTranslations("public.adjourned");
  const time = useTime(useView().session.adjournedAt);
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
        <a href={`${tablePath(address)}/export/summary.md`} className={buttonClass("primary")}>
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
  const { list, statements } = useView();
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
