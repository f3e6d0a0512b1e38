import type {
  Draft,
  NamedSpeaker,
  Newcomer,
  ProgrammeLine,
  ReadItem,
  Seatable,
} from "@/components/secretariat/programme/types";
import { freeId } from "@/components/table/agenda-editor/agenda-edit";
import { samePerson } from "@/components/table/agenda-editor/found-people";
import { dayIn, momentIn } from "@/lib/i18n/zone-time";
import type { PlannedItem } from "@/lib/roundtable/events";

const MINUTE = 60_000;
/** An item of which nothing says how long it takes. */
const UNSAID = 15;
const LONGEST_TITLE = 200;

/** Lines that belong together: those of one table or of one day, where a programme has several. */
export type Part = { heading: string; lines: ProgrammeLine[] };

/** A programme of several tables or days, cut where the next begins; parts without an item are left out. */
export function partsOf(lines: ProgrammeLine[]): Part[] {
  const parts: Part[] = [{ heading: "", lines: [] }];
  for (const line of lines) {
    const last = parts.at(-1);
    const begins = line.became === "table" || line.became === "day";
    if (begins && last?.lines.some(({ became }) => became === "item"))
      parts.push({ heading: line.text, lines: [line] });
    else if (last) {
      last.lines.push(line);
      if (line.became === "table" || (line.became === "day" && !last.heading)) last.heading = line.text;
    }
  }
  return parts.filter((part) => part.lines.some(({ became }) => became === "item"));
}

/** `seated`: who sits at the table already, by id, and keeps the seat. */
type How = { timeZone: string; people: Seatable[]; seated: string[]; days: string[]; namesInTitles: boolean };

/** A draft with the agenda and the people of a programme in place of its own; its slot is that of the agenda. */
export function takenOver(draft: Draft, lines: ProgrammeLine[], how: How): Draft {
  const { plan } = draft;
  const named = lines.flatMap((line) => (line.became === "day" && how.days.includes(line.day) ? [line.day] : []))[0];
  const day = named ?? dayIn(how.timeZone, plan.startsAt);
  const read = lines.flatMap((line) => (line.became === "item" ? [line.item] : []));
  const at = (minutes: number) => momentAt(day, minutes, how.timeZone) || plan.startsAt;
  const first = read.find(({ startsAt }) => startsAt !== null)?.startsAt ?? null;
  const begins = first === null ? plan.startsAt : at(first);
  const items = timed(read, at, begins).map(({ item, ...times }) => ({ item, ...times }));
  const newcomers = newcomersOf(
    read.flatMap(({ speakers }) => speakers),
    how,
  );
  const made: PlannedItem[] = [];
  for (const { item, startsAt, endsAt } of items) {
    const questions = plan.questions.flatMap(({ id, number }) => (number === item.question ? [id] : []));
    const title = titled(item, how.namesInTitles);
    const speakers = keysOf(item, newcomers, how);
    made.push({ id: freeId(made), kind: item.kind, title, startsAt, endsAt, questions, speakers });
  }
  const ends = made.at(-1)?.endsAt ?? plan.endsAt;
  const slot = first === null ? {} : { startsAt: begins, endsAt: Math.max(ends, begins + MINUTE) };
  return { ...draft, plan: { ...plan, ...slot, items: made }, newcomers };
}

function momentAt(day: string, minutes: number, timeZone: string): number {
  const midnight = momentIn(timeZone, day, "00:00");
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return minutes >= 1440 ? midnight + minutes * MINUTE : momentIn(timeZone, day, clock);
}

/** An item ends when it says so, else when the next begins, else after what it says that it takes. */
function timed(read: ReadItem[], at: (minutes: number) => number, begins: number) {
  let free = begins;
  return read.map((item, index) => {
    const startsAt = item.startsAt === null ? free : at(item.startsAt);
    const next = read[index + 1]?.startsAt ?? null;
    const told = item.endsAt ?? (item.minutes === null ? next : null);
    const endsAt = told === null ? startsAt + (item.minutes ?? UNSAID) * MINUTE : at(told);
    free = Math.max(startsAt, endsAt);
    return { item, startsAt, endsAt: free };
  });
}

function titled({ title, speakers }: ReadItem, withNames: boolean): string {
  const names = withNames ? speakers.map(({ name }) => name).join(", ") : "";
  return [title, names].filter(Boolean).join(" – ").slice(0, LONGEST_TITLE);
}

/** Everybody once, and as what he or she is named first. */
function newcomersOf(speakers: NamedSpeaker[], { people, seated }: Pick<How, "people" | "seated">): Newcomer[] {
  const seen = new Set(seated);
  let fresh = 0;
  return speakers.flatMap(({ name, title, role }) => {
    const known = samePerson(people, name);
    const key = known?.id ?? name.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    if (known) return [{ ...known, key, role }];
    fresh += 1;
    return [{ key: `new-${fresh}`, name, title, delegation: "", role }];
  });
}

/** Those named with an item, once each: by their ids, or by what stands for somebody new. */
function keysOf({ speakers }: ReadItem, newcomers: Newcomer[], { people }: How): string[] {
  const keys = speakers.flatMap(({ name }) => {
    const fresh = newcomers.find((one) => one.id === undefined && one.name.toLowerCase() === name.toLowerCase());
    return samePerson(people, name)?.id ?? fresh?.key ?? [];
  });
  return [...new Set(keys)];
}
