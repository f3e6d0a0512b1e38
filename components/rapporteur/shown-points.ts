import { formOf, type PointCommand } from "@/components/rapporteur/point-form";
import type { CommandAnswer } from "@/lib/roundtable/protocol";
import type { PointView, View } from "@/lib/roundtable/view-types";

/** A point as the screen shows it; `waits` says what of it has not reached the table yet. */
export type ShownPoint = { point: PointView; waits?: "recording" | "revising" | "removing" };

/** A command on its way: still on this device, or accepted and about to be seen in the view. */
export type OnItsWay = { id: string; command: PointCommand; at: number };

type Points = NonNullable<View["points"]>;

/** The points of the view with what is on its way laid over them, newest first. */
export function shownPoints(points: Points | undefined, onItsWay: OnItsWay[]): ShownPoint[] {
  const stored = points?.order.flatMap((id) => points.items[id] ?? []) ?? [];
  const changed = stored.map((point) => overlaid(point, onItsWay));
  const added = onItsWay.flatMap(({ id, command, at }): ShownPoint[] =>
    command.type === "RecordPoint" ? [{ point: viewOf(command, { id, version: 0, at }), waits: "recording" }] : [],
  );
  return [...changed, ...added].sort(
    (one, other) => other.point.at - one.point.at || (one.point.id < other.point.id ? 1 : -1),
  );
}

function overlaid(point: PointView, onItsWay: OnItsWay[]): ShownPoint {
  const last = onItsWay.findLast(({ command }) => command.type !== "RecordPoint" && command.point === point.id);
  if (!last) return { point };
  if (last.command.type === "RevisePoint") return { point: viewOf(last.command, point), waits: "revising" };
  return { point, waits: "removing" };
}

function viewOf(
  command: Extract<PointCommand, { text: string }>,
  { id, version, at }: Pick<PointView, "id" | "version" | "at">,
): PointView {
  const { kind, quantifier, tone, ...rest } = formOf(command);
  return { id, version, at, ...rest, ...(kind && { kind }), ...(quantifier && { quantifier }), ...(tone && { tone }) };
}

/** Whether the view already shows what an accepted command did. */
export function isSeen(points: Points | undefined, command: PointCommand, answer: CommandAnswer): boolean {
  const items = points?.items ?? {};
  switch (command.type) {
    case "RecordPoint":
      return !answer.ok || answer.point === undefined || items[answer.point] !== undefined;
    case "RevisePoint":
      return (items[command.point]?.version ?? Number.POSITIVE_INFINITY) > command.version;
    case "RemovePoint":
      return items[command.point] === undefined;
    default:
      return command satisfies never;
  }
}

/** The points of one question; of none of them where no question is given. */
export function pointsOn(shown: ShownPoint[], question: string | undefined): ShownPoint[] {
  return shown.filter(({ point }) =>
    question === undefined ? point.questions.length === 0 : point.questions.includes(question),
  );
}
