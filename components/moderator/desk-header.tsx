"use client";

import { useTranslations } from "next-intl";
import { ChairButton, Driver } from "@/components/moderator/floor/chair-button";
import { useNames } from "@/components/moderator/names";
import { LitMark } from "@/components/table/lit-mark";
import { OfflineBar } from "@/components/table/offline-bar";
import { RevokedBar } from "@/components/table/revoked-bar";
import { isolated } from "@/components/table/ring-geometry";
import { StateLabel } from "@/components/table/state-label";
import { TableHeader } from "@/components/table/table-header";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useConnection, useTableAddress, useView, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { nameList, numeral, signed, timeOfDay } from "@/lib/i18n/format";
import { driftMinutes } from "@/lib/roundtable/schedule";

export function DeskHeader() {
  const table = useViewOf((view) => view.table);
  const state = useViewOf((view) => view.session.state);
  const { meeting, timeZone } = useTableAddress();
  const { locale } = useNames();
  const connection = useConnection();
  const lastKnown = timeOfDay(locale, connection.lastKnownAt, timeZone, true);
  return (
    <div className="border-b border-line lg:[&>header]:flex-nowrap lg:[&>header>div]:shrink-0 md:max-xl:[&_h1>span+span]:sr-only xl:[&_h1]:items-center xl:[&_h1>span+span]:line-clamp-2 xl:[&_h1>span+span]:text-sm xl:[&_h1>span+span]:leading-tight xl:[&_h1>span+span]:whitespace-normal">
      <TableHeader
        number={table.number}
        title={table.title}
        home={`/${encodeURIComponent(meeting)}`}
        mark={<LitMark />}
      >
        <StateLabel state={state} />
        <ServerTime />
        <Drift />
        <Wall />
        <ChairButton />
        <Driver />
        <Here />
      </TableHeader>
      <OfflineBar offline={connection.state === "lost"} lastKnown={lastKnown} />
      <RevokedBar />
    </div>
  );
}

function ServerTime() {
  return (
    <span className="text-soft">
      <TimeOfDay at={useNow(1000)} seconds />
    </span>
  );
}

function Drift() {
  const view = useView();
  const { locale } = useNames();
  const minutes = driftMinutes(view, useNow(5000));
  const t = useTranslations("moderate.header");
  if (minutes === undefined) return null;
  const direction = minutes > 0 ? "behind" : minutes < 0 ? "ahead" : "onTime";
  return (
    <span className="text-soft" suppressHydrationWarning>
      {minutes !== 0 && <b className="ltr-figures text-ink">{signed(locale, minutes)}</b>} {t(direction)}
    </span>
  );
}

/** Minutes to the end of the meeting: interpreters leave on time. */
function Wall() {
  const endsAt = useViewOf((view) => view.table.endsAt);
  const state = useViewOf((view) => view.session.state);
  const { timeZone } = useTableAddress();
  const { locale } = useNames();
  const t = useTranslations("moderate.header");
  const now = useNow(5000);
  if (state === "adjourned" || state === "published") return null;
  const minutes = Math.floor((endsAt - now) / 60_000);
  const time = timeOfDay(locale, endsAt, timeZone);
  const past = minutes < 0;
  return (
    <span className="text-soft" suppressHydrationWarning>
      <b className="text-ink">{past ? numeral(locale, -minutes) : <Duration minutes={minutes} />}</b>{" "}
      {past ? t("past", { time }) : <ToWall time={time} />}
    </span>
  );
}

function ToWall({ time }: { time: string }) {
  const t = useTranslations("moderate.header");
  return (
    <>
      <span className="min-[90rem]:hidden">{t("to", { time })}</span>
      <span className="max-[89.99rem]:hidden">{t("toWall", { time })}</span>
    </>
  );
}

function Duration({ minutes }: { minutes: number }) {
  const { locale } = useNames();
  const t = useTranslations("moderate.header");
  if (minutes < 60) return t("minutes", { minutes });
  const rest = numeral(locale, minutes % 60).padStart(2, numeral(locale, 0));
  return t("hours", { hours: Math.floor(minutes / 60), minutes: rest });
}

/** Who else works at this desk, where several do. */
function Here() {
  const { desk = [] } = useConnection();
  const { locale } = useNames();
  const t = useTranslations("moderate.header");
  if (desk.length < 2) return null;
  const names = nameList(
    locale,
    desk.map(({ name }) => isolated(name)),
  );
  return (
    <span title={names} className="max-w-56 truncate text-soft max-lg:hidden">
      {t("atDesk", { names })}
    </span>
  );
}
