import { elapsed } from "./clock";
import { outcomeOf } from "./correction";
import { find, get } from "./lookup";
import { isPart } from "./record";
import { compact, remember } from "./remember";
import type { FloorRequest, Point, PointOfOrder, Speech, Statement, TableState } from "./state";
import { speakerView } from "./view-list";
import type {
  Audience,
  PastSpeechView,
  PointOfOrderView,
  PointView,
  SpeechView,
  StatementView,
  View,
} from "./view-types";

export function speechView(speech: Speech, request: FloorRequest, audience: Audience): SpeechView {
  return remember(`speech-${audience === "desk"}`, speech, [request.kind, request.video], () => {
    const { id, request: of, calledAt, clock, pausedBy, signal } = speech;
    const running = clock.pausedAt === null ? "speaking" : "paused";
    return compact({
      id,
      request: of,
      state: clock.startedAt === null ? ("called" as const) : (running as "speaking" | "paused"),
      calledAt,
      clock: compact(clock),
      kind: request.kind === "turn" ? null : request.kind,
      video: request.video === null ? null : (true as const),
      pausedBy,
      signal: audience === "desk" ? signal : null,
    });
  });
}

export function pointOfOrderView(state: TableState, point: PointOfOrder, audience: Audience): PointOfOrderView {
  const participant = point.participant === null ? undefined : find(state.participants, point.participant);
  const delegation = get(state.delegations, point.delegation);
  return remember(`point-of-order-${audience}`, point, [delegation, participant], () => ({
    id: point.id,
    speaker: speakerView(delegation, participant, audience),
    at: point.at,
  }));
}

/** Those that were ruled, in the order in which they were raised; undefined when there are none. */
export function pastPointsOfOrder(state: TableState, audience: "desk" | "record"): View["pointsOfOrder"] {
  return remember(
    `past-points-of-order-${audience}`,
    state.pointsOfOrder,
    [state.delegations, state.participants],
    () => {
      const past = Object.values(state.pointsOfOrder).filter(({ ruledAt }) => ruledAt !== null);
      if (past.length === 0) return undefined;
      const sorted = past.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
      const shown = sorted.map((point) => {
        const { speech, ruledAt, ruling } = point;
        return compact({
          ...pointOfOrderView(state, point, audience),
          speech,
          ruledAt: ruledAt ?? point.at,
          ruling: ruling ?? "",
        });
      });
      return { items: Object.fromEntries(shown.map((point) => [point.id, point])), order: shown.map(({ id }) => id) };
    },
  );
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
    const { id, request, calledAt, clock, correction } = speech;
    const endedAt = speech.endedAt ?? calledAt;
    const seconds = correction?.seconds ?? Math.round(elapsed(clock, endedAt) / 1000);
    const { allotted, startedAt } = clock;
    const corrected = correction && { reason: correction.reason, at: correction.at };
    return compact({
      id,
      request,
      outcome: outcomeOf(speech),
      calledAt,
      startedAt,
      endedAt,
      seconds,
      allotted,
      corrected,
    });
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

export function pointViews(state: TableState): View["points"] {
  const { points, pointOrder, questions } = state;
  return remember("points", points, [pointOrder, questions.items], () => {
    const shown = pointOrder.map((id) => pointView(state, get(points, id)));
    return { items: Object.fromEntries(shown.map((point) => [point.id, point])), order: pointOrder };
  });
}

/** Rule 73: without the parts that a correction took away from a question. */
function pointView(state: TableState, point: Point): PointView {
  return remember("point", point, [state.questions.items], () => {
    const { by: _by, ...shown } = point;
    return compact({ ...shown, parts: shown.parts.filter((part) => isPart(state, part)) });
  });
}
