"use client";

import { useTranslations } from "next-intl";
import { ChairSentence } from "@/components/moderator/chair-sentence";
import { PointBand } from "@/components/moderator/floor/point-band";
import { WallBand } from "@/components/moderator/floor/wall-band";
import { FloorFacts } from "@/components/moderator/floor-facts";
import { FloorTools } from "@/components/moderator/floor-tools";
import { useNames } from "@/components/moderator/names";
import { OnTheFloor } from "@/components/moderator/on-the-floor";
import { PrimaryButton } from "@/components/moderator/primary-button";
import { SessionTools } from "@/components/moderator/session-tools";
import { LiveRing } from "@/components/table/live-ring";
import { SeatRing } from "@/components/table/seat-ring";
import { seatsOf } from "@/components/table/seats-of";
import { useRenderedAt, useServerNow, useView } from "@/lib/client/table-provider";
import { clockOf } from "@/lib/roundtable/view-types";

/** What happens now, and the one step that comes next. */
export function Floor() {
  const t = useTranslations("moderate.floor");
  return (
    <section
      aria-labelledby="floor-title"
      className="flex flex-col items-center px-5.5 py-5 lg:col-start-2 lg:row-start-1 lg:min-h-0 lg:overflow-y-auto"
    >
      <div className="flex w-full flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="floor-title" className="caps">
          {t("title")}
        </h2>
        <FloorFacts />
      </div>
      <div className="my-auto flex w-full flex-col items-center">
        <div className="mt-2 mb-3 grid w-full max-w-140 gap-2 empty:hidden">
          <PointBand />
          <WallBand />
        </div>
        <Ring />
        <OnTheFloor />
        <div className="mt-4 grid w-full max-w-140 gap-3">
          <PrimaryButton />
          <FloorTools />
        </div>
        <ChairSentence />
      </div>
      <SessionTools />
    </section>
  );
}

function Ring() {
  const view = useView();
  const { of } = useNames();
  const now = useServerNow();
  const serverNow = useRenderedAt();
  const t = useTranslations("table.ring");
  const seats = seatsOf(view, of);
  const { speech, points = [] } = view.floor;
  const width =
    points.length > 0 ? "max-w-56" : "lg:[@media(52rem<=height<60rem)]:max-w-105 lg:[@media(height<52rem)]:max-w-72";
  const ring = { seats, size: "medium", labels: true, title: t("title") } as const;
  return (
    <div className={`flex w-full justify-center max-md:-my-1 ${width}`}>
      {speech ? (
        <LiveRing {...ring} clock={clockOf(speech.clock)} now={now} serverNow={serverNow} amber={view.table.amber} />
      ) : (
        <SeatRing {...ring} />
      )}
    </div>
  );
}
