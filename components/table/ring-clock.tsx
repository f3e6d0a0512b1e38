import { isolated, round } from "@/components/table/ring-geometry";

export type ClockTone = "green" | "amber" | "red" | "idle";

/** What the middle of the ring shows: `left` is the share of the time that remains, 1 at the start, 0 when it is over. */
export interface RingClockFacts {
  text: string;
  tone: ClockTone;
  left: number;
  under?: string;
}

const strokes: Record<ClockTone, string> = {
  green: "stroke-green",
  amber: "stroke-amber",
  red: "stroke-red",
  idle: "stroke-edge",
};

/** The arc of the time that is left and the clock inside it. Over time the whole circle turns to dots, so red is not the only sign. */
export function RingClock({ clock, radius, arc }: { clock?: RingClockFacts; radius: number; arc: number }) {
  return (
    <>
      <circle r={radius} fill="none" className="stroke-line" strokeWidth={arc * 0.45} />
      {clock && <Arc clock={clock} radius={radius} width={arc} />}
      {clock && (
        <text
          y={clock.under ? -5 : -1}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={clock.text.length > 5 ? 32 : clock.text.length > 4 ? 40 : 48}
          fontWeight={600}
          letterSpacing={-1.5}
          className={`ltr-figures ${clock.tone === "red" ? "fill-red" : "fill-ink"}`}
        >
          {clock.text}
        </text>
      )}
      {clock?.under && (
        <text y={29} textAnchor="middle" fontSize={10} className="fill-soft">
          {isolated(clock.under)}
        </text>
      )}
    </>
  );
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
