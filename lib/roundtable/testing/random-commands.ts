import * as fc from "fast-check";
import { agendaOf } from "../agenda-change";
import type { Command } from "../commands";
import { find } from "../lookup";
import type { Actor } from "../policy";
import { PROFILES } from "../profiles";
import {
  ABSENCE_RULES,
  KINDS,
  PRESETS,
  QUANTIFIERS,
  REQUEST_KINDS,
  SIGNALS,
  SPEAKING_AS,
  type TableState,
  TONES,
  VISIBILITIES,
} from "../state";
import { DELEGATIONS, DESK, delegate, deputy, PLANNER, parsed, RAPPORTEUR, type TestTable } from "./table";

/** What a random person does: a wait, and a choice that is turned into a command by what the table holds at that moment. */
export type Move = { wait: number; pick: number; who: number; kind: number; flag: boolean };

export const moves = (length: number) =>
  fc.array(
    fc.noBias(
      fc.record({
        wait: fc.integer({ min: 0, max: 40_000 }),
        pick: fc.nat(1_000),
        who: fc.nat(1_000),
        kind: fc.nat(10_000),
        flag: fc.boolean(),
      }),
    ),
    { minLength: 1, maxLength: length, size: "max" },
  );

const choose = <T>(from: readonly T[], index: number, other: T): T => from[index % Math.max(1, from.length)] ?? other;

/** Carries the moves out on the table, refused or not, and calls `after` behind each. */
export function play(
  table: TestTable,
  sequence: Move[],
  after: (command: Command, actor: Actor, accepted: boolean) => void,
) {
  for (const move of sequence) {
    table.now += move.wait;
    const [actor, command] = commandFor(table, move);
    const decision = table.sendParsed(actor, command, move.flag ? { reason: "the chair decides" } : undefined);
    after(command, actor, decision.ok);
  }
}

