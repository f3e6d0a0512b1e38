import { isolated, round } from "@/components/table/ring-geometry";

export type ClockTone = "green" | "amber" | "red" | "idle";

/** What the middle of the ring shows: `left` is the share of the time that remains, 1 at the start, 0 when it is over. */
export interface RingClockFacts {
  text: string;
  tone: ClockTone;
  left: number;
  under?: string;
  /** Two bars over the time, as on every player. */
  paused?: boolean;
  /** `text` is a word, not digits. */
  worded?: boolean;
}

const strokes: Record<ClockTone, string> = {
  green: "stroke-green",
  amber: "stroke-amber",
  red: "stroke-red",
  idle: "stroke-edge",
};

interface RingClockProps {
  clock?: RingClockFacts;
  radius: number;
  arc: number;
  /** To be read from the last row of a hall. */
  large?: boolean;
}

/** The arc of the time that is left and the clock inside it. Over time the whole circle turns to dots, so red is not the only sign. */
export function RingClock({ clock, radius, arc, large = false }: RingClockProps) {
  const size = clock ? sizeOf(clock.text) * (large ? 1.3 : 1) : 0;
  return (
    <>
      <circle r={radius} fill="none" className="stroke-line" strokeWidth={arc * 0.45} />
      {clock && <Arc clock={clock} radius={radius} width={arc} />}
      {clock?.paused && <Bars y={large ? -60 : -48} />}
      {clock && (
        <text
          y={clock.under ? -5 : -1}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={size}
          fontWeight={600}
          letterSpacing={clock.worded ? undefined : -1.5}
          className={`${clock.worded ? "" : "ltr-figures"} ${clock.tone === "red" ? "fill-red" : "fill-ink"}`}
        >
          {clock.text}
        </text>
      )}
      {clock?.under && (
        <text y={large ? 42 : 29} textAnchor="middle" fontSize={large ? 13 : 10} className="fill-soft">
          {isolated(clock.under)}
        </text>
      )}
    </>
  );
}

/** "2:14" is as large as the ring allows; "12:00", "+12:00" and a word of another language are smaller. */
function sizeOf(text: string): number {
  // A Chinese character takes the room of two digits.
  const length = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  if (length > 11) return 18;
  if (length > 6) return 22;
  return length > 5 ? 32 : length > 4 ? 40 : 48;
}

function Bars({ y }: { y: number }) {
  return [-6, 2].map((x) => <rect key={x} x={x} y={y} width={4} height={13} rx={1} className="fill-soft" />);
}

function Arc({ clock, radius, width }: { clock: RingClockFacts; radius: number; width: number }) {
  const around = 2 * Math.PI * radius;
  const over = clock.left <= 0;
  if (over && clock.tone !== "red") return null;
  const dash = over ? `0 ${round(around / 60)}` : `${round(around * Math.min(1, clock.left))} ${round(around)}`;
  return (
    <circle
      r={radius}
      fill="none"
      className={strokes[clock.tone]}
      strokeWidth={width}
      strokeLinecap="round"
      strokeDasharray={dash}
      transform="rotate(-90)"
    />
  );
}
