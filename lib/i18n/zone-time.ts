const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}

function shown(at: number, timeZone: string): { day: string; clock: string } {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${parts.year}-${parts.month}-${parts.day}`, clock: `${parts.hour}:${parts.minute}` };
}

/** The day ("2016-09-19") of a moment (ms) in a time zone. */
export function dayIn(timeZone: string, at: number): string {
  return shown(at, timeZone).day;
}

/** What clocks in a time zone show at a moment (ms): "10:00". */
export function clockIn(timeZone: string, at: number): string {
  return shown(at, timeZone).clock;
}

/**
 * The moment (ms) at which clocks in a time zone show this time ("10:00") on this day ("2016-09-19"); NaN where one of them is none. A time
 * that clocks jump over in spring becomes the one after the jump.
 */
export function momentIn(timeZone: string, day: string, clock: string): number {
  const wanted = Date.parse(`${day}T${clock}:00Z`);
  if (Number.isNaN(wanted)) return wanted;
  const offset = (at: number) => {
    const { day: onDay, clock: atClock } = shown(at, timeZone);
    return Date.parse(`${onDay}T${atClock}:00Z`) - at;
  };
  // Twice, since the offset may differ between the first guess and where it leads.
  return wanted - offset(wanted - offset(wanted));
}

/** Whether this is the name of a time zone that this system knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The days of a meeting, the first and the last among them. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last) && days.length < 32; at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
