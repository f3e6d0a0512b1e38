"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { LiveRing } from "@/components/table/live-ring";
import { useSeats } from "@/components/table/use-seats";
import { useRenderedAt, useServerNow, useViewOf } from "@/lib/client/table-provider";
import { clockOf } from "@/lib/roundtable/view-types";

/** The ring of the live table, with the clock of whoever has the floor. */
export const TableRing = memo(function TableRing({ size }: { size: "small" | "medium" | "wall" }) {
  const t = useTranslations("table");
  const speech = useViewOf((view) => view.floor.speech, "tools");
  const live = useViewOf((view) => view.session.state === "live", "tools");
  const { amber, overrunShown } = useViewOf((view) => view.table);
  const now = useServerNow();
  const serverNow = useRenderedAt();
  const seats = useSeats();
  const ring = { seats, size, names: size === "medium", title: t("ring.title") };
  const clock = speech && live ? clockOf(speech.clock) : undefined;
  return <LiveRing {...ring} {...{ clock, now, serverNow, amber, overrunShown }} />;
});
