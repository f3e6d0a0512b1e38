"use server";

import { type ProgrammeLine, readProgramme } from "@/lib/documents/programme/read-programme";
import { currentLocale } from "@/lib/i18n/current-locale";
import { loadManage } from "@/lib/server/manage/page";
import { seatable } from "@/lib/server/manage/seats";

/** A programme of a meeting fills a few pages; more is no programme. */
const LONGEST = 100_000;

/** Reads a pasted programme for the secretariat of a meeting; null for everybody else, and for what is no programme by its length. */
export async function readPasted(slug: string, text: string): Promise<ProgrammeLine[] | null> {
  const loaded = await loadManage(slug);
  return loaded.ok && typeof text === "string" && text.length <= LONGEST ? readProgramme(text) : null;
}

/** Everybody of the meeting who may be seated, for its secretariat alone. */
export async function peopleToSeat(slug: string) {
  const loaded = await loadManage(slug);
  return loaded.ok ? seatable(loaded.meeting.id, await currentLocale()) : [];
}
