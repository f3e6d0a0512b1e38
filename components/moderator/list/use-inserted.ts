"use client";

import { useEffect, useRef, useState } from "react";
import type { View } from "@/lib/roundtable/view-types";

/** As long as Undo stands out. */
const FRESH = 10_000;

/** Who was inserted a moment ago, while this page watched: to be found at a glance, and moved if the place is not right. */
export function useInserted({ order, requests }: View["list"]): string | undefined {
  const before = useRef(order);
  const [inserted, setInserted] = useState<string>();
  const key = order.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list that grew is what this answers to.
  useEffect(() => {
    const found = order.find((id) => requests[id]?.inserted && !before.current.includes(id));
    before.current = order;
    if (found !== undefined) setInserted(found);
  }, [key]);
  useEffect(() => {
    if (inserted === undefined) return;
    const timer = setTimeout(() => setInserted(undefined), FRESH);
    return () => clearTimeout(timer);
  }, [inserted]);
  return inserted;
}
