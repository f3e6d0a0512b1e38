import { analyse } from "chardet";

/** What the detector may say, and the decoder it means; whatever else it guesses is less likely than these in a list of participants. */
const DECODERS: Record<string, string> = {
  "ISO-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
  "windows-1251": "windows-1251",
  "ISO-8859-5": "windows-1251",
  "windows-1256": "windows-1256",
  "ISO-8859-6": "windows-1256",
  GB18030: "gb18030",
};

/** Enough for the detector: it looks for the usual neighbours of letters. */
const SAMPLE = 200_000;

/** Takes the bytes of a text in whatever encoding; returns the text, or null where they are no text at all. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  const text = new TextDecoder(encoding).decode(bytes);
  return hasManyControls(text) ? null : { text, encoding };
}

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.includes(0)) return unmarkedUtf16(bytes);
  if (isUtf8(bytes)) return "utf-8";
  const guess = analyse(bytes.subarray(0, SAMPLE)).find(({ name }) => name in DECODERS);
  return DECODERS[guess?.name ?? ""] ?? "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Without a mark at the start, the zeros tell: half of every delimiter and line break is one, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  }
  if (even === 0) return "utf-16le";
  return odd === 0 ? "utf-16be" : null;
}

function hasManyControls(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0;
  return controls > 2 + text.length / 200;
}
