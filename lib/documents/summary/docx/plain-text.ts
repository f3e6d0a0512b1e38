/** Control characters, halves of surrogate pairs, U+FFFE and U+FFFF: XML 1.0 forbids them, even escaped, and Word refuses the file. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What anybody wrote as text that XML may hold, on one line; spaces that must not break a line stay. */
export function plainText(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/[ \t\n\r\u2028\u2029]+/gu, " ")
    .trim();
}

/** For the parts that are written by hand. */
export function xmlText(text: string): string {
  return plainText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
