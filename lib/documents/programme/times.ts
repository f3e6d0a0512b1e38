import { plainDigits } from "@/lib/documents/note/fold";

/** When an item begins and ends, as minutes of the day, or only how long it takes; and what the line says beside that. */
export type TimedLine = { startsAt: number | null; endsAt: number | null; minutes: number | null; rest: string };

type Half = "am" | "pm" | "noon" | null;
type Clock = { hour: number; minute: number; half: Half; bare: boolean; end: number };

const BEFORE_HALF = "上午|下午|晚上|中午|凌晨";
const HOUR_SIGN = String.raw`h(?:rs?|oras?|eures?|ours?)?(?!\p{L})\.?|ч(?:ас(?:ов|а)?)?(?!\p{L})\.?|时|時|点|點`;
const AFTER_HALF = [
  String.raw`a\.?\s?m(?!\p{L})\.?|p\.?\s?m(?!\p{L})\.?|noon\b`,
  "صباحا|ص(?!\\p{L})|مساء|م(?!\\p{L})|بعد الظهر|ظهرا",
  "утра|дня|вечера",
  "de la manana|de la tarde|du matin|de l'apres-midi",
].join("|");
const CLOCK = new RegExp(
  String.raw`(?:(${BEFORE_HALF})\s*)?(?<!\d)(\d{1,2})(?:\s?(?:[:.：]|(?:${HOUR_SIGN}))\s?(\d{2})(?!\d)\s?(?:分|мин(?:ут)?(?!\p{L})\.?|min\b\.?)?|\s?(${HOUR_SIGN})整?)?(?:\s?(?:hrs?\b\.?|hours\b|horas\b|heures\b|h\b\.?|ч(?!\p{L})\.?))?(?:\s?(${AFTER_HALF}))?(?![.:]?\d)`,
  "iuy",
);
const RANGE =
  /\s*(?:[-–—−‒~～]+|\bto\b|\buntil\b|\btill\b|\band\b|(?<!\p{L})(?:à|a|au|hasta(?: las)?|a las|do|до|по|إلى|الى|حتى)(?!\p{L})|至|到|\t)\s*(?:الساعة\s*|les?\s+|las?\s+)?/iuy;
