"use client";

import { useEffect, useState } from "react";
import { realWait } from "./page-clock";
import { useServerNow } from "./table-provider";

/** Server time in ms, renewed every `every` milliseconds of it: for what changes by the clock alone. Countdowns have `ClockFace`. */
export function useNow(every: number): number {
  const serverNow = useServerNow();
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    setNow(serverNow());
    const timer = setInterval(() => setNow(serverNow()), realWait(every));
    return () => clearInterval(timer);
  }, [serverNow, every]);
  return now;
}
