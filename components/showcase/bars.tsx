"use client";

import { Announcement } from "@/components/observer/announcement";
import type { ShowcaseContent } from "@/components/showcase/content";
import { Specimen } from "@/components/showcase/group";
import { someSeats } from "@/components/showcase/seats";
import { StillTable } from "@/components/showcase/still-table";
import { stillView } from "@/components/showcase/still-view";
import { OfflineBar } from "@/components/table/offline-bar";
import { RevokedBar } from "@/components/table/revoked-bar";
import { useSpeakerName } from "@/components/table/speaker-name";
import { StateLabel } from "@/components/table/state-label";
import { TableHeader } from "@/components/table/table-header";
import { TimeOfDay } from "@/components/table/time-of-day";

/** What lies across a whole page: its header, a lost line, a revoked badge, an announcement. */
export function Bars({ content }: { content: ShowcaseContent }) {
  const { at, delegations, question, announcement } = content;
  const seats = someSeats(delegations, 12, useSpeakerName());
  const view = stillView(content, { announcement: { text: announcement, at } });
  return (
    <StillTable view={view} at={at}>
      <Specimen caption="header of a table: its ring small, what the screen adds at the end" lay="stack">
        <TableHeader number={3} title={question.label} home="#main" seats={seats}>
          <StateLabel state="live" />
          <TimeOfDay at={at} seconds />
        </TableHeader>
      </Specimen>
      <Specimen caption="no connection: since when; from the beginning" lay="stack">
        <OfflineBar offline lastKnown="10:41:07" />
        <OfflineBar offline />
      </Specimen>
      <Specimen caption="badge revoked (once the server has refused this table)" lay="stack">
        <RevokedBar />
      </Specimen>
      <Specimen caption="announcement of the desk" lay="stack">
        <Announcement />
      </Specimen>
    </StillTable>
  );
}
