"use client";

import { useTranslations } from "next-intl";
import { BeforeOpening } from "@/components/moderator/before-opening/before-opening";
import { ChairSentence } from "@/components/moderator/chair-sentence";
import { PointBand } from "@/components/moderator/floor/point-band";
import { WallBand } from "@/components/moderator/floor/wall-band";
import { FloorFacts } from "@/components/moderator/floor-facts";
import { FloorTools } from "@/components/moderator/floor-tools";
import { OnTheFloor } from "@/components/moderator/on-the-floor";
import { PrimaryButton } from "@/components/moderator/primary-button";
import { SessionTools } from "@/components/moderator/session-tools";
import { LiveRing } from "@/components/table/live-ring";
import { useSeats } from "@/components/table/use-seats";
import { InTurn, useRenderedAt, useServerNow, useViewOf } from "@/lib/client/table-provider";
import { clockOf } from "@/lib/roundtable/view-types";

/** What happens now, and the one step that comes next. */
export function Floor() {
  const pointed = useViewOf((view) => (view.floor.points?.length ?? 0) > 0);
  const t = useTranslations("moderate.floor");
  return (
    <section
      aria-labelledby="floor-title"
      className="relative flex flex-col items-center px-5.5 py-4 md:min-h-0 md:[@media(height>=56rem)]:overflow-y-auto lg:col-start-2 lg:row-start-1 lg:overflow-y-auto"
    >
      <div className="flex w-full flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="floor-title" className="caps">
          {t("title")}
        </h2>
        <FloorFacts />
      </div>
      <div className="flex w-full flex-1 flex-col items-center justify-center">
        <div className="mt-2 grid w-full max-w-140 gap-2 empty:hidden">
          <PointBand />
          <WallBand />
        </div>
        <Ring />
        {/* The other moderator may have called somebody. */}
        <div aria-live="polite">
          <OnTheFloor />
        </div>
        <div className="mt-4 grid w-full max-w-140 gap-3">
          <PrimaryButton />
          <InTurn turn="tools">
            <FloorTools />
          </InTurn>
          <InTurn turn="rest">
            <BeforeOpening />
          </InTurn>
        </div>
        <div className={`flex w-full justify-center ${pointed ? "lg:[@media(height<56rem)]:hidden" : ""}`}>
          <InTurn turn="ring">
            <ChairSentence />
          </InTurn>
        </div>
      </div>
      <InTurn turn="rest">
        <SessionTools />
      </InTurn>
    </section>
  );
}

/** Takes what room the rest leaves: the larger the screen, the larger the ring. */
function Ring() {
  const speech = useViewOf((view) => view.floor.speech);
  const amber = useViewOf((view) => view.table.amber);
  const now = useServerNow();
  const serverNow = useRenderedAt();
  const t = useTranslations("table.ring");
  const ring = { seats: useSeats(), size: "wall", labels: true, title: t("title") } as const;
  const clock = speech && clockOf(speech.clock);
  return (
    <div className="my-2 h-56 w-full md:h-72 md:[@media(height>=56rem)]:h-auto md:[@media(height>=56rem)]:min-h-28 md:[@media(height>=56rem)]:max-h-160 md:[@media(height>=56rem)]:flex-1 lg:h-auto lg:max-h-160 lg:min-h-28 lg:flex-1">
      <LiveRing {...ring} {...{ clock, now, serverNow, amber }} />
    </div>
  );
}
