"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { LiveRing } from "@/components/table/live-ring";
import { SeatRing } from "@/components/table/seat-ring";
import { seatsOf } from "@/components/table/seats-of";
import { useSpeakerName } from "@/components/table/speaker-name";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useRenderedAt, useServerNow, useViewOf } from "@/lib/client/table-provider";
import { clockOf } from "@/lib/roundtable/view-types";

/** The ring of the live table, with the clock of whoever has the floor. */
export function TableRing({ size }: { size: "small" | "medium" | "wall" }) {
  const t = useTranslations("table");
  const speech = useViewOf((view) => view.floor.speech);
  const live = useViewOf((view) => view.session.state === "live");
  const table = useViewOf((view) => view.table);
  const now = useServerNow();
  const serverNow = useRenderedAt();
  const seats = useSeats();
  const ring = { seats, size, names: size === "medium", title: t("ring.title") };
  if (!speech || !live) return <SeatRing {...ring} />;
  const { amber, overrunShown } = table;
  return <LiveRing {...ring} {...{ now, serverNow, amber, overrunShown }} clock={clockOf(speech.clock)} />;
}

/** The seats of the live table, named in the language of the page. */
export function useSeats() {
  const seats = useViewOf((view) => view.seats);
  const list = useViewOf((view) => view.list);
  const floor = useViewOf((view) => view.floor);
  const name = useSpeakerName();
  const locale = usePageLocale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names change with the language only.
  return useMemo(() => seatsOf({ seats, list, floor }, name), [seats, list, floor, locale]);
}
