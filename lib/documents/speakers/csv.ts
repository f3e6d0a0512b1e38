/** U+FEFF at its start tells spreadsheets that the file is UTF-8; without it Excel garbles Arabic. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A table as comma-separated values (RFC 4180): lines end in CRLF, and a byte order mark stands at the start. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  const text = typeof value === "number" ? String(value) : defused(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet runs what begins like a formula, in full width too; an apostrophe before it makes it text. */
function defused(text: string): string {
  return /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
}
