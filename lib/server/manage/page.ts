import { headers } from "next/headers";
import { cache } from "react";
import type { Holder } from "@/lib/server/badge-holder";
import { callerFromRequest } from "@/lib/server/caller";
import { type ManagedMeeting, managedMeeting } from "@/lib/server/manage/manager";

export type ManagePage = { ok: true; meeting: ManagedMeeting; holder: Holder } | { ok: false; signedIn: boolean };

/** For server components below `/{meeting}/manage`: the meeting, if whoever asks may manage it. Asked once for a page and its frame. */
export const loadManage = cache(async (slug: string): Promise<ManagePage> => {
  const { holder } = await callerFromRequest(new Headers(await headers()));
  const meeting = await managedMeeting(slug, holder);
  return meeting && holder ? { ok: true, meeting, holder } : { ok: false, signedIn: holder !== null };
});
