import { plainDigits } from "@/lib/documents/note/fold";
import { romanValue } from "@/lib/documents/note/numbers";

export type MarkerKind = "arrow" | "bullet" | "digit" | "lower" | "upper" | "roman" | "upper-roman" | "question";

/** What a list item begins with. */
export interface Marker {
  kind: MarkerKind;
  /** The bullet itself or the shape of the numbering, so that lists of one look are told apart: "-", "(1)", "1.1". */
  look: string;
  /** Its number in the list; null for bullets. */
  value: number | null;
  rest: string;
}

const ARROWS = /^([➤►▶➢➔➜→❖✓✔⇒>»])\s*(?=\S)/u;
const BULLETS = /^([-–—•◦▪■□●○‣⁃∙·*+§¤])(?:\s+(?=\S)|$)/u;
const GLUED_BULLETS = /^([•◦▪■□●○‣⁃∙])(?=\S)/u;
const O_BULLET = /^o\s+(?=[\p{Lu}¿“"«])/u;
const DIGITS = /^(\(?)(\d{1,2})(?:(\.-|[.)\]、．]|º[.)]?|°\)?)\s*(?=\D|$)|(?:\s?[-–/])\s+)/u;
// "10.15 a.m." and "9.00 – 9.30" are hours.
const NESTED = /^\d{1,2}\.(?!0)(\d{1,2})[.)]?\s+(?=\S)(?!(?:[ap]\.?\s?m\b|h\b|hrs|[-–—]\s?\d))/i;
const LETTER = /^(\(?)([a-z]|[ivx]{1,5})(\.(?=\s|$)|\))\s*/;
const UPPER = /^(\(?)([A-Z]|[IVX]{1,5})([.)])(?:\s+(?=\S)|$)/;
const ARABIC_LETTER = /^(\(?)([أابجدهوزحطيك])(\)|\.|\s?[-–])\s+(?=\S)/u;
const QUESTION =
  /^(?:(?:question|q|pregunta|pregunta n[.ºo°]*|السؤال|سؤال|вопрос|问题)\s?(?:no\.?|n[°º]\.?|رقم)?\s?(\d{1,2}|[IVX]{1,4}|one|two|three|four|five|six)|(?:السؤال)\s(الأول|الثاني|الثالث|الرابع|الخامس))\s?(?:\.|\)|:|：|[-–—](?=\s)|$)\s*/iu;

const CYRILLIC = /^(\(?)([абвгдежзиклАБВГДЕЖЗИКЛ])(\.(?=\s|$)|\))\s*/u;
const CYRILLIC_ORDER = "абвгдежзикл";
const CHINESE = /^[(（]([一二三四五六七八九十])[)）]\s*(?=\S)/u;
const CHINESE_ORDER = "一二三四五六七八九十";
const ARABIC_ORDER = "أبجدهوزحطيك";
const WORD_VALUES: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const ARABIC_ORDINALS = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس"];

const NESTED_LOOK = "1.1";

/** The numbering that an item counts in: "3.2" comes after "3.1", whatever "3." said. */
export function countedAs(marker: Marker): string {
  return marker.look === NESTED_LOOK ? NESTED_LOOK : marker.kind;
}

/** Reads the bullet, number or letter that a list item begins with, or null. `bold` signs are stepped over. */
export function readMarker(text: string): Marker | null {
  const opened = /^(\*\*|__)(?=\S)/.exec(text)?.[1] ?? "";
  const inner = text.slice(opened.length);
  const marker = questionMarker(inner) ?? (opened === "" ? bulletMarker(inner) : null) ?? numberMarker(inner);
  if (marker === null || opened === "") return marker;
  return { ...marker, rest: reopen(opened, marker.rest) };
}

/** "**Question 1:** How" loses both pairs of signs, "**1. Heading**" keeps them around the heading. */
function reopen(sign: string, rest: string): string {
  return rest.startsWith(sign) ? rest.slice(sign.length).trim() : sign + rest;
}

function questionMarker(text: string): Marker | null {
  if (!/^[qpсвس问ا]/iu.test(text)) return null;
  const match = QUESTION.exec(text);
  if (match === null) return null;
  const word = (match[1] ?? "").toLowerCase();
  const value = match[2]
    ? ARABIC_ORDINALS.indexOf(match[2]) + 1
    : (WORD_VALUES[word] ?? romanValue(word) ?? Number(plainDigits(word)));
  return {
    kind: "question",
    look: "Q",
    value,
    rest: text
      .slice(match[0].length)
      .replace(/^\*\*\s*/, "")
      .trim(),
  };
}

