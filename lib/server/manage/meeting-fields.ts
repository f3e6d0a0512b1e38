import { z } from "zod";
import { isTimeZone } from "@/lib/i18n/zone-time";

const day = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text));

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

const fields = {
  title: z.string().trim().min(1).max(500),
  startsOn: day,
  endsOn: day,
  timeZone: z.string().max(60).refine(isTimeZone),
  place: z.string().trim().max(200),
  organiser: z.string().trim().max(200),
  isPublic: z.boolean(),
};

/** The last day is not before the first, and a meeting lasts no longer than a month. */
function daysHold({ startsOn, endsOn }: { startsOn: string; endsOn: string }): boolean {
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
  return days >= 0 && days <= 31;
}

/** A meeting to be made, by hand or as a copy of the one at the address `copyOf`: its tables, their plans and rules. */
export const newMeetingFields = z
  .strictObject({
    ...fields,
    slug: slug.optional(),
    place: fields.place.default(""),
    organiser: fields.organiser.default(""),
    isPublic: fields.isPublic.default(false),
    copyOf: z.string().max(100).optional(),
  })
  .refine(daysHold, { path: ["endsOn"] });

/** What the secretariat may change of a meeting; its address stays, since it is printed on badges. */
export const meetingFields = z.strictObject(fields).refine(daysHold, { path: ["endsOn"] });

export type NewMeetingFields = z.output<typeof newMeetingFields>;
export type MeetingFields = z.output<typeof meetingFields>;

function isDay(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}
