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
export function dayAt(at: number, timeZone: string): string {
  return shown(at, timeZone).day;
}

/** What clocks in a time zone show at a moment (ms): "10:00". */
export function clockAt(at: number, timeZone: string): string {
  return shown(at, timeZone).clock;
}

/** The moment (ms) at which clocks in a time zone show this time ("10:00") on this day; undefined where one of them is none. */
export function momentOn(day: string, clock: string, timeZone: string): number | undefined {
  const wanted = Date.parse(`${day}T${clock}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  const offset = (at: number) => {
    const { day: onDay, clock: atClock } = shown(at, timeZone);
    return Date.parse(`${onDay}T${atClock}:00Z`) - at;
  };
  // Twice, since the offset may differ between the first guess and where it leads.
  return wanted - offset(wanted - offset(wanted));
}

/** The days of a meeting, the first and the last among them. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last) && days.length < 32; at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
