"use client";

import type { ReactNode } from "react";
import type { Hero } from "@/components/delegate/hero";
import { HeroCard } from "@/components/delegate/hero-card";
import { type OwnText, OwnTextPart } from "@/components/delegate/own-text";
import { TableNow } from "@/components/delegate/table-now";
import type { Reading } from "@/components/delegate/use-reading";
import { Announcement } from "@/components/observer/announcement";
import { PointOfOrder } from "@/components/observer/point-of-order";
import type { Mine } from "@/lib/roundtable/view-types";

export interface FloorPartProps {
  hero: Extract<Hero, { face: "floor" }>;
  mine: Mine;
  own: OwnText;
  reading: Reading;
  messages: ReactNode;
}

/** While one speaks: the clock stays in sight above one's own text, and nothing stands between the two. */
export function FloorPart({ hero, mine, own, reading, messages }: FloorPartProps) {
  return (
    <>
      {/* The card itself says it; a screen reader hears it here. */}
      <PointOfOrder className="sr-only" />
      <div className="sticky -top-9 z-10 -mx-5.5 grid gap-3 bg-paper px-5.5 pb-3">
        <HeroCard hero={hero} mine={mine} />
      </div>
      <div className="grid gap-5">
        {messages}
        <OwnTextPart own={own} reading={reading} />
        <Announcement />
        {!own.some && <TableNow mine={mine} own />}
      </div>
    </>
  );
}
