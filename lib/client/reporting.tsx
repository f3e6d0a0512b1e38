"use client";

import { useEffect } from "react";
import type { ScreenName } from "@/lib/roundtable/protocol";
import { screenReport, type Trip } from "./screen-report";
import { type Line, theLine } from "./socket";

/** The server counts what is older than four of these as not known. */
const EVERY = 20_000;
const KEPT = 5;
const BEFORE_THE_FIRST = 3;

/** Tells the server which screen this is, how quick its line and how true the device's clock are; the desk alone is shown it. */
export function Reporting({ screen }: { screen: ScreenName }) {
  useEffect(() => keepReporting(theLine(), screen), [screen]);
  return null;
}

function keepReporting(line: Line, screen: ScreenName): () => void {
  let trips: Trip[] = [];
  // Where a morning is played faster, no device agrees with the server.
  const real = document.documentElement.dataset.clockRate === undefined;
  const travel = async (tell: boolean) => {
    const device = real ? { deviceMs: Date.now(), monotonic: performance.now() } : undefined;
    const trip = await line.time(...(tell ? [screenReport(screen, trips, device)] : [])).catch(() => null);
    trips = [...trips, trip].slice(-KEPT);
  };
  const begin = async () => {
    // Of the line before nothing counts.
    trips = [];
    for (let i = 0; i < BEFORE_THE_FIRST && line.connected; i++) await travel(false);
    if (line.connected) await travel(true);
  };
  const unlisten = line.onConnect(() => void begin());
  const timer = setInterval(() => line.connected && void travel(true), EVERY);
  return () => {
    unlisten();
    clearInterval(timer);
  };
}
