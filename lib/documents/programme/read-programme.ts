import { dateLine } from "@/lib/documents/note/dates";
import { tableHeading } from "@/lib/documents/note/table-heading";
import { announcedRole, type NamedSpeaker, speakersOf, splitSpeakers } from "@/lib/documents/programme/people";
import { readTimes } from "@/lib/documents/programme/times";
import { kindOf, questionNumber, type SpeakerRole } from "@/lib/documents/programme/words";
import type { ItemKind } from "@/lib/roundtable/state";

/** An item as a programme names it. Times are minutes of the day; null where it tells none. */
export type ReadItem = {
  startsAt: number | null;
  endsAt: number | null;
  minutes: number | null;
  kind: ItemKind;
  title: string;
  /** The number of the question that it is about, as the title names it. */
  question: number | null;
  speakers: NamedSpeaker[];
};

/** What a line became. `more`: the title above goes on; `speakers`: they belong to the item above; `aside`: nothing. */
export type ProgrammeLine = { number: number; text: string } & (
  | { became: "item"; item: ReadItem }
  | { became: "speakers"; speakers: NamedSpeaker[] }
  | { became: "more" | "aside" }
  | { became: "day"; day: string }
  | { became: "table"; table: number; title: string }
);

const HALF_DAY = 12 * 60;
const LONGEST_TITLE = 200;
/** A programme is not longer, nor are its lines: the rest is left out. */
const MOST_LINES = 1000;
const LONGEST_LINE = 1000;
const ROUND_TABLE = /round|rond|redond|مستدير|кругл|圆桌|圓桌|^rt/iu;

/**
 * Reads a programme as it was pasted, line by line: what begins or ends with a time is an item; people named below it are its
 * speakers. Without any time, lines that say what they are ("Opening", "Panel") are the items. Empty lines are left out.
 */
export function readProgramme(text: string): ProgrammeLine[] {
  const lines = text.split(/\r\n|\r|\n/u).map((line, index) => ({ number: index + 1, text: clean(line) }));
  const written = lines.filter((line) => line.text !== "").slice(0, MOST_LINES);
  const timed = written.some((line) => readTimes(line.text)?.startsAt != null);
  const reader = new Reader(timed);
  return written.map((line) => reader.read(line));
}

function clean(line: string): string {
  return line
    .slice(0, LONGEST_LINE)
    .replace(/[^\P{Cc}\t]/gu, "")
    .replace(/^\s*\|?|\|?\s*$/g, "")
    .replace(/\s*\|\s*/g, "\t")
    .trim();
}

/** Goes down the lines and remembers what the next one may belong to. */
class Reader {
  #item: ReadItem | null = null;
  #role: SpeakerRole = "speaker";
  #latest = -1;

  constructor(readonly timed: boolean) {}

  read(line: { number: number; text: string }): ProgrammeLine {
    const { text } = line;
    const times = readTimes(text);
    if (times && (times.startsAt !== null || (!this.timed && times.minutes !== null) || kindOf(times.rest))) {
      return { ...line, became: "item", item: this.#itemOf(this.#inOrder(times)) };
    }
    return { ...line, ...this.#untimed(text) };
  }

  #untimed(text: string) {
    const day = dateLine(text);
    if (day) return this.#ending({ became: "day", day } as const);
    const table = tableHeading(text, false);
    if (table && ROUND_TABLE.test(table.label)) {
      return this.#ending({ became: "table", table: table.number, title: table.title } as const);
    }
    const role = announcedRole(text);
    if (role && this.#item) {
      this.#role = role;
      return { became: "aside" } as const;
    }
    const speakers = this.#item ? speakersOf(text, this.#role) : [];
    if (speakers.length > 0) {
      this.#role = speakers.at(-1)?.role ?? this.#role;
      this.#item?.speakers.push(...speakers);
      return { became: "speakers", speakers } as const;
    }
    if (this.#item && this.#goesOn(text)) return this.#more(this.#item, text);
    if (!this.timed && kindOf(text)) return this.#itemLine(text);
    return { became: "aside" } as const;
  }

  #itemLine(text: string) {
    const item = this.#itemOf({ startsAt: null, endsAt: null, minutes: null, rest: text });
    return { became: "item", item } as const;
  }

  #ending<T>(line: T): T {
    this.#item = null;
    this.#latest = -1;
    return line;
  }

  #goesOn(text: string): boolean {
    return this.#item?.title === "" || /^\p{Ll}/u.test(text);
  }

  #more(item: ReadItem, text: string) {
    const { title, speakers } = splitSpeakers(text);
    const whole = [item.title, title].filter(Boolean).join(" ");
    Object.assign(item, { title: whole.slice(0, LONGEST_TITLE), ...meaning(whole) });
    item.speakers.push(...speakers);
    return { became: "more" } as const;
  }

  #itemOf({ rest, ...times }: NonNullable<ReturnType<typeof readTimes>>): ReadItem {
    const { title, speakers } = splitSpeakers(rest.replace(/\t/g, " ").replace(/\s+/g, " "));
    this.#role = meaning(title).kind === "panel" ? "panellist" : "speaker";
    this.#item = { ...times, title: title.slice(0, LONGEST_TITLE), ...meaning(title), speakers };
    return this.#item;
  }

  /** A programme goes forward: "2:30" below "12:45" is after noon. */
  #inOrder(times: NonNullable<ReturnType<typeof readTimes>>) {
    const { startsAt, endsAt } = times;
    if (startsAt === null) return times;
    const late = startsAt < this.#latest && startsAt < HALF_DAY && startsAt + HALF_DAY >= this.#latest;
    const shift = late ? HALF_DAY : 0;
    this.#latest = startsAt + shift;
    const end = endsAt === null || endsAt >= this.#latest ? endsAt : endsAt + HALF_DAY;
    return { ...times, startsAt: this.#latest, endsAt: end };
  }
}

function meaning(title: string): { kind: ItemKind; question: number | null } {
  const kind = kindOf(title) ?? "other";
  return { kind, question: kind === "question" ? questionNumber(title) : null };
}
