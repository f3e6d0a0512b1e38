import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventBody, EventOf, NewEvent, TableEvent } from "./events";
import { get } from "./lookup";
import { lapsedPoints } from "./points-of-order";
import { overridable, reject } from "./rejection";
import { remember } from "./remember";
import type { Session, TableState } from "./state";
import { countsAsSpeech } from "./statements";

/** Rule 10. */
export function openSession(state: TableState): Decision {
  if (state.session.state !== "scheduled") return reject("session-not-scheduled");
  return accept([fact({ type: "SessionOpened" })]);
}

const A_DAY = 24 * 60 * 60 * 1000;

/** Rules 11 and 17: a suspension stops a running clock; suspending again announces another time. */
export function suspendSession(state: TableState, command: CommandOf<"SuspendSession">, context: Context): Decision {
  const { session } = state;
  const { until = null, reason } = command;
  const changes = session.state === "suspended" && until !== session.until;
  if (session.state !== "live" && !changes) return reject("session-not-live");
  if (until !== null && until <= context.now) return reject("time-passed");
  if (until !== null && until > context.now + A_DAY) return reject("time-too-far");
  if (changes) return accept([fact({ type: "SuspensionChanged", until })]);
  const events = [fact({ type: "SessionSuspended", until }, { reason })];
  const speech = state.floor ? get(state.speeches, state.floor) : null;
  if (speech && speech.clock.startedAt !== null && speech.clock.pausedAt === null) {
    events.push(fact({ type: "ClockPaused", speech: speech.id, by: "suspension" }));
  }
  return accept(events);
}

/** Rule 12: the clock that the suspension stopped goes on, with what was left. */
export function resumeSession(state: TableState): Decision {
  if (state.session.state !== "suspended") return reject("session-not-suspended");
  const events = [fact({ type: "SessionResumed" })];
  if (state.floor && get(state.speeches, state.floor).pausedBy === "suspension") {
    events.push(fact({ type: "ClockResumed", speech: state.floor }));
  }
  return accept(events);
}

/** Rule 13: adjourning ends what is open; with a speaker on the floor only when the chair says why. */
export function adjournSession(state: TableState, context: Context): Decision {
  if (state.session.state !== "live" && state.session.state !== "suspended") return reject("session-not-open");
  if (state.floor && !context.override) return overridable("floor-taken");
  return accept([
    ...lapsedPoints(state),
    ...endOfFloor(state),
    ...endOfItem(state),
    ...endOfList(state),
    ...writtenInstead(state),
    fact({ type: "SessionAdjourned" }),
  ]);
}

function endOfFloor(state: TableState): NewEvent[] {
  if (!state.floor) return [];
  const started = get(state.speeches, state.floor).clock.startedAt !== null;
  const body: EventBody = { type: started ? "SpeechFinished" : "CallVoided", speech: state.floor };
  return [fact(body)];
}

function endOfItem(state: TableState): NewEvent[] {
  return state.agenda.current ? [fact({ type: "ItemFinished", item: state.agenda.current })] : [];
}

function endOfList(state: TableState): NewEvent[] {
  const open = state.list.state === "open" || state.list.state === "closing";
  return open ? [fact({ type: "ListClosed" })] : [];
}

/** Rule 14: who waited and has handed in a text counts as written, not as unreached. */
function writtenInstead(state: TableState): NewEvent[] {
  // Asked for at every step by the desk's buttons, and seldom changed.
  const wrote = remember("wrote", state.statements, [], () => {
    const counting = Object.values(state.statements).filter(countsAsSpeech);
    return new Set(counting.map(({ delegation }) => delegation));
  });
  return [...state.list.order, ...state.list.aside]
    .filter((id) => wrote.has(get(state.requests, id).delegation))
    .map((request) => fact({ type: "RequestWritten", request }));
}

/** Rule 15. */
export function publishRecord(state: TableState): Decision {
  if (state.session.state === "published") return reject("already-published");
  if (state.session.state !== "adjourned") return reject("session-not-adjourned");
  return accept([fact({ type: "RecordPublished" })]);
}

type SessionEvent = EventOf<
  "SessionOpened" | "SessionSuspended" | "SuspensionChanged" | "SessionResumed" | "SessionAdjourned" | "RecordPublished"
>;

/** The session after one of its own events. */
export function sessionAfter(session: Session, event: TableEvent, body: SessionEvent): Session {
  switch (body.type) {
    case "SessionOpened":
      return { ...session, state: "live", openedAt: event.at };
    case "SessionSuspended":
      return { ...session, state: "suspended", ...suspension(event.at, body.until, event.texts.reason) };
    case "SuspensionChanged":
      return { ...session, until: body.until };
    case "SessionResumed":
      return { ...session, state: "live", ...suspension() };
    case "SessionAdjourned":
      return { ...session, state: "adjourned", ...suspension(), adjournedAt: event.at };
    case "RecordPublished":
      return { ...session, state: "published", publishedAt: event.at };
    default:
      return body satisfies never;
  }
}

/** The facts of a suspension, or of none. */
function suspension(suspendedAt: number | null = null, until: number | null = null, reason: string | null = null) {
  return { suspendedAt, until, reason };
}
