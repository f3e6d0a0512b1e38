import { find } from "@/lib/roundtable/lookup";
import { mine } from "@/lib/roundtable/mine";
import { audienceOf } from "@/lib/roundtable/policy";
import type { Participant, Role } from "@/lib/roundtable/state";
import type { Audience, Mine } from "@/lib/roundtable/view-types";
import { belongsTo, type Holder } from "@/lib/server/badge-holder";
import type { LiveTable } from "@/lib/server/live/live-table";
import { tables } from "@/lib/server/live/tables";
import { type Place, placeOf } from "@/lib/server/place";

/** Somebody at a table: where it is, the living table, and what he or she is there. */
export type Entrance = { place: Place; live: LiveTable; role: Role | null; audience: Audience };

/** May this person watch the meeting at all? A private one only with a badge of that very meeting. */
export function mayWatch(meeting: { id: string; isPublic: boolean }, holder: Holder | null): boolean {
  return meeting.isPublic || belongsTo(holder, meeting.id);
}

type Spot = { place: Place; live: LiveTable };

/** The seat that a badge has, or had, at a table. */
function seatOf({ place, live }: Spot, holder: Holder | null): Participant | undefined {
  return belongsTo(holder, place.meeting.id) ? find(live.state().participants, holder.id) : undefined;
}

/** Had this person a seat at the table that was taken away? The secretariat is at home without one. */
export function isUnseated(spot: Spot, holder: Holder | null): boolean {
  return !holder?.secretariat && seatOf(spot, holder)?.seated === false;
}

/** May this person stay at a table that she may watch? Whoever was unseated at a private meeting may not. */
export function mayStay(spot: Spot, holder: Holder | null): boolean {
  return spot.place.meeting.isPublic || !isUnseated(spot, holder);
}

/** The role a badge has at a table: the seat there, else the secretariat's of the whole meeting; null for everybody else. */
export function roleAt(spot: Spot, holder: Holder | null): Role | null {
  if (!belongsTo(holder, spot.place.meeting.id)) return null;
  if (holder.secretariat) return "secretariat";
  const seat = seatOf(spot, holder);
  return seat?.seated ? seat.role : null;
}

/** What only this person may see of a table; undefined for who has no seat there, or not any more. */
export function ownView(spot: Spot, holder: Holder | null): Mine | undefined {
  const seat = seatOf(spot, holder);
  return seat?.seated ? mine(spot.live.state(), seat.id, spot.live.now()) : undefined;
}

/**
 * The one way to a table, for pages, addresses and sockets alike. Takes the address as it came and who asks; returns null
 * for what is not there and for what this person may not know to be there.
 */
export async function enter(
  address: { meeting: unknown; table: unknown },
  holder: Holder | null,
  as?: "public",
): Promise<Entrance | null> {
  const place = await placeOf(address.meeting, address.table);
  if (!place || !mayWatch(place.meeting, holder)) return null;
  const live = await tableOf(place);
  if (!live) return null;
  if (!mayStay({ place, live }, holder)) return null;
  const role = roleAt({ place, live }, holder);
  return { place, live, role, audience: as === "public" ? "public" : audienceOf(role) };
}

/** Null when the table went away since its address was looked up. */
async function tableOf(place: Place): Promise<LiveTable | null> {
  try {
    return await tables().of(place.id);
  } catch (error) {
    if ((error as { code?: string }).code === "no-such-table") return null;
    throw error;
  }
}
