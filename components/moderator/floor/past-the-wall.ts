import type { SpeechView, View } from "@/lib/roundtable/view-types";

/** The speech that the end of interpretation (the end of the table, ms) caught in its middle; who is called later was called knowingly. */
export function pastTheWall({ floor, session, table }: Pick<View, "floor" | "session" | "table">, now: number) {
  const { speech } = floor;
  if (session.state !== "live" || !speech || now < table.endsAt) return undefined;
  return speech.calledAt < table.endsAt ? (speech satisfies SpeechView) : undefined;
}
