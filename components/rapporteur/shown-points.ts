import { formOf, type PointCommand } from "@/components/rapporteur/point-form";
import { movedOrder } from "@/components/rapporteur/point-order";
import type { PointView, View } from "@/lib/roundtable/view-types";

/** A point as the screen shows it; `waits` says what of it has not reached the table yet. */
export type ShownPoint = { point: PointView; waits?: "recording" | "revising" | "removing" };

/** A command on its way: still on this device, or accepted and about to be seen in the view. */
export type OnItsWay = { id: string; command: PointCommand; at: number };

type Points = NonNullable<View["points"]>;

/** The points of the view in the rapporteur's order, with what is on its way laid over them; new ones stand last. */
export function shownPoints(points: Points | undefined, onItsWay: OnItsWay[]): ShownPoint[] {
  const order = onItsWay.reduce(withMove, points?.order ?? []);
  const stored = order.flatMap((id) => points?.items[id] ?? []).map((point) => overlaid(point, onItsWay));
  const added = onItsWay.flatMap(({ id, command, at }): ShownPoint[] =>
    command.type === "RecordPoint" ? [{ point: viewOf(command, { id, version: 0, at }), waits: "recording" }] : [],
  );
  return [...stored, ...added];
}

function withMove(order: string[], { command }: OnItsWay): string[] {
  if (command.type !== "MovePoint" || !order.includes(command.point)) return order;
  return movedOrder(order, command.point, command.before);
}

function overlaid(point: PointView, onItsWay: OnItsWay[]): ShownPoint {
  const last = onItsWay.findLast(({ command }) => changesWords(command) && command.point === point.id)?.command;
  if (last?.type === "RevisePoint") return { point: viewOf(last, point), waits: "revising" };
  return last ? { point, waits: "removing" } : { point };
}

/** Where it stands is no change of the point: it may be changed on while that is on its way. */
function changesWords(command: PointCommand): command is Extract<PointCommand, { version: number }> {
  return command.type === "RevisePoint" || command.type === "RemovePoint";
}

function viewOf(
  command: Extract<PointCommand, { text: string }>,
  { id, version, at }: Pick<PointView, "id" | "version" | "at">,
): PointView {
  const { kind, quantifier, tone, ...rest } = formOf(command);
  return { id, version, at, ...rest, ...(kind && { kind }), ...(quantifier && { quantifier }), ...(tone && { tone }) };
}

/** The points of one question; of none of them where no question is given. */
export function pointsOn(shown: ShownPoint[], question: string | undefined): ShownPoint[] {
  return shown.filter(({ point }) =>
    question === undefined ? point.questions.length === 0 : point.questions.includes(question),
  );
}