const LEAD =
  /^[\s|•▪*_·–—-]*(?:[([]\s*)?(?:(?:from|at|between|time:?|de|desde(?: las)?|a las|las|à|dès|с|в|من(?: الساعة)?|الساعة|في الساعة|自|从)(?!\p{L})\s*)?/iu;
const AFTER =
  /^\s*(?:[)\]]\s*)?(?:[:：|,，、.;–—*_-]+\s*|\t\s*)?(?:[([（]\s*\d{1,3}\s?(?:min[a-z]*\.?|['’′]|мин\.?|分钟|د)\s*[)\]）]\s*)?/iu;
const LENGTH =
  /[\s,:–—-]*[([（]?\s*(?<!\d)(\d{1,3})\s?(?:min(?:ute|uto)?s?\b\.?|['’′](?!\p{L})|мин(?:ут[аы]?)?(?!\p{L})\.?|分钟|分鐘|دقيقة|دقائق)\s*[)\]）]?\s*[.]?\s*$/iu;
const TRAILING = /^(.*\S)\s*[([（,，、\t]\s*(\S[^([（,，、\t]*?)\s*[)\]）]?\s*$/u;

/** Reads the time that a line begins with, or ends with, in any of the ways of six languages; null where it tells none. */
export function readTimes(line: string): TimedLine | null {
  const text = plainDigits(line)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u00a0\u202f]/g, " ");
  return leading(text) ?? trailing(text) ?? lengthAlone(text);
}

function leading(text: string): TimedLine | null {
  const from = LEAD.exec(text)?.[0].length ?? 0;
  const span = spanAt(text, from);
  if (!span) return null;
  const after = text.slice(span.end);
  // A word that goes on, a price, a number of something: no time.
  if (/^\p{L}/u.test(after) && !/^[\p{Script=Han}]/u.test(after)) return null;
  const rest = after.replace(AFTER, "").trim();
  const length = LENGTH.exec(rest);
  return { ...span.times, minutes: lengthOf(length), rest: length ? rest.slice(0, length.index).trim() : rest };
}

/** "Opening (10:00–10:10)", "Opening, 10:00 to 10:10": only a whole span ends a line. */
function trailing(text: string): TimedLine | null {
  const found = TRAILING.exec(text);
  if (!found) return null;
  const [, rest = "", last = ""] = found;
  const span = spanAt(last, LEAD.exec(last)?.[0].length ?? 0);
  const whole = span && span.times.endsAt !== null && last.slice(span.end).trim() === "";
  return whole ? { ...span.times, minutes: null, rest: rest.replace(/[\s,:–—-]+$/u, "") } : null;
}

function lengthAlone(text: string): TimedLine | null {
  const length = LENGTH.exec(text);
  if (!length || length.index === 0) return null;
  return { startsAt: null, endsAt: null, minutes: lengthOf(length), rest: text.slice(0, length.index).trim() };
}

function lengthOf(found: RegExpExecArray | null): number | null {
  const minutes = Number(found?.[1] ?? 0);
  return minutes > 0 ? minutes : null;
}

function spanAt(text: string, from: number): { times: Pick<TimedLine, "startsAt" | "endsAt">; end: number } | null {
  const start = clockAt(text, from);
  if (!start) return null;
  RANGE.lastIndex = start.end;
  const range = RANGE.exec(text);
  const end = range ? clockAt(text, RANGE.lastIndex) : null;
  // "10:00 – 3 questions" ends at no hour.
  const ends = end?.bare ? null : end;
  // A number alone is an hour only beside one that is surely one: "10–10.30 a.m.".
  if (start.bare && !ends) return null;
  const [startsAt, endsAt] = halves(start, ends);
  return { times: { startsAt, endsAt }, end: ends ? ends.end : start.end };
}

function clockAt(text: string, from: number): Clock | null {
  CLOCK.lastIndex = from;
  const found = CLOCK.exec(fold(text));
  if (!found) return null;
  const [whole, before, hours, minutes = "0", sign, after] = found;
  const hour = Number(hours);
  const minute = Number(minutes);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const half = halfOf(before ?? after ?? "");
  const bare = found[3] === undefined && sign === undefined && half === null;
  return { hour, minute, half, bare, end: from + whole.trimEnd().length };
}

/** Letter by letter, so that places stay: accents and vowel signs would shift them. */
function fold(text: string): string {
  return [...text]
    .map((letter) => {
      const plain = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      return plain.length === letter.length ? plain : letter;
    })
    .join("")
    .replace(/[’‘]/g, "'");
}

function halfOf(word: string): Half {
  if (/^(?:a|ص|上|凌|утра|de la manana|du matin)/iu.test(word)) return "am";
  if (/^(?:noon|ظهرا|中)/iu.test(word)) return "noon";
  return word === "" ? null : "pm";
}

/** "1:00–2:00 p.m." is after noon on both sides, "11:30–1:00 p.m." on one. */
function halves(start: Clock, end: Clock | null): [number, number | null] {
  if (!end) return [minutesOf(start, start.half), null];
  const ends = minutesOf(end, end.half ?? start.half);
  const same = minutesOf(start, start.half ?? end.half);
  const starts = start.half === null && same > ends ? minutesOf(start, null) : same;
  return [starts, end.half === null && ends < starts ? minutesOf(end, "pm") : ends];
}

function minutesOf({ hour, minute }: Clock, half: Half): number {
  const afternoon = half === "pm" && hour < 12;
  const midnight = half === "am" && hour === 12;
  return (hour + (afternoon ? 12 : 0) - (midnight ? 12 : 0)) * 60 + minute;
}
