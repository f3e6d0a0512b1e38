"use client";

import { useEffect, useState } from "react";
import { fetchKnown } from "@/lib/client/http";
import type { InitialTable } from "@/lib/client/table-provider";

/** The desk's view of a table of which the page has the public's; undefined while it comes, null where it cannot be had. */
export function useDeskView(initial: InitialTable) {
  const [desk, setDesk] = useState<InitialTable | null>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for a table, and again when somebody says so; from then on it is live.
  useEffect(() => {
    let here = true;
    setDesk(undefined);
    fetchKnown(initial, undefined)
      .then((known) => here && setDesk(known.audience === "desk" ? { ...initial, ...known } : null))
      .catch(() => here && setDesk(null));
    return () => {
      here = false;
    };
  }, [initial.table, tries]);
  return { desk, again: () => setTries(tries + 1) };
}
