"use client";

import { useEffect, useState } from "react";

/** Keeps the screen awake while `wanted`. Returns false where the device cannot, or does not now: then the page must say so. */
export function useWakeLock(wanted: boolean): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    if (!wanted) return setAwake(true);
    let lock: WakeLockSentinel | undefined;
    let left = false;
    const hold = async () => {
      // The browser lets it go whenever the page is out of sight.
      if (document.visibilityState !== "visible") return;
      const held = await request();
      if (left) return void held?.release();
      lock = held;
      setAwake(held !== undefined);
      // A low battery may take it back.
      held?.addEventListener("release", () => !left && setAwake(false));
    };
    void hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", hold);
      void lock?.release();
    };
  }, [wanted]);
  return awake;
}

/** Only secure pages may; an empty battery, or the person's own setting, may forbid it. */
async function request(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock.request("screen");
  } catch {
    return undefined;
  }
}
