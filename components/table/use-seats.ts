"use client";

import { useMemo, useState } from "react";
import type { Seat } from "@/components/table/seat";
import { seatsOf } from "@/components/table/seats-of";
import { useSpeakerName } from "@/components/table/speaker-name";
import { usePageLocale } from "@/components/table/use-page-locale";
import { keeping } from "@/lib/client/keeping";
import { useViewOf } from "@/lib/client/table-provider";

/** The seats of the live table, named in the language of the page; the same ones while nothing of them changes. Their turn comes after that of the clock. */
export function useSeats(): Seat[] {
  const seats = useViewOf((view) => view.seats, "ring");
  const list = useViewOf((view) => view.list, "ring");
  const floor = useViewOf((view) => view.floor, "ring");
  const name = useSpeakerName();
  const locale = usePageLocale();
  const [keep] = useState(() => keeping<Seat[]>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language only, and of the floor the speaker counts.
  return useMemo(() => keep(seatsOf({ seats, list, floor }, name)), [seats, list, floor.speech?.request, locale]);
}
