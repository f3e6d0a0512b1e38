"use client";

import { useTranslations } from "next-intl";
import { useNames } from "@/components/moderator/names";
import { OnTheFloor } from "@/components/moderator/on-the-floor";
import { LiveRing } from "@/components/table/live-ring";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { useSeats } from "@/components/table/use-seats";
import { useRenderedAt, useServerNow, useView, useViewOf } from "@/lib/client/table-provider";
import { clockOf } from "@/lib/roundtable/view-types";

/** A longer name is set smaller, so that its words stay whole. */
const LONG = 16;

/** Who speaks and the time left, to be read at arm's length; the colour has its word beside it. */
export function CardFloor() {
  const view = useView();
  const { of } = useNames();
  const request = requestOnTheFloor(view);
  const name = request ? of(request.speaker) : "";
  return (
    <section className="flex items-center gap-5 md:gap-8 xl:gap-12">
      <div className="h-36 w-36 shrink-0 md:h-[38vh] md:w-[38vh] portrait:md:h-80 portrait:md:w-80">
        <Ring />
      </div>
      <div
        aria-live="polite"
        className={`min-w-0 flex-1 [&>div]:text-start md:[&>div>div]:mt-2 md:[&>div>div]:text-xl md:[&>div>p:first-child]:leading-[1.1] ${
          name.length > LONG
            ? "max-md:[&>div>p:first-child]:text-2xl md:[&>div>p:first-child]:text-[clamp(1.75rem,3vw,3rem)] portrait:md:[&>div>p:first-child]:text-4xl"
            : "md:[&>div>p:first-child]:text-[clamp(2rem,4.4vw,4rem)] portrait:md:[&>div>p:first-child]:text-6xl"
        }`}
      >
        <OnTheFloor />
      </div>
    </section>
  );
}

function Ring() {
  const speech = useViewOf((view) => view.floor.speech);
  const amber = useViewOf((view) => view.table.amber);
  const now = useServerNow();
  const serverNow = useRenderedAt();
  const t = useTranslations("table.ring");
  const ring = { seats: useSeats(), size: "wall", title: t("title") } as const;
  return <LiveRing {...ring} {...{ now, serverNow, amber }} clock={speech && clockOf(speech.clock)} />;
}
