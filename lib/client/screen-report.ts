import type { ScreenName, ScreenReport } from "@/lib/roundtable/protocol";
import { bestOffset, type Sample } from "./server-clock";

/** A round trip, or null where no answer came in time. */
export type Trip = Sample | null;

/** What is said of a trip whose answer did not come: as long as was waited for it. */
const UNANSWERED = 3_000;

/**
 * What a screen tells of itself, by its latest trips: the middle one's length, and how far `deviceMs`, the device's own clock, was
 * ahead of the server's when the page's monotonic clock said `monotonic`. No offset where none of them was answered, or no device is given.
 */
export function screenReport(
  screen: ScreenName,
  trips: readonly Trip[],
  device?: { deviceMs: number; monotonic: number },
): ScreenReport {
  const lengths = trips.map((trip) => (trip ? trip.receivedAt - trip.sentAt : UNANSWERED)).sort((a, b) => a - b);
  const trip = Math.round(lengths[Math.floor(lengths.length / 2)] ?? UNANSWERED);
  const ahead = bestOffset(trips.filter((one) => one !== null));
  if (ahead === undefined || !device) return { screen, trip };
  return { screen, trip, offset: Math.round(device.deviceMs - (device.monotonic + ahead)) };
}
