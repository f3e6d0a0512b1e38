const DAY = 24 * 60 * 60_000;

/**
 * Takes "11:30" as read on a wall clock in `timeZone`, and an instant; returns the instant nearest to it (within twelve hours)
 * at which that clock shows this time, or undefined when the text is no time.
 */
export function instantAt(text: string, timeZone: string, near: number): number | undefined {
  const read = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(western(text.trim()));
  if (!read) return undefined;
  const wanted = (Number(read[1]) * 60 + Number(read[2])) * 60_000;
  const first = nearest(near - timeOfDayAt(near, timeZone) + wanted, near);
  // A change of the clocks between the two instants shifts the guess by its size; one correction is enough.
  const missed = wanted - timeOfDayAt(first, timeZone);
  return nearest(first + within(missed), near);
}

/** As `instantAt`, but the first such time after `now`: "9:00" typed at noon means tomorrow. */
export function nextInstantAt(text: string, timeZone: string, now: number): number | undefined {
  const at = instantAt(text, timeZone, now);
  if (at === undefined || at > now) return at;
  return instantAt(text, timeZone, at + DAY);
}

/** In so many minutes, on the full minute: a time that the chair can say aloud. */
export function fullMinuteIn(minutes: number, now: number): number {
  return Math.ceil((now + minutes * 60_000) / 60_000) * 60_000;
}

/** Milliseconds since midnight that a clock in `timeZone` shows at this instant. */
function timeOfDayAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return ((read("hour") * 60 + read("minute")) * 60 + read("second")) * 1000 + (at % 1000);
}

function nearest(guess: number, near: number): number {
  return near + within(guess - near);
}

/** A difference of clock readings, wrapped to at most half a day. */
function within(difference: number): number {
  const wrapped = ((difference % DAY) + DAY) % DAY;
  return wrapped > DAY / 2 ? wrapped - DAY : wrapped;
}

/** Arabic-Indic digits as a keyboard types them, read as the digits of a clock. */
function western(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
}
