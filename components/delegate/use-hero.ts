"use client";

import { useMemo, useState } from "react";
import { type Hero, hero, type Unsent } from "@/components/delegate/hero";
import { keeping } from "@/lib/client/keeping";
import { useConnection, useViewOf } from "@/lib/client/table-provider";
import { useOutbox } from "@/lib/client/use-outbox";
import type { Mine, View } from "@/lib/roundtable/view-types";

/** The face of the moment, the same one while it says the same; minutes are renewed by `now` (server time, ms) alone. */
export function useHero(mine: Mine, now: number): Hero {
  const unsent = useUnsent(mine);
  const [keep] = useState(() => keeping<Hero>());
  const face = useMemo(() => {
    let last: { view: View; hero: Hero } | undefined;
    return (view: View) => {
      if (last?.view !== view) last = { view, hero: keep(hero(view, mine, now, unsent)) };
      return last.hero;
    };
  }, [mine, now, unsent, keep]);
  return useViewOf(face);
}

function useUnsent(mine: Mine): Unsent | undefined {
  const { queued, answers } = useOutbox();
  const { state } = useConnection();
  if (queued.some(({ command }) => command.type === "RequestFloor")) return state === "lost" ? "waiting" : "sending";
  // Between the answer and the patch that brings it, the request is neither queued nor known.
  const known = new Set(mine.requests.map(({ id }) => id));
  const coming = Object.values(answers).some((answer) => answer.ok && answer.request && !known.has(answer.request));
  return coming ? "sending" : undefined;
}
