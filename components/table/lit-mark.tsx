"use client";

import { Mark } from "@/components/table/mark";
import { litDot } from "@/components/table/ring-geometry";
import { useViewOf } from "@/lib/client/table-provider";
import type { View } from "@/lib/roundtable/view-types";

/** The mark of the live table: lit where the speaker sits. It changes with the speaker alone. */
export function LitMark() {
  return <Mark lit={useViewOf(lit, "ring")} />;
}

function lit({ seats, list, floor }: View): number | undefined {
  const seat = floor.speech && list.requests[floor.speech.request]?.speaker.seat;
  return seat === undefined ? undefined : litDot(seats.order.indexOf(seat), seats.order.length);
}
