"use client";

import { requestOnTheFloor } from "@/components/moderator/floor-facts";
import { OnTheFloor } from "@/components/moderator/on-the-floor";
import { ClockFace } from "@/components/table/clock-face";
import { useRenderedAt, useServerNow, useView } from "@/lib/client/table-provider";
import { clockOf } from "@/lib/roundtable/view-types";

/** Who speaks and the time left, to be read at arm's length; the colour has its word beside it. */
export function CardFloor() {
  const view = useView();
  const now = useServerNow();
  const serverNow = useRenderedAt();
  const { speech } = view.floor;
  return (
    <section className="grid gap-2 [&_p]:text-balance">
      {speech && requestOnTheFloor(view) && (
        <div className="text-center text-[clamp(5rem,17vw,11rem)] leading-none">
          <ClockFace
            clock={clockOf(speech.clock)}
            now={now}
            serverNow={serverNow}
            amber={view.table.amber}
            className="flex-col items-center! gap-0! [&>span:nth-child(2)]:text-[0.22em]"
          />
        </div>
      )}
      <div className="[&>div>p:first-child]:text-5xl">
        <OnTheFloor />
      </div>
    </section>
  );
}
