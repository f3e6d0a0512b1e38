import { analyse } from "chardet";
import { LOOKED } from "@/lib/documents/source/form-of";
import { plainForms, refuse, type SourceResult } from "@/lib/documents/source/source-text";

export type Decoded = { text: string; encoding: string };

/** Text in UTF-8, UTF-16, or one of the older encodings, told by what the text then looks like; null where it is in none of them. */
export function decode(bytes: Uint8Array): Decoded | null {
  const encoding = utf16Of(bytes) ?? "utf-8";
  const text = decoded(bytes, encoding);
  if (text !== null) return { text, encoding };
  return encoding === "utf-8" ? fromOlder(bytes) : null;
}

/** The text of plain text or Markdown, in whatever encoding. */
export function decodeText(bytes: Uint8Array): SourceResult {
  const text = decode(bytes)?.text ?? null;
  if (text === null && bytes.includes(0)) return refuse("binary", binarySentence("zero bytes"));
  if (text === null) {
    const looked = "Looked for text in UTF-8 or another known encoding";
    return refuse("not-utf8", `${looked} and found bytes that are not: save the note as UTF-8 and read that.`);
  }
  if (text.includes("\u0000")) return refuse("binary", binarySentence("zero bytes"));
  if (hasManyControls(text)) return refuse("binary", binarySentence("control characters"));
  if (looksLikeHtml(text))
    return refuse("html", `${LOOKED} and found HTML: save the page as text or as PDF and read that.`);
  return { ok: true, source: { form: "text", text: plainForms(text), aside: new Map() } };
}

const binarySentence = (what: string) =>
  `${LOOKED} and found a file of another kind (it holds ${what}): save the note in one of these forms and read that.`;

const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Node takes this encoding for the narrower standard, which has controls where quotation marks and dashes stand.
    return encoding === "windows-1252"
      ? text.replace(/[\u0080-\u009f]/g, (sign) => C1[sign.charCodeAt(0) - 0x80] ?? sign)
      : text;
  } catch {
    return null;
  }
}

/** By its mark, or by its zero bytes: in most texts every second byte of UTF-16 is zero. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Spaces and full stops alone make some in every script; a file with zeros in both places is no text.
  if (Math.min(even, odd) > 0 || even + odd < start.length / 40) return null;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

const OLDER = ["windows-1252", "windows-1251", "windows-1256", "gb18030", "big5", "koi8-r", "windows-1250"];

/** What the recogniser calls them, as a decoder knows them: the pages of Windows hold the signs that the standards lack. */
const NAMES: Record<string, string> = {
  "ISO-8859-1": "windows-1252",
  "ISO-8859-2": "windows-1250",
  "ISO-8859-5": "windows-1251",
  "ISO-8859-6": "windows-1256",
};

function fromOlder(bytes: Uint8Array): Decoded | null {
  if (bytes.includes(0)) return null;
  const start = bytes.subarray(0, 64_000);
  const trust = new Map<string, number>();
  for (const { name, confidence } of analyse(start)) {
    const encoding = NAMES[name] ?? name.toLowerCase();
    trust.set(encoding, Math.max(confidence, trust.get(encoding) ?? 0));
  }
  const ranked = OLDER.flatMap((encoding, at) => {
    const text = decoded(start, encoding) ?? (start.length < bytes.length ? decoded(bytes, encoding) : null);
    return text === null
      ? []
      : [{ encoding, worth: plausibility(text) * 100 + (trust.get(encoding) ?? 0) / 4 - at / 10 }];
  }).sort((a, b) => b.worth - a.worth);
  for (const { encoding, worth } of ranked) {
    const text = worth > 0 ? decoded(bytes, encoding) : null;
    if (text !== null) return { text, encoding };
  }
  return null;
}

/** How much the signs beyond ASCII look like somebody's words, from 0 to 1: whole words of one script, accents few among plain letters. */
function plausibility(text: string): number {
  let good = 0;
  let bad = (text.match(/[\u0080-\u009f\ufffd\ue000-\uf8ff]/g)?.length ?? 0) * 3;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]*[^\x20-\x7e\s\u2010-\u2026«»\u00a0¿¡°][\p{L}\p{M}]*/gu)) {
    if (likelyWord(word)) good += word.length;
    else bad += word.length;
  }
  return good + bad === 0 ? 0.5 : good / (good + bad);
}

function likelyWord(word: string): boolean {
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(word);
  if (/^[\p{Script=Arabic}\p{M}]+$/u.test(word)) return true;
  // The common signs of Chinese: a text in another encoding gives the rare ones.
  if (/^\p{Script=Han}+$/u.test(word))
    return /[的一是不了在人有我他这中大来上国个到说们为和题问会]/.test(word) || word.length < 4;
  if (!/^\p{Script=Latin}+$/u.test(word)) return false;
  const accented = word.match(/[^a-z]/gi)?.length ?? 0;
  return accented * 3 <= word.length + 2 && !/[a-zß-ÿ][À-ÞA-Z]/.test(word);
}

/** More than a stray one: no text, whatever its encoding. */
export function hasManyControls(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13) controls += 1;
  }
  return controls > 8 + text.length / 200;
}

/** A page, or a piece of one: a note in Markdown may hold a stray tag, never paragraphs of them. */
function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/^\ufeff?\s*(?:<\?xml|<!doctype\s|<html|<head|<body)/i.test(start)) return true;
  const tags =
    start.match(/<\/?(?:html|head|body|div|p|span|table|tr|td|ul|ol|li|h[1-6]|section|article)(?:\s[^<>]{0,300})?>/gi)
      ?.length ?? 0;
  return tags >= 6 && tags * 400 > start.length;
}
