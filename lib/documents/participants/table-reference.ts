import { plainDigits } from "@/lib/documents/note/fold";
import { nameKey } from "@/lib/documents/participants/name-key";

/** A round table of the meeting, as a sheet may refer to it. */
export type TableName = { number: number; title: string };

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** The words before a number: "Round table 3", "RT-3", "Mesa redonda núm. 3". */
const BEFORE =
  /^(?:(?:round ?table|table ronde|table|roundtable|rt|tr|mr|mesa redonda|mesa|круглыи стол|стол|مائده مستديره|مايده مستديره|مائده|مايده|طاوله|圆桌会议|圆桌|第)(?: ?(?:no|nr|n|num|number|numero|رقم|№))? ?|(?:no|nr|n|num|№) )?/u;

/** Takes a cell that names one or several round tables, by number or title; returns the numbers, and what is none of them. */
export function tablesIn(cell: string, tables: readonly TableName[]): { numbers: number[]; unknown: string[] } {
  const whole = tableIn(cell, tables);
  if (whole !== null) return { numbers: [whole], unknown: [] };
  const parts = cell
    .split(/[;|\n]|\s+(?:and|et|y|и|و)\s+|[,،、/+&](?=\s*(?:\D{0,15}\d|$))/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = parts.map((part) => ({ part, number: tableIn(part, tables) }));
  return {
    numbers: found.flatMap(({ number }) => number ?? []),
    unknown: found.filter(({ number }) => number === null).map(({ part }) => part),
  };
}

function tableIn(text: string, tables: readonly TableName[]): number | null {
  const key = nameKey(plainDigits(text).replace(/[#º°]/g, " "));
  const bare = key.replace(BEFORE, "").replace(/号$|(?<=\d)(?:st|nd|rd|th|er|e|a|o|ª|º)?$/u, "");
  const number = numberOf(bare.split(" ")[0] ?? "");
  const wordsAfter = bare.split(" ").length - 1;
  const isReference =
    number !== null && (wordsAfter === 0 || isTitle(bare.split(" ").slice(1).join(" "), tables, number));
  if (isReference) return tables.length === 0 || tables.some((table) => table.number === number) ? number : null;
  return byTitle(key, tables);
}

function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const roman = ROMAN.indexOf(word);
  return roman >= 0 ? roman + 1 : null;
}

/** Whether what follows the number is its title, or words that cannot be another reference. */
function isTitle(key: string, tables: readonly TableName[], number: number): boolean {
  const title = nameKey(tables.find((table) => table.number === number)?.title ?? "");
  if (title !== "") return title.includes(key) || key.includes(title);
  return key.length > 7 && !/\d/.test(key);
}

/** Its title, or so much of it that no other has the same. */
function byTitle(key: string, tables: readonly TableName[]): number | null {
  if (key.length < 8) return null;
  const held = tables.filter(
    ({ title }) => nameKey(title).includes(key) || (title !== "" && key.includes(nameKey(title))),
  );
  return held.length === 1 ? (held[0]?.number ?? null) : null;
}
