"use client";

import { useEffect } from "react";

/** Asks the browser not to darken the screen. On plain http it cannot, and nothing is said of it. */
export function useKeepAwake(): void {
  useEffect(() => {
    const lock = () => {
      if (document.visibilityState === "visible") void navigator.wakeLock?.request("screen").catch(() => undefined);
    };
    lock();
    // A hidden page loses its lock.
    document.addEventListener("visibilitychange", lock);
    return () => document.removeEventListener("visibilitychange", lock);
  }, []);
}
