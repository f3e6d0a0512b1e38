"use client";

import { type Hero, hero, type Unsent } from "@/components/delegate/hero";
import { useConnection, useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { useOutbox } from "@/lib/client/use-outbox";
import type { Mine } from "@/lib/roundtable/view-types";

/** The face of the moment; minutes are renewed by the clock alone. */
export function useHero(mine: Mine): Hero {
  const view = useView();
  const now = useNow(2_000);
  return hero(view, mine, now, useUnsent(mine));
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
