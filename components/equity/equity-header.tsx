"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/equity/words";
import { leftToRight } from "@/components/table/left-to-right";
import { OfflineBar } from "@/components/table/offline-bar";
import { RevokedBar } from "@/components/table/revoked-bar";
import { seatsOf } from "@/components/table/seats-of";
import { useSpeakerName } from "@/components/table/speaker-name";
import { StateLabel } from "@/components/table/state-label";
import { TableHeader } from "@/components/table/table-header";
import { useConnection, useTableAddress, useView } from "@/lib/client/table-provider";

/** Which table, what state it is in, and to what second the figures hold while they still change. */
export function EquityHeader({ now, over }: { now: number; over: boolean }) {
  const view = useView();
  const { meeting } = useTableAddress();
  const { state, lastKnownAt } = useConnection();
  const nameOf = useSpeakerName();
  const { time } = useWords();
  const t = useTranslations("equity");
  return (
    <div className="border-b border-line">
      <TableHeader
        number={view.table.number}
        title={t("title")}
        home={`/${encodeURIComponent(meeting)}`}
        seats={seatsOf(view, nameOf)}
      >
        <StateLabel state={view.session.state} />
        {!over && (
          <span className="text-soft" suppressHydrationWarning>
            {t.rich("asOf", { ...leftToRight, time: time(state === "connected" ? now : lastKnownAt, true) })}
          </span>
        )}
      </TableHeader>
      <OfflineBar offline={state === "lost"} lastKnown={time(lastKnownAt, true)} />
      <RevokedBar />
    </div>
  );
}
