import type { CommandOf } from "./commands";
import { accept, type Decision, fact } from "./decision";
import type { EventOf, NewEvent, TableEvent } from "./events";
import { isOver } from "./list";
import { find, get, put } from "./lookup";
import { reject } from "./rejection";
import type { TableState } from "./state";

/** Rules 20–21: starting an item finishes the one before and puts its questions on the screens. */
export function startItem(state: TableState, command: CommandOf<"StartItem">): Decision {
  if (state.session.state !== "live") return reject("session-not-live");
  const item = find(state.agenda.items, command.item);
  if (!item) return reject("unknown-item");
  if (state.agenda.current === item.id) return reject("item-current");
  const events: NewEvent[] = [];
  if (state.agenda.current) events.push(fact({ type: "ItemFinished", item: state.agenda.current }));
  events.push(fact({ type: "ItemStarted", item: item.id }));
  if (item.questions.length > 0) events.push(fact({ type: "QuestionsShown", questions: item.questions }));
  return accept(events);
}

/** Rule 22. */
export function finishItem(state: TableState, command: CommandOf<"FinishItem">): Decision {
  if (!find(state.agenda.items, command.item)) return reject("unknown-item");
  if (state.agenda.current !== command.item) return reject("item-not-current");
  return accept([fact({ type: "ItemFinished", item: command.item })]);
}

/** Rule 24: what has not begun may be skipped; its questions and all that concerns them stay. */
export function skipItem(state: TableState, command: CommandOf<"SkipItem">): Decision {
  if (isOver(state)) return reject("session-over");
  const item = find(state.agenda.items, command.item);
  if (!item) return reject("unknown-item");
  if (item.state !== "planned") return reject("item-not-planned");
  return accept([fact({ type: "ItemSkipped", item: item.id })]);
}

/** Rule 25: what was skipped may come back. */
export function reviveItem(state: TableState, command: CommandOf<"ReviveItem">): Decision {
  if (isOver(state)) return reject("session-over");
  const item = find(state.agenda.items, command.item);
  if (!item) return reject("unknown-item");
  if (item.state !== "skipped") return reject("item-not-skipped");
  return accept([fact({ type: "ItemRevived", item: item.id })]);
}

/** Rule 26: the text of a question is corrected, and every screen says that it was. */
export function correctQuestion(state: TableState, command: CommandOf<"CorrectQuestion">): Decision {
  if (state.session.state === "published") return reject("already-published");
  const before = find(state.questions.items, command.question);
  if (!before) return reject("unknown-question");
  const { text, label = before.label, preamble = before.preamble, parts = before.parts, reason } = command;
  const body = { type: "QuestionCorrected" as const, question: before.id, label, text, preamble, parts };
  return accept([reason === undefined ? fact(body) : fact(body, { reason })]);
}

/** Rule 23: several questions may be shown at once, or none. */
export function showQuestions(state: TableState, command: CommandOf<"ShowQuestions">): Decision {
  if (isOver(state)) return reject("session-over");
  if (command.questions.some((id) => !find(state.questions.items, id))) return reject("unknown-question");
  return accept([fact({ type: "QuestionsShown", questions: [...new Set(command.questions)] })]);
}

export function itemStarted(state: TableState, event: TableEvent, body: EventOf<"ItemStarted">): TableState {
  const item = get(state.agenda.items, body.item);
  const started = { ...item, state: "current" as const, startedAt: item.startedAt ?? event.at, finishedAt: null };
  return { ...state, agenda: { ...state.agenda, items: put(state.agenda.items, started), current: item.id } };
}

export function itemFinished(state: TableState, event: TableEvent, body: EventOf<"ItemFinished">): TableState {
  const item = get(state.agenda.items, body.item);
  const finished = { ...item, state: "finished" as const, finishedAt: event.at };
  return { ...state, agenda: { ...state.agenda, items: put(state.agenda.items, finished), current: null } };
}

export function itemReturned(state: TableState, body: EventOf<"ItemReturned">): TableState {
  const { state: returned, startedAt, finishedAt } = body;
  const item = { ...get(state.agenda.items, body.item), state: returned, startedAt, finishedAt };
  const left = state.agenda.current === item.id ? null : state.agenda.current;
  const current = returned === "current" ? item.id : left;
  return { ...state, agenda: { ...state.agenda, items: put(state.agenda.items, item), current } };
}

export function questionsShown(state: TableState, body: EventOf<"QuestionsShown">): TableState {
  return { ...state, questions: { ...state.questions, shown: body.questions } };
}

export function itemSkipped(state: TableState, body: EventOf<"ItemSkipped">): TableState {
  return withItemState(state, body.item, "skipped");
}

export function itemRevived(state: TableState, body: EventOf<"ItemRevived">): TableState {
  return withItemState(state, body.item, "planned");
}

function withItemState(state: TableState, id: string, now: "skipped" | "planned"): TableState {
  const item = { ...get(state.agenda.items, id), state: now };
  return { ...state, agenda: { ...state.agenda, items: put(state.agenda.items, item) } };
}

export function questionCorrected(
  state: TableState,
  event: TableEvent,
  { question: id, label, text, preamble, parts }: EventOf<"QuestionCorrected">,
): TableState {
  const before = get(state.questions.items, id);
  const question = { ...before, label, text, preamble, parts, version: before.version + 1, correctedAt: event.at };
  return { ...state, questions: { ...state.questions, items: put(state.questions.items, question) } };
}