function commandFor(table: TestTable, { pick, who, kind, flag }: Move): [Actor, Command] {
  const { state, now } = table;
  const request = choose([...state.list.order, ...Object.keys(state.requests)], pick, "nobody");
  const before = flag ? choose(state.list.order, who, "nobody") : null;
  const speech = flag ? (state.floor ?? "nothing") : choose(Object.keys(state.speeches), pick, "nothing");
  const next = choose(state.list.order, pick, "nobody");
  const item = choose(state.agenda.order, pick, "none");
  const questions = flag ? [choose(state.questions.order, pick, "none")] : [];
  const delegation = choose(Object.keys(DELEGATIONS), who, "sweden");
  const person = delegate(delegation);
  const point = Object.values(state.points)[pick % Math.max(1, Object.keys(state.points).length)];
  const requests = Object.values(state.requests);
  const parked = requests.filter((entry) => entry.state === "parked").map(({ id }) => id);
  const proposed = requests.find(({ swapWith }) => swapWith !== null);
  const swapped = requests.find((entry) => entry.swapped !== null && entry.state === "waiting");
  const pointFields = {
    text: `point ${kind}`,
    questions,
    parts: questions.map((question) => ({ question, part: who % 3 })),
    kind: choose(KINDS, who, "state"),
    quantifier: choose(QUANTIFIERS, who, "many"),
    tone: choose(TONES, who, "agreed"),
    interventions: flag ? [request] : [],
  };
  const desk = (input: Parameters<typeof parsed>[0]): [Actor, Command] => [DESK, parsed(input)];
  const options: (() => [Actor, Command])[] = [
    () => desk({ type: "OpenSession" }),
    () => desk({ type: "StartItem", item }),
    () => desk({ type: "FinishItem", item: state.agenda.current ?? item }),
    () => desk({ type: "ShowQuestions", questions }),
    () => desk({ type: "OpenList" }),
    () => [person, parsed({ type: "RequestFloor", questions, speakingAs: choose(SPEAKING_AS, pick, "national") })],
    () => [
      person,
      parsed({ type: "RequestFloor", onBehalfOf: flag ? ["kenya"] : [], speakingAs: flag ? "group" : "national" }),
    ],
    () => [person, parsed({ type: "WithdrawRequest", request })],
    () => desk({ type: "WithdrawRequest", request }),
    () => desk({ type: "InsertSpeaker", delegation, before, reason: "walked in" }),
    () => desk({ type: "MoveRequest", request, before }),
    () => desk({ type: "CallSpeaker", request: next }),
    () => desk({ type: "CallSpeaker", request: next }),
    () => desk({ type: "StartClock", speech: state.floor ?? speech, ago: pick % 30 }),
    () => desk({ type: "StartClock", speech: state.floor ?? speech }),
    () => desk({ type: "PauseClock", speech }),
    () => desk({ type: "ResumeClock", speech }),
    () => desk({ type: "ExtendTime", speech, seconds: (who % 120) - 60 }),
    () => desk({ type: "FinishSpeech", speech, ...(flag ? { thenCall: next } : {}) }),
    () => desk({ type: "MarkAbsent", speech, ...(flag ? { thenCall: next } : {}) }),
    () => desk({ type: "MarkAbsent", speech: state.floor ?? speech }),
    () => desk({ type: "Undo", seq: state.step?.seq ?? 1 }),
    () => desk({ type: "VoidCall", speech, ...(flag ? { reason: "called in error" } : {}) }),
    () => desk({ type: "Undo", seq: flag ? (state.step?.seq ?? 1) : 1 + (pick % (state.seq + 1)) }),
    () => desk({ type: "Undo", seq: state.step?.seq ?? 1 }),
    () => desk({ type: "SetLimits", limits: { state: 60 + (who % 200), group: 300, stakeholder: 90 } }),
    () => [
      person,
      parsed({
        type: "SubmitStatement",
        text: `a text of ${delegation}`,
        language: "en",
        questions,
        visibility: choose(VISIBILITIES, pick, "public"),
        ...(flag ? { request } : {}),
      }),
    ],
    () => [
      delegate(own(state, next) ?? delegation),
      parsed({ type: "SubmitStatement", text: "a text of one who waits", language: "en", visibility: "public" }),
    ],
    () => desk({ type: "PublishStatement", statement: choose(Object.keys(state.statements), pick, "none") }),
    () => [RAPPORTEUR, parsed({ type: "RecordPoint", ...pointFields })],
    () => [
      RAPPORTEUR,
      parsed({ type: "RevisePoint", point: point?.id ?? "none", version: point?.version ?? 1, ...pointFields }),
    ],
    () => [
      RAPPORTEUR,
      parsed({ type: "RemovePoint", point: point?.id ?? "none", version: (point?.version ?? 1) + (flag ? 0 : 1) }),
    ],
    () => desk({ type: "Announce", text: `said ${kind}` }),
    () => desk({ type: "AnnounceClosing", at: now + (who % 120) * 1000 }),
    () => desk({ type: "SuspendSession", reason: "the booths" }),
    () => desk({ type: "ResumeSession" }),
    () => desk({ type: "ResumeSession" }),
    () => [flag ? person : DESK, parsed({ type: "CloseList" })],
    () => [PLANNER, replan(table, who)],
    () => [
      PLANNER,
      parsed({
        type: "SeatParticipant",
        participant: { id: `p-${delegation}`, role: "delegate", rank: "ambassador", name: "New Name", title: "" },
        delegation: {
          id: delegation,
          names: { en: delegation },
          kind: choose(KINDS, pick, "state"),
          nameProtected: delegation === "r7",
        },
      }),
    ],
    () => desk(pick % 3 === 0 ? { type: "AdjournSession" } : { type: "ResumeSession" }),
    () => desk({ type: "PublishRecord" }),
    () => desk({ type: "TakeChair", ...(flag ? { participant: "co-chair" } : {}) }),
    () => desk({ type: "SkipItem", item }),
    () => desk({ type: "ReviveItem", item }),
    () =>
      desk({ type: "CorrectQuestion", question: choose(state.questions.order, pick, "none"), text: `asked ${kind}` }),
    () => desk({ type: "SetProfile", profile: { ...PROFILES[choose(PRESETS, who, "strict")], reserved: pick % 5 } }),
    () => desk({ type: "SetProfile", profile: PROFILES["round-table"] }),
    () => [PLANNER, parsed({ type: "UnseatParticipant", participant: flag ? `p-${delegation}` : "observer" })],
    () => [
      PLANNER,
      parsed({ type: "RenameDelegation", delegation, names: { en: `${delegation.toUpperCase()} ${kind}` } }),
    ],
    () => desk({ type: "SetExtraTime", participant: `p-${delegation}`, seconds: who % 120 }),
    () => desk({ type: "ConfirmOrder", order: turned([...state.list.order, next], pick) }),
    () => desk({ type: "Undo", seq: state.step?.seq ?? 1 }),
    () => [person, parsed({ type: "RequestReply", questions })],
    () => [person, parsed({ type: "AskToRespond", questions })],
    () => [flag ? person : DESK, parsed({ type: "ParkRequest", request: next, ...(flag ? { until: now + who } : {}) })],
    () => [flag ? person : DESK, parsed({ type: "ReportPresent", request })],
    () => desk({ type: "ReportPresent", request: choose(parked, pick, "nobody") }),
    () =>
      desk({
        type: "ReplaceSpeaker",
        request,
        participant: `${flag ? "p" : "second"}-${own(state, request) ?? delegation}`,
      }),
    () => [deputy(delegation), parsed({ type: "RequestFloor" })],
    () => [delegate(own(state, next) ?? delegation), parsed({ type: "ProposeSwap", request: next, with: request })],
    () => [
      delegate(own(state, proposed?.swapWith ?? "") ?? delegation),
      parsed({ type: "AcceptSwap", request: proposed?.swapWith ?? next }),
    ],
    () => [
      delegate(own(state, proposed?.swapWith ?? "") ?? delegation),
      parsed({ type: "AcceptSwap", request: proposed?.swapWith ?? next }),
    ],
    () => desk({ type: "DeclineSwap", request: proposed?.id ?? next }),
    () => [
      delegate(own(state, swapped?.id ?? "") ?? delegation),
      parsed({ type: "WithdrawRequest", request: swapped?.id ?? next }),
    ],
    () => desk({ type: "MergeRequests", request, merged: [next] }),
    () => desk({ type: "MergeRequests", request: next, merged: [choose(state.list.order, who, "nobody")] }),
    () =>
      desk({
        type: "InviteToWrite",
        ...(flag || who % 4 > 0 ? { requests: [request], message: "please write" } : {}),
        ...(pick % 2 ? { until: now + who + 1 } : {}),
      }),
    () =>
      desk({
        type: "InsertSpeaker",
        delegation,
        kind: choose(REQUEST_KINDS, pick, "turn"),
        video: 60,
        reason: "a film",
      }),
    () => desk({ type: "FailVideo", speech: state.floor ?? speech }),
    () => [flag ? person : DESK, parsed({ type: "RaisePointOfOrder", delegation })],
    () => [delegate("kenya"), parsed({ type: "RaisePointOfOrder" })],
    () => desk({ type: "RulePointOfOrder", ruling: `ruled ${kind}` }),
    () => desk({ type: "RulePointOfOrder", ruling: `ruled ${kind}` }),
    () => desk({ type: "SignalSpeaker", signal: choose(SIGNALS, who, "louder") }),
    () =>
      desk({
        type: "CorrectEntry",
        speech,
        reason: "heard otherwise",
        ...(flag ? { outcome: choose(["heard", "absent", "void"] as const, who, "void") } : { seconds: pick }),
      }),
    () =>
      desk({
        type: "CorrectEntry",
        speech: choose(Object.keys(state.speeches), pick, "nothing"),
        outcome: choose(["heard", "absent", "void"] as const, who, "void"),
        reason: "as the recording says",
      }),
    () => desk({ type: "SuspendSession", reason: "lunch", ...(flag ? { until: now + (who + 1) * 60_000 } : {}) }),
    () => desk({ type: "SuspendSession", reason: "lunch", until: now + (pick + 1) * 1000 }),
    () => [
      RAPPORTEUR,
      parsed({
        type: "MovePoint",
        point: point?.id ?? "none",
        before: flag ? (state.pointOrder[who % Math.max(1, state.pointOrder.length)] ?? "none") : null,
      }),
    ],
    () => desk(anotherAgenda(state, pick, flag)),
    ...Array.from({ length: 5 }, () => () => desk(asOneWould(state, next))),
    () => [
      delegate(own(state, next) ?? delegation),
      parsed({ type: "ProposeSwap", request: next, with: choose(state.list.order, who, "nobody") }),
    ],
    () => desk({ type: "Undo", seq: state.step?.seq ?? 1 }),
  ];
  return choose(options, kind, () => desk({ type: "OpenSession" }))();
}

