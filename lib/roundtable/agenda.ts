import type { CommandOf } from "./commands";
import { accept, type Decision, fact } from "./decision";
import type { EventOf, NewEvent, TableEvent } from "./events";
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

/** Rule 23: several questions may be shown at once, or none. */
export function showQuestions(state: TableState, command: CommandOf<"ShowQuestions">): Decision {
  if (state.session.state === "adjourned" || state.session.state === "published") return reject("session-over");
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
