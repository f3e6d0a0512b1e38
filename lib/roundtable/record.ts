import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { find, get, placedBefore, put, without } from "./lookup";
import { type Rejection, reject } from "./rejection";
import type { QuestionPart, TableState } from "./state";

type PointFields = Pick<
  CommandOf<"RecordPoint">,
  "text" | "questions" | "parts" | "kind" | "quantifier" | "tone" | "interventions"
>;

/** Rules 70 and 73. */
export function recordPoint(state: TableState, command: CommandOf<"RecordPoint">, context: Context): Decision {
  const refused = wrongPoint(state, command);
  if (refused) return refused;
  const point = context.newId();
  return accept([fact({ type: "PointRecorded", point, ...factsOf(command) }, { text: command.text })], { point });
}

/** Rule 71: whoever revises names the version seen, so that nobody's words are lost in silence. */
export function revisePoint(state: TableState, command: CommandOf<"RevisePoint">): Decision {
  const refused = wrongPoint(state, command) ?? changedMeanwhile(state, command.point, command.version);
  if (refused) return refused;
  const { point, version } = command;
  const body = { type: "PointRevised" as const, point, ...factsOf(command), version: version + 1 };
  return accept([fact(body, { text: command.text })], { point });
}

/** Rule 74: nothing of the point changes, so no version is named. */
export function movePoint(state: TableState, { point, before }: CommandOf<"MovePoint">): Decision {
  if (state.session.state === "published") return reject("already-published");
  const others = without(state.pointOrder, point);
  if (!find(state.points, point) || (before !== null && !others.includes(before))) return reject("unknown-point");
  return accept([fact({ type: "PointMoved", point, before })], { point });
}

/** Rule 72. */
export function removePoint(state: TableState, command: CommandOf<"RemovePoint">): Decision {
  if (state.session.state === "published") return reject("already-published");
  const refused = changedMeanwhile(state, command.point, command.version);
  return refused ?? accept([fact({ type: "PointRemoved", point: command.point })]);
}

function changedMeanwhile(state: TableState, id: string, version: number): Rejection | null {
  const point = find(state.points, id);
  if (!point) return reject("unknown-point");
  return point.version === version ? null : reject("point-changed");
}

function wrongPoint(state: TableState, fields: PointFields): Rejection | null {
  if (state.session.state === "published") return reject("already-published");
  if (fields.questions.some((id) => !find(state.questions.items, id))) return reject("unknown-question");
  const concerned = fields.parts.every((part) => fields.questions.includes(part.question) && isPart(state, part));
  if (!concerned) return reject("unknown-part");
  const known = fields.interventions.every((id) => find(state.requests, id) || find(state.statements, id));
  return known ? null : reject("unknown-request");
}

/** Whether a question has this part, as it stands now. */
export function isPart({ questions }: Pick<TableState, "questions">, { question, part }: QuestionPart): boolean {
  return part < (find(questions.items, question)?.parts.length ?? 0);
}

function factsOf({ questions, parts, kind, quantifier, tone, interventions }: PointFields) {
  return { questions, parts, kind, quantifier, tone, interventions };
}

/** What stands where a text was erased. */
export const ERASED = "[erased]";

export function pointRecorded(state: TableState, event: TableEvent, body: EventOf<"PointRecorded">): TableState {
  const text = event.texts.text ?? ERASED;
  const point = { id: body.point, text, ...factsOf({ text, ...body }), version: 1, by: event.by, at: event.at };
  return { ...state, points: put(state.points, point), pointOrder: [...state.pointOrder, point.id] };
}

export function pointRevised(state: TableState, event: TableEvent, body: EventOf<"PointRevised">): TableState {
  const text = event.texts.text ?? ERASED;
  const before = get(state.points, body.point);
  return {
    ...state,
    points: put(state.points, { ...before, text, ...factsOf({ text, ...body }), version: body.version }),
  };
}

export function pointRemoved(state: TableState, body: EventOf<"PointRemoved">): TableState {
  const { [body.point]: _removed, ...points } = state.points;
  return { ...state, points, pointOrder: without(state.pointOrder, body.point) };
}

export function pointMoved(state: TableState, body: EventOf<"PointMoved">): TableState {
  return { ...state, pointOrder: placedBefore(state.pointOrder, body.point, body.before) };
}
