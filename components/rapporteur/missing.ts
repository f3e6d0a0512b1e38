import { statementsOf } from "@/components/rapporteur/find-entries";
import { openParts } from "@/components/rapporteur/question-parts";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { pointsOn, type ShownPoint } from "@/components/rapporteur/shown-points";
import type { View } from "@/lib/roundtable/view-types";

export type Missing = {
  what: "waiting" | "questionless" | "pointless" | "partless" | "unread" | "in-session";
  count: number;
};

type Known = {
  view: Pick<View, "session" | "questions">;
  shown: ShownPoint[];
  entries: RecordEntry[];
  isRead(statement: string): boolean;
  /** How many changes still wait on this device. */
  waiting: number;
};

/** What the summary may still want before it leaves, the most urgent first; nothing of it forbids anything. */
export function missing({ view, shown, entries, isRead, waiting }: Known): Missing[] {
  const { session, questions } = view;
  const over = session.state === "adjourned" || session.state === "published";
  const unread = entries.flatMap(statementsOf).filter(({ id }) => !isRead(id));
  const partless = (id: string) =>
    openParts(
      questions.items[id],
      shown.map(({ point }) => point),
    );
  const found: Missing[] = [
    { what: "waiting", count: waiting },
    { what: "questionless", count: pointsOn(shown, undefined).length },
    { what: "pointless", count: questions.order.filter((id) => pointsOn(shown, id).length === 0).length },
    { what: "partless", count: questions.order.flatMap(partless).length },
    { what: "unread", count: unread.length },
    { what: "in-session", count: over ? 0 : 1 },
  ];
  return found.filter(({ count }) => count > 0);
}
