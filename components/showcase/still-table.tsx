"use client";

import type { ReactNode } from "react";
import { TableProvider } from "@/lib/client/table-provider";
import type { Audience, View } from "@/lib/roundtable/view-types";

interface StillTableProps {
  view: View;
  /** Server time (ms) at which it stands. */
  at: number;
  audience?: Audience;
  children: ReactNode;
}

/**
 * A table that shows what it is given: there is none behind it, because no meeting can have the address of this page. The server
 * says so, and from then on its connection counts as revoked.
 */
export function StillTable({ view, at, audience = "participants", children }: StillTableProps) {
  const place = { meeting: "components", meetingTitle: "", table: view.table.number, timeZone: "America/New_York" };
  return <TableProvider initial={{ ...place, seq: 1, audience, view, serverNow: at }}>{children}</TableProvider>;
}
