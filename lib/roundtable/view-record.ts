import { elapsed } from "./clock";
import { find, get } from "./lookup";
import { compact, remember } from "./remember";
import type { Speech, Statement, TableState } from "./state";
import { speakerView } from "./view-list";
import type { Audience, PastSpeechView, SpeechView, StatementView, View } from "./view-types";

export function speechView(speech: Speech): SpeechView {
  return remember("speech", speech, [], () => {
    const { id, request, calledAt, clock } = speech;
    const running = clock.pausedAt === null ? "speaking" : "paused";
    return { id, request, state: clock.startedAt === null ? "called" : running, calledAt, clock: compact(clock) };
  });
}

/** What the record shows of the speeches that ended, oldest first. */
export function pastSpeeches(state: TableState): View["speeches"] {
  return remember("past-speeches", state.speeches, [], () => {
    const past = Object.values(state.speeches).filter((speech) => speech.endedAt !== null);
    const sorted = past.sort((one, other) => one.calledAt - other.calledAt || (one.id < other.id ? -1 : 1));
    const items = Object.fromEntries(sorted.map((speech) => [speech.id, pastSpeech(speech)]));
    return { items, order: sorted.map((speech) => speech.id) };
  });
}

function pastSpeech(speech: Speech): PastSpeechView {
  return remember("past-speech", speech, [], () => {
    const { id, request, outcome, calledAt, clock } = speech;
    const endedAt = speech.endedAt ?? calledAt;
    const seconds = Math.round(elapsed(clock, endedAt) / 1000);
    const { allotted, startedAt } = clock;
    return compact({ id, request, outcome: outcome ?? "void", calledAt, startedAt, endedAt, seconds, allotted });
  });
}

/**
 * Rules 101–104, who sees that a statement exists (its text is fetched apart, by the same rule): public ones everyone once
 * published, room ones the participants once published; the desk and the record before that too. Without a name for
 * `nameless`; `confidential` is for the record alone.
 */
export function maySeeStatement(statement: Pick<Statement, "state" | "visibility">, audience: Audience): boolean {
  const published = statement.state === "published";
  switch (audience) {
    case "public":
      return published && statement.visibility === "public";
    case "participants":
      return published && (statement.visibility === "public" || statement.visibility === "room");
    case "desk":
      return statement.visibility !== "confidential";
    case "record":
      return true;
    default:
      return audience satisfies never;
  }
}

export function statementViews(state: TableState, audience: Audience): View["statements"] {
  return remember(`statements-${audience}`, state.statements, [state.delegations, state.participants], () => {
    const seen = Object.values(state.statements).filter((statement) => maySeeStatement(statement, audience));
    const sorted = seen.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
    const items = Object.fromEntries(
      sorted.map((statement) => [statement.id, statementView(state, statement, audience)]),
    );
    return { items, order: sorted.map((statement) => statement.id) };
  });
}

function statementView(state: TableState, statement: Statement, audience: Audience): StatementView {
  const inputs = [state.delegations, state.participants];
  return remember(`statement-${audience}`, statement, inputs, () => {
    const { id, questions, language, visibility, words, at, request } = statement;
    const nameless = visibility === "nameless";
    const participant = find(state.participants, statement.participant);
    const speaker = speakerView(get(state.delegations, statement.delegation), participant, audience);
    return compact({
      id,
      state: statement.state,
      speaker: nameless ? { anonymous: true as const } : speaker,
      questions,
      language,
      visibility,
      words,
      at,
      request: nameless ? null : request,
    });
  });
}

export function pointViews({ points }: TableState): View["points"] {
  return remember("points", points, [], () => {
    const sorted = Object.values(points).sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
    const items = Object.fromEntries(
      sorted.map((point) => {
        const { by: _by, ...shown } = point;
        return [point.id, remember("point", point, [], () => compact(shown))];
      }),
    );
    return { items, order: sorted.map((point) => point.id) };
  });
}
