import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, NewEvent, TableEvent } from "./events";
import { find, get, put } from "./lookup";
import { delegationOf } from "./planning";
import { reject } from "./rejection";
import type { Statement, TableState } from "./state";
import { wordsIn } from "./words";

/** Rules 60–62: before, during and after the session until the record is published. */
export function submitStatement(state: TableState, command: CommandOf<"SubmitStatement">, context: Context): Decision {
  if (state.session.state === "published") return reject("already-published");
  const delegation = delegationOf(state, context);
  if (!delegation) return reject("no-delegation");
  const { request = null, questions, language, visibility, text } = command;
  if (questions.some((id) => !find(state.questions.items, id))) return reject("unknown-question");
  if (request !== null && !find(state.requests, request)) return reject("unknown-request");
  if (request !== null && get(state.requests, request).delegation !== delegation) return reject("not-your-request");
  const statement = context.newId();
  const body = {
    type: "StatementSubmitted" as const,
    statement,
    delegation,
    participant: context.actor.participant,
    request,
    questions,
    language,
    visibility,
    words: wordsIn(text, language),
  };
  const written = countsAsSpeech(body) ? unreachedWrote(state, delegation) : [];
  return accept([fact(body, { text }), ...written], { statement });
}

/** Rule 14: what is nameless or confidential leaves no trace at the request of whoever wrote it. */
export function countsAsSpeech({ visibility }: Pick<Statement, "visibility">): boolean {
  return visibility === "public" || visibility === "room";
}

/** Rule 14: who was not reached and writes after the session counts as written. */
function unreachedWrote(state: TableState, delegation: string): NewEvent[] {
  if (state.session.state !== "adjourned") return [];
  return [...state.list.order, ...state.list.aside]
    .filter((id) => get(state.requests, id).delegation === delegation)
    .map((request) => fact({ type: "RequestWritten", request }));
}

/** Rules 63–64: publishing takes a text into the record, within its visibility and never beyond. */
export function publishStatement(state: TableState, command: CommandOf<"PublishStatement">): Decision {
  const statement = find(state.statements, command.statement);
  if (!statement) return reject("unknown-statement");
  if (statement.state === "published") return reject("already-published");
  if (statement.state !== "submitted") return reject("unknown-statement");
  return accept([fact({ type: "StatementPublished", statement: statement.id })]);
}

export function statementSubmitted(
  state: TableState,
  event: TableEvent,
  { type: _type, statement: id, ...facts }: EventOf<"StatementSubmitted">,
): TableState {
  const statement: Statement = { id, ...facts, state: "submitted", at: event.at, textSeq: event.seq };
  return { ...state, statements: put(state.statements, statement) };
}

export function statementPublished(state: TableState, body: EventOf<"StatementPublished">): TableState {
  const statement = { ...get(state.statements, body.statement), state: "published" as const };
  return { ...state, statements: put(state.statements, statement) };
}
