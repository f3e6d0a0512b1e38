/**
 * Whether a spreadsheet would compute this text, or start a program for it. A dash or a plus before words is none: "- Anna", "+1"; nothing
 * that begins with an equals sign is a name.
 */
export function isFormula(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  if (/^=/.test(plain)) return true;
  return /^[+\-@]\s*(?:[\p{L}_.$]+[\d.$]*\s*[(|!]|[$\p{L}]{1,3}\$?\d+(?:\W|$))/u.test(plain);
}
