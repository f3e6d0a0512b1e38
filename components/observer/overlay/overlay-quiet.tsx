"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useOpeningTime } from "@/components/observer/opening-time";
import { OverlayPoint } from "@/components/observer/overlay/overlay-point";
import { Stale } from "@/components/observer/overlay/stale";
import type { pointNow } from "@/components/observer/point-of-order";
import { useTime } from "@/components/observer/session-face";
import { SeatRing } from "@/components/table/seat-ring";
import { useSuspendedUntil } from "@/components/table/suspended-until";
import { useSeats } from "@/components/table/use-seats";
import { useView } from "@/lib/client/table-provider";

/** Nobody speaks: which table this is, and why, where there is a reason. */
export function OverlayQuiet({ point }: { point: ReturnType<typeof pointNow> }) {
  const t = useTranslations("table");
  const seats = useSeats();
  const { table } = useView();
  return (
    <>
      {point && <OverlayPoint {...point} stopped={false} />}
      <div className="flex items-center gap-x-4 px-5 py-3">
        <SeatRing seats={seats} size="mark" title="" />
        <p className="text-base font-semibold whitespace-nowrap">{t("roundTable", { number: table.number })}</p>
        <Why />
      </div>
      <Stale />
    </>
  );
}

function Why() {
  const { session } = useView();
  switch (session.state) {
    case "live":
      return null;
    case "scheduled":
      return <Opening />;
    case "suspended":
      return <Suspended />;
    case "adjourned":
      return <Adjourned />;
    case "published":
      return <Published />;
    default:
      return session.state satisfies never;
  }
}

function Words({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="min-w-0 border-s border-line ps-4">
      <h1 className="text-2xl font-semibold" suppressHydrationWarning>
        {title}
      </h1>
      <p className="line-clamp-2 text-base text-soft empty:hidden" suppressHydrationWarning>
        {children}
      </p>
    </div>
  );
}

function Opening() {
  const { when, wait } = useOpeningTime();
  return <Words title={when}>{wait}</Words>;
}

function Suspended() {
  const t = useTranslations("public.suspended");
  const { reason, suspendedAt } = useView().session;
  const since = t("since", { time: useTime(suspendedAt) });
  const until = useSuspendedUntil();
  return (
    <Words title={until?.ahead ? until.words : t("title")}>
      {until && !until.ahead && `${until.words} · `}
      {reason ? <bdi>{reason}</bdi> : since}
    </Words>
  );
}

function Adjourned() {
  const t = useTranslations("public.adjourned");
  return <Words title={t("title")}>{t("at", { time: useTime(useView().session.adjournedAt) })}</Words>;
}

function Published() {
  return <Words title={useTranslations("public.published")("title")} />;
}
