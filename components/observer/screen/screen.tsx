"use client";

import { Announcement } from "@/components/observer/announcement";
import { LiveFace } from "@/components/observer/screen/live-face";
import { PointBand } from "@/components/observer/screen/point-band";
import { QuietFace } from "@/components/observer/screen/quiet-face";
import { ScreenConnection } from "@/components/observer/screen/screen-connection";
import { screenFace } from "@/components/observer/screen/screen-face";
import { ScreenFoot } from "@/components/observer/screen/screen-foot";
import { ScreenHeader } from "@/components/observer/screen/screen-header";
import { useKeepAwake } from "@/components/observer/screen/use-keep-awake";
import { useStillPointer } from "@/components/observer/screen/use-still-pointer";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";

/**
 * The projector: what the table's state says, and nothing to press. `address` is where the room may follow, if it has one.
 * An announcement waits while a point of order stands there: together they would leave too little to the clock.
 */
export function Screen({ address }: { address?: string }) {
  const still = useStillPointer();
  useKeepAwake();
  const { face, list, interpretation } = screenFace(useView(), useNow(1_000));
  const live = face.is === "speech" || face.is === "free" || face.is === "point-of-order";
  return (
    <div
      data-screen
      className={`fixed inset-x-0 top-(--mark,0px) bottom-0 flex flex-col overflow-hidden bg-paper ${still ? "cursor-none" : ""}`}
    >
      <ScreenConnection />
      <ScreenHeader />
      {face.is === "point-of-order" && <PointBand key={face.point.id} face={face} />}
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col px-9 pt-4 pb-3 outline-none">
        {live ? <LiveFace face={face} list={list} /> : <QuietFace face={face} list={list} address={address} />}
      </main>
      {face.is !== "point-of-order" && (
        <div className="shrink-0 px-9 pb-2 *:flex *:items-baseline *:gap-x-5 *:empty:hidden [&_.caps]:shrink-0 [&_p:last-child]:line-clamp-2">
          <Announcement />
        </div>
      )}
      <ScreenFoot interpretation={interpretation} address={face.is === "published" ? undefined : address} />
    </div>
  );
}
