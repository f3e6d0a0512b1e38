/** One entry of a calendar. Times are milliseconds since 1970. */
export type CalendarEntry = { uid: string; title: string; place: string; startsAt: number; endsAt: number };

type Calendar = { name: string; entries: CalendarEntry[]; madeAt: number };

const LINE_OCTETS = 75;

/** A calendar in the iCalendar format (RFC 5545), all times in UTC, so that each reader shows them in her own zone. */
export function calendar({ name, entries, madeAt }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rostrum//Agenda//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, madeAt)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, title, place, startsAt, endsAt }: CalendarEntry, madeAt: number): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    "END:VEVENT",
  ];
}

function utc(at: number): string {
  return `${new Date(at).toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** RFC 5545, 3.1: a line has at most 75 octets; what is more goes on in a line that begins with a space, never inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = "";
  let size = 0;
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (size + octets > LINE_OCTETS) {
      lines.push(part);
      part = " ";
      size = 1;
    }
    part += character;
    size += octets;
  }
  return [...lines, part].join("\r\n");
}
