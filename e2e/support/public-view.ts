import { remaining } from "@/lib/roundtable/clock";
import { clockOf, type View } from "@/lib/roundtable/view-types";

export type PublicView = { seq: number; view: View };

/** What anybody may read of a table, over the public address. */
export async function publicView(table: string): Promise<PublicView> {
  const [origin, meeting, number] = parts(table);
  const response = await fetch(`${origin}/api/meetings/${meeting}/tables/${number}/public`);
  if (!response.ok) throw new Error(`${table} answered ${response.status}`);
  return (await response.json()) as PublicView;
}

function parts(table: string): [string, string, string] {
  const { origin, pathname } = new URL(table);
  const [, meeting = "", number = ""] = pathname.split("/");
  return [origin, meeting, number];
}

/** Whole seconds left to whoever speaks. */
export function secondsLeftIn({ view }: PublicView): number {
  const { speech } = view.floor;
  if (!speech) throw new Error("nobody has the floor");
  return Math.round(remaining(clockOf(speech.clock), Date.now()) / 1000);
}
