/**
 * Takes a time zone such as America/New_York; returns what writes a time (ms) as ISO 8601 on the clock of that zone, with the offset
 * of that very day: 2016-09-19T10:45:30-04:00. Whole seconds.
 */
export function localIso(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longOffset",
    timeZone,
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute, second, timeZoneName = "" } = parts;
    // "GMT-04:00", and "GMT" alone where there is none.
    const offset = timeZoneName.slice("GMT".length) || "+00:00";
    return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
  };
}