function bulletMarker(text: string): Marker | null {
  const arrow = ARROWS.exec(text);
  if (arrow !== null) return item("arrow", arrow[1] ?? "", null, text, arrow[0]);
  const bullet = BULLETS.exec(text) ?? GLUED_BULLETS.exec(text);
  if (bullet !== null) return item("bullet", bullet[1] ?? "", null, text, bullet[0]);
  const o = O_BULLET.exec(text);
  return o === null ? null : item("bullet", "o", null, text, o[0]);
}

function numberMarker(text: string): Marker | null {
  const plain = /^[(（]?[٠-٩۰-۹０-９\d]/.test(text) ? plainSigns(text.slice(0, 8)) + text.slice(8) : text;
  const nested = NESTED.exec(plain);
  if (nested !== null) return item("digit", NESTED_LOOK, Number(nested[1]), text, nested[0]);
  const digits = DIGITS.exec(plain);
  if (digits !== null) {
    // "(1" without its closing bracket is no number of a list.
    if (digits[1] === "(" && digits[3] !== ")") return null;
    return item("digit", `${digits[1]}1${digits[3] ?? "-"}`, Number(digits[2]), text, digits[0]);
  }
  const letter = LETTER.exec(text);
  if (letter !== null) return lettered(letter, text);
  const upper = UPPER.exec(text);
  if (upper !== null) return uppered(upper, text);
  const cyrillic = CYRILLIC.exec(text);
  if (cyrillic !== null) return cyrilled(cyrillic, text);
  const chinese = CHINESE.exec(text);
  if (chinese !== null) return item("digit", "(一)", CHINESE_ORDER.indexOf(chinese[1] ?? "") + 1, text, chinese[0]);
  const arabic = ARABIC_LETTER.exec(text);
  if (arabic === null) return null;
  const at = ARABIC_ORDER.indexOf(arabic[2] === "ا" ? "أ" : (arabic[2] ?? ""));
  return item("lower", `${arabic[1]}أ${arabic[3]}`, at + 1, text, arabic[0]);
}

/** Chinese sets its brackets as wide as its signs. */
const plainSigns = (text: string) => plainDigits(text).replaceAll("（", "(").replaceAll("）", ")");

/** One letter may be a letter or a Roman numeral; whoever knows the item before decides (`asRoman`). */
function lettered(match: RegExpExecArray, text: string): Marker {
  const sign = match[2] ?? "";
  const look = `${match[1]}a${match[3]}`;
  if (sign.length > 1 || sign === "i") return item("roman", look.replace("a", "i"), romanValue(sign), text, match[0]);
  return item("lower", look, sign.charCodeAt(0) - 96, text, match[0]);
}

function uppered(match: RegExpExecArray, text: string): Marker {
  const sign = match[2] ?? "";
  const look = `${match[1]}A${match[3]}`;
  if (sign.length > 1 || sign === "I") return item("upper-roman", look, romanValue(sign), text, match[0]);
  return item("upper", look, sign.charCodeAt(0) - 64, text, match[0]);
}

function cyrilled(match: RegExpExecArray, text: string): Marker {
  const sign = match[2] ?? "";
  const small = sign.toLowerCase();
  const look = `${match[1]}${small === sign ? "а" : "А"}${match[3]}`;
  return item(small === sign ? "lower" : "upper", look, CYRILLIC_ORDER.indexOf(small) + 1, text, match[0]);
}

function item(kind: MarkerKind, look: string, value: number | null, text: string, taken: string): Marker {
  return { kind, look, value, rest: text.slice(taken.length).trim() };
}

/** Reads "v." or "x." as a Roman numeral where the item before says that the list is in Roman numerals; and "i." as a letter after "h.". */
export function afterItem(marker: Marker, before: Marker | null): Marker {
  if (before === null) return marker;
  if (before.kind === "roman" && marker.kind === "lower") {
    const value = [0, 5, 10, 50]["_vxl".indexOf(String.fromCharCode(96 + (marker.value ?? 0)))] ?? null;
    if (value !== null && value === (before.value ?? 0) + 1)
      return { ...marker, kind: "roman", look: before.look, value };
  }
  if (before.kind === "upper-roman" && marker.kind === "upper") {
    const value = [0, 5, 10, 50]["_VXL".indexOf(String.fromCharCode(64 + (marker.value ?? 0)))] ?? null;
    if (value !== null && value === (before.value ?? 0) + 1) return { ...marker, kind: "upper-roman", value };
  }
  if (before.kind === "lower" && marker.kind === "roman" && before.value === 8)
    return { ...marker, kind: "lower", look: before.look, value: 9 };
  return marker;
}
