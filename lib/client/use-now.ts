"use client";

import { useEffect, useState } from "react";
import { useServerNow } from "./table-provider";

/** Server time in ms, renewed every `every` milliseconds: for what changes by the clock alone. Countdowns have `ClockFace`. */
export function useNow(every: number): number {
  const serverNow = useServerNow();
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    setNow(serverNow());
    const timer = setInterval(() => setNow(serverNow()), every);
    return () => clearInterval(timer);
  }, [serverNow, every]);
  return now;
}
