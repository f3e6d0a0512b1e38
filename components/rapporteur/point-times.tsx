"use client";

import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useWords } from "@/components/rapporteur/words";
import type { PointView } from "@/lib/roundtable/view-types";

/** At most so many; who wants them all reads the names. */
const SHOWN = 3;

/** When it was said, by the interventions behind it; without any, when it was noted. */
export function PointTimes({ point }: { point: PointView }) {
  const { entries } = useRecordDesk();
  const { time } = useWords();
  const said = entries.filter(
    ({ type, intervention }) =>
      (type === "now" || type === "heard" || type === "statement") && point.interventions.includes(intervention),
  );
  const times = [...new Set(said.map(({ at }) => at).sort((one, other) => one - other))].slice(0, SHOWN);
  return (
    <span className="ltr-figures text-sm whitespace-nowrap text-soft" suppressHydrationWarning>
      {(times.length > 0 ? times : [point.at]).map((at) => time(at)).join(" · ")}
    </span>
  );
}
