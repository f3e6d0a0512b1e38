"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useWords } from "@/components/rapporteur/words";
import { leftToRight } from "@/components/table/left-to-right";
import { OfflineBar } from "@/components/table/offline-bar";
import { RevokedBar } from "@/components/table/revoked-bar";
import { seatsOf } from "@/components/table/seats-of";
import { StateNow } from "@/components/table/state-now";
import { TableHeader } from "@/components/table/table-header";
import { Tag } from "@/components/ui/tag";
import { useConnection, useTableAddress, useView } from "@/lib/client/table-provider";
import { nameList } from "@/lib/i18n/format";

/** Which table, whose screen, how speakers may be named, and whether everything written is stored. */
export function RapporteurHeader({ tabs }: { tabs: ReactNode }) {
  const view = useView();
  const { meeting } = useTableAddress();
  const t = useTranslations("rapporteur");
  const { nameOf, time } = useWords();
  const connection = useConnection();
  return (
    <div className="border-b border-line">
      <TableHeader
        number={view.table.number}
        title={t("title")}
        home={`/${encodeURIComponent(meeting)}`}
        seats={seatsOf(view, nameOf)}
      >
        {tabs}
        <StateNow />
        <Mode />
        <Here />
        <Saved />
      </TableHeader>
      <OfflineBar offline={connection.state === "lost"} lastKnown={time(connection.lastKnownAt, true)} />
      <RevokedBar />
    </div>
  );
}

function Mode() {
  const { table } = useView();
  const t = useTranslations("table.mode");
  return <Tag>{t(table.mode)}</Tag>;
}

/** Two at one record see each other's points at once, and that they are two. */
function Here() {
  const { record = [] } = useConnection();
  const { locale } = useWords();
  const t = useTranslations("rapporteur");
  if (record.length < 2) return null;
  const names = record.map(({ name }) => name);
  return (
    <span title={nameList(locale, names)} className="text-soft">
      {t("here", { count: record.length })}
    </span>
  );
}

function Saved() {
  const { waiting, savedAt, hindrance } = useRecordDesk();
  const t = useTranslations("rapporteur.saved");
  const { time } = useWords();
  return (
    <span role="status" suppressHydrationWarning className={waiting > 0 ? "font-semibold" : "text-soft"}>
      {waiting > 0 ? t("waiting", { count: waiting }) : t.rich("all", { ...leftToRight, time: time(savedAt, true) })}
      {hindrance && <span className="block font-normal">{hindrance}</span>}
    </span>
  );
}
