/**
 * The moment (ms) at which clocks in a time zone show `clock` ("10:00") on a day ("2016-09-19"). A time that clocks jump over
 * in spring becomes the one after the jump.
 */
export function momentIn(timeZone: string, day: string, clock: string): number {
  const wanted = Date.parse(`${day}T${clock}:00Z`);
  // Twice, since the offset may differ between the first guess and where it leads.
  const guess = wanted - offsetAt(timeZone, wanted);
  return wanted - offsetAt(timeZone, guess);
}

/** The day on which this moment (ms) falls in a time zone, as "2016-09-19". */
export function dayIn(timeZone: string, at: number): string {
  const { year, month, day } = partsIn(timeZone, at);
  return `${year}-${month}-${day}`;
}

/** Whether this is the name of a time zone that this system knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function offsetAt(timeZone: string, at: number): number {
  const { year, month, day, hour, minute, second } = partsIn(timeZone, at);
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return shown - Math.floor(at / 1000) * 1000;
}

function partsIn(timeZone: string, at: number): Record<string, string> {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}
