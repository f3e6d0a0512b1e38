import { minutesOf } from "@/components/table/agenda-editor/agenda-edit";
import type { Agenda } from "@/components/table/agenda-editor/plan";
import type { PlannedItem } from "@/lib/roundtable/events";

const FILL: Record<PlannedItem["kind"], string> = {
  opening: "fill-edge",
  panel: "fill-accent/45",
  question: "fill-accent",
  "wrap-up": "fill-edge",
  closing: "fill-edge",
  other: "fill-edge/45",
};

const GAP = 4;

/** The agenda of a table as one line: each item as long as it takes; what runs over the slot stands behind a mark. The words are beside it. */
export function AgendaStrip({ plan, className = "" }: { plan: Agenda; className?: string }) {
  const { startsAt, endsAt, items } = plan;
  const last = items.reduce((latest, item) => Math.max(latest, item.endsAt), endsAt);
  const scale = 1000 / Math.max(1, last - startsAt);
  const at = (time: number) => Math.round((time - startsAt) * scale);
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      className={`block h-2 w-full rtl:-scale-x-100 ${className}`}
    >
      <rect width={at(endsAt)} height="10" className="fill-line" />
      {items
        .filter((item) => minutesOf(item) > 0)
        .map((item) => (
          <rect
            key={item.id}
            x={at(item.startsAt)}
            width={Math.max(2, at(item.endsAt) - at(item.startsAt) - GAP)}
            height="10"
            className={FILL[item.kind]}
          />
        ))}
      {last > endsAt && <rect x={at(endsAt) - 3} width="6" height="10" className="fill-ink" />}
    </svg>
  );
}
