/** Digits of Arabic keyboards as those of a clock; every dash that a phone types for a minus as one. */
function western(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)))
    .replace(/[−–—]/g, "-")
    .replace(/[\u200e\u200f\u061c]/g, "")
    .trim();
}

/** "2:40" or "160" as seconds; undefined when the text is no duration. */
export function typedDuration(text: string): number | undefined {
  const read = /^(?:(\d{1,3}):([0-5]\d)|(\d{1,5}))$/.exec(western(text));
  if (!read) return undefined;
  return read[3] === undefined ? Number(read[1]) * 60 + Number(read[2]) : Number(read[3]);
}

/** "90" or "−45" as seconds to add or to take away; undefined when it is none, nothing, or more than an hour. */
export function typedChange(text: string): number | undefined {
  const read = /^([+-]?)(\d{1,4})$/.exec(western(text));
  const seconds = read ? Number(read[2]) * (read[1] === "-" ? -1 : 1) : 0;
  return seconds === 0 || Math.abs(seconds) > 3600 ? undefined : seconds;
}
