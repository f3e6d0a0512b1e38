import { fold, plainDigits } from "@/lib/documents/note/fold";

const MONTHS: string[] = [
  "january jan janvier enero يناير كانون الثاني januar января janeiro",
  "february feb fevrier febrero فبراير شباط februar февраля fevereiro",
  "march mar mars marzo مارس اذار marz марта marco",
  "april apr avril abril ابريل نيسان апреля",
  "may mai mayo مايو ايار мая maio",
  "june jun juin junio يونيو يونيه حزيران juni июня junho",
  "july jul juillet julio يوليو يوليه تموز juli июля julho",
  "august aug aout agosto اغسطس اب августа",
  "september sept sep septembre septiembre setiembre سبتمبر ايلول сентября setembro",
  "october oct octobre octubre اكتوبر تشرين الاول oktober октября outubro",
  "november nov novembre noviembre نوفمبر تشرين الثاني ноября",
  "december dec decembre diciembre ديسمبر كانون الاول dezember декабря dezembro",
];

const TWO_WORDS = new Set(["كانون الثاني", "تشرين الاول", "تشرين الثاني", "كانون الاول"]);

const MONTH_OF = new Map<string, number>();
for (const [at, names] of MONTHS.entries()) {
  let rest = names;
  for (const pair of TWO_WORDS) {
    if (!rest.includes(pair)) continue;
    MONTH_OF.set(fold(pair), at + 1);
    rest = rest.replace(pair, "");
  }
  for (const name of rest.split(/\s+/).filter(Boolean)) MONTH_OF.set(fold(name), at + 1);
}

// Longest first: "sept" must not win over "septembre".
const MONTH = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join("|");
const RANGE = String.raw`(?:\s?(?:-|–|—|to|and|et|au|al|y|a|и|و)\s?\d{1,2}(?:st|nd|rd|th|er)?)?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|°)?`;
// UN Arabic writes both names of a month: "19 ايلول/سبتمبر 2016".
const NAME = `(${MONTH})\\.?(?:\\s?\\/\\s?(?:${MONTH}))?`;
const DAY_FIRST = new RegExp(
  `(?<![\\d\\p{L}])${DAY}${RANGE}\\s?(?:de |do |of |من )?\\s?${NAME}(?:,| de| del| do)?\\s?(\\d{4})(?!\\d)`,
  "u",
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${NAME}\\s?${DAY}${RANGE},?\\s?(\\d{4})(?!\\d)`, "u");
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/;
const CHINESE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;

export interface FoundDate {
  /** ISO day; the first day of a range. */
  iso: string;
  /** Where it stands in the folded text. */
  from: number;
  to: number;
}

/** The first date in a folded text (`foldDate`), in English, French, Spanish, Arabic, Russian, German, Portuguese or digits. */
export function findDate(folded: string): FoundDate | null {
  return (
    read(DAY_FIRST.exec(folded), (m) => [m[3], MONTH_OF.get(m[2] ?? ""), m[1]]) ??
    read(MONTH_FIRST.exec(folded), (m) => [m[3], MONTH_OF.get(m[1] ?? ""), m[2]]) ??
    read(ISO.exec(folded), (m) => [m[1], m[2], m[3]]) ??
    read(CHINESE.exec(folded), (m) => [m[1], m[2], m[3]]) ??
    read(NUMERIC.exec(folded), numericOrder)
  );
}

export function foldDate(text: string): string {
  return plainDigits(fold(text));
}

type Parts = [string | number | undefined, string | number | undefined, string | number | undefined];

/** "03/04/2025" may be March or April: a day above twelve decides, else nobody knows. */
function numericOrder(match: RegExpExecArray): Parts {
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 || match[0].includes(".") || first === second) return [match[3], second, first];
  return second > 12 ? [match[3], first, second] : [undefined, undefined, undefined];
}

function read(match: RegExpExecArray | null, parts: (match: RegExpExecArray) => Parts): FoundDate | null {
  if (match === null) return null;
  const [year, month, day] = parts(match).map(Number) as [number, number, number];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null;
  const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return { iso, from: match.index, to: match.index + match[0].length };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const AROUND_A_DATE =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b|(?:date|dates|fecha|fechas|when|le|el|on|from|the|التاريخ|تاريخ|يوم|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|الجمعة|السبت|الاحد|дата)(?=[\s:,]|$)|\d{1,2}(?:[:.h]\d{0,2})?\s?(?:a\.?m\.?|p\.?m\.?|h(?:rs|oras|eures)?)?|[\s,;:()|–—\-.*_/]+/gu;

/** The day, where a line says nothing but a date with its weekday, time and place. */
export function dateLine(text: string): string | null {
  if (text.length > 110) return null;
  const folded = foldDate(text);
  const found = findDate(folded);
  if (found === null) return null;
  const rest = `${folded.slice(0, found.from)} ${folded.slice(found.to)}`.replace(AROUND_A_DATE, " ").trim();
  // A place may stand with it ("Geneva, 12 March 2025"), but no sentence.
  return rest.split(/\s+/).filter(Boolean).length <= 4 && !/(?<![ap]\.m)[.?!؟]$/.test(text) ? found.iso : null;
}

/** Takes a date off the end of a title; `null` where none stands there. */
export function splitTrailingDate(text: string): { title: string; iso: string } | null {
  // Folding may shorten a text, so the end is looked for in the words themselves.
  const words = text.split(" ");
  for (let count = Math.min(7, words.length - 1); count >= 1; count -= 1) {
    const tail = words.slice(-count).join(" ");
    const folded = foldDate(tail)
      .replace(/^[([–—\-,;|]+\s?|[)\]]$/g, "")
      .replace(/^(?:les?|el|los|del?|du|on) /, "");
    const found = findDate(folded);
    if (found === null || found.from > 0 || found.to < folded.length) continue;
    const title = words
      .slice(0, -count)
      .join(" ")
      .replace(/[\s,;:(–—|-]+$/, "");
    return { title, iso: found.iso };
  }
  return null;
}
