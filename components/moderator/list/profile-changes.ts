import type { Limits, Profile } from "@/lib/roundtable/state";

/** A field of the profile by its name in the messages. */
export type ProfileField = `limits.${keyof Limits}` | Exclude<keyof Profile, "preset" | "limits">;
type Value = number | string | boolean | number[];
/** The type narrows by the field's kind, not its name: what is shown depends on that alone. */
export type ProfileChange = { field: ProfileField; from: Value; to: Value };

const FIELDS: Exclude<keyof Profile, "preset" | "limits">[] = [
  "listed",
  "amber",
  "handover",
  "grace",
  "absence",
  "secondTurns",
  "reserved",
  "replies",
  "panellistsRespond",
  "overrunShown",
];
const LIMITS: (keyof Limits)[] = ["state", "observer", "group", "stakeholder", "panellist"];

/** What a new profile would change, field by field, in the order of the form. */
export function profileChanges(before: Profile, after: Profile): ProfileChange[] {
  const limits = LIMITS.map((kind): ProfileChange => {
    return { field: `limits.${kind}`, from: before.limits[kind], to: after.limits[kind] };
  });
  const others = FIELDS.map((field): ProfileChange => ({ field, from: before[field], to: after[field] }));
  return [...limits, ...others].filter(({ from, to }) => String(from) !== String(to));
}