function own(state: TableState, request: string): string | undefined {
  return find(state.requests, request)?.delegation;
}

function turned<T>(list: T[], by: number): T[] {
  const at = by % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}

/** What a desk does most of the time: the next is called, the clock started, the speech ended. Pure chance would seldom get so far. */
function asOneWould(state: TableState, next: string): Parameters<typeof parsed>[0] {
  const speech = state.floor === null ? undefined : find(state.speeches, state.floor);
  if (!speech) return { type: "CallSpeaker", request: next };
  const { id, clock } = speech;
  return clock.startedAt === null ? { type: "StartClock", speech: id } : { type: "FinishSpeech", speech: id };
}

/** One item moved to the end, named for somebody, or one more; made from the agenda of now, or from one that is gone. */
function anotherAgenda(state: TableState, pick: number, flag: boolean): Command {
  const seen = agendaOf(state);
  const { startsAt, endsAt } = seen;
  const [first, ...rest] = turned(seen.items, pick);
  const added = { ...(first ?? EXTRA), id: `added-${pick % 5}`, questions: [], speakers: ["p-sweden", "p-r7"] };
  const items = flag ? [...rest, ...(first ? [first] : [])] : rest;
  const known = new Set(items.map(({ id }) => id));
  return {
    type: "ChangeAgenda",
    startsAt,
    endsAt: endsAt + (pick % 3) * 60_000,
    items: known.has(added.id) ? items : [...items, added],
    seen: pick % 7 ? seen : { ...seen, endsAt: endsAt + 1 },
  };
}

const EXTRA = { kind: "other" as const, title: "Something more", startsAt: 0, endsAt: 0 };

/** The same plan with another rule of absence: refused once the session is open. */
function replan({ state }: TestTable, who: number): Command {
  const { number, title, startsAt, endsAt, mode, profile } = state.table;
  return {
    type: "PlanTable",
    number,
    title,
    startsAt,
    endsAt,
    mode,
    profile: { ...profile, absence: choose(ABSENCE_RULES, who, "lost") },
    leadIn: state.questions.leadIn,
    items: agendaOf(state).items,
    questions: Object.values(state.questions.items).map(({ version: _v, correctedAt: _c, ...planned }) => planned),
    rehearsal: state.table.rehearsal,
  };
}
