/** Folds a text for comparing: no case, no accents or vowel signs, plain apostrophes and hyphens, single spaces. */
export function fold(text: string): string {
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(text)) return text.replace(/ {2,}/g, " ").trim().toLowerCase();
  return text
    .normalize("NFD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Digits of Arabic, Persian and full-width writing as 0–9. */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660;
    return String(code - zero);
  });
}

export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** A sentence, a clause or a list item has come to its end here (closing quotes and brackets aside). */
export function endsSentence(text: string): boolean {
  return /[.?!:;؟؛。？！：](?:[”’"»)\]*_]|[¹²³⁰⁴-⁹]|\[\^?\w+\])*$/u.test(text.slice(-24));
}

export function asksQuestion(text: string): boolean {
  return /[?؟？](?:[”’"»)\]*_.]|[¹²³⁰⁴-⁹]|\s|\[\^?\w+\])*$/u.test(text.slice(-24));
}

export function startsLowerCase(text: string): boolean {
  return /^["“«‘'(]?\p{Ll}/u.test(text);
}
