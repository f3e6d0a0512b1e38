import { isActive, mainRequest } from "@/components/delegate/my-requests";
import { isReached, turnAt } from "@/components/delegate/turns";
import { type ListState, listStateAt } from "@/lib/roundtable/clock";
import type { Mine, MyRequest, SpeechView, View } from "@/lib/roundtable/view-types";

/** When the turn begins (server time, ms), and in how many minutes: at least one. */
export type Turn = { at: number; minutes: number };

export type Waiting = {
  request: MyRequest;
  position: number;
  /** Absent while nobody can know: before the opening, during a suspension. */
  turn?: Turn;
  suspended: boolean;
  /** It was called once already: nobody was there, or it was called in error. */
  after?: "absent" | "void";
  /** At this pace the meeting ends first. */
  unlikely: boolean;
};

export type Outcome = "heard" | "written" | "unreached" | "none";

/** What the delegate reads first: one face at a time. */
export type Hero =
  | { face: "off-list"; list: ListState; closesAt?: number }
  | { face: "unsent"; sending: boolean }
  | ({ face: "queued" } & Waiting)
  | ({ face: "next" } & Waiting)
  | { face: "floor"; request: MyRequest; speech: SpeechView; suspended: boolean }
  | { face: "parked"; request: MyRequest }
  | { face: "heard"; request: MyRequest; at?: number }
  | { face: "absent"; request: MyRequest }
  | { face: "written"; request: MyRequest }
  | { face: "merged"; request: MyRequest }
  | { face: "withdrawn"; request: MyRequest; list: ListState }
  | { face: "turned-away"; request: MyRequest }
  | { face: "thanks"; outcome: Outcome; at?: number; published: boolean };

/** A request that is on its way: kept on the device, or being sent. */
export type Unsent = "waiting" | "sending";

/** The face that fits what the table and the delegate's own part say at `now` (server time, ms). */
export function hero(view: View, mine: Mine, now: number, unsent?: Unsent): Hero {
  const { state } = view.session;
  if (state === "adjourned" || state === "published") return thanks(view, mine);
  const request = mainRequest(mine);
  if (unsent && !(request && isActive(request))) return { face: "unsent", sending: unsent === "sending" };
  if (request) return ofRequest(view, request, now);
  return { face: "off-list", list: listAt(view, now), ...closing(view) };
}

function ofRequest(view: View, request: MyRequest, now: number): Hero {
  const { speech } = view.floor;
  if (speech?.request === request.id) {
    return { face: "floor", request, speech, suspended: view.session.state === "suspended" };
  }
  switch (request.state) {
    case "called":
    case "speaking":
    case "paused":
    case "waiting":
      return waiting(view, request, now);
    case "heard":
      return { face: "heard", request, ...(request.spokeAt !== undefined && { at: request.spokeAt }) };
    case "withdrawn":
      return { face: "withdrawn", request, list: listAt(view, now) };
    case "parked":
    case "absent":
    case "written":
    case "merged":
    case "turned-away":
      return { face: request.state, request };
    default:
      return request.state satisfies never;
  }
}

function waiting(view: View, request: MyRequest, now: number): Hero {
  const position = request.position ?? 1;
  const at = turnAt(view, request.secondsAhead ?? 0, now);
  const facts: Waiting = {
    request,
    position,
    ...(at !== undefined && { turn: { at, minutes: Math.max(1, Math.round((at - now) / 60_000)) } }),
    suspended: view.session.state === "suspended",
    ...((request.outcome === "absent" || request.outcome === "void") && { after: request.outcome }),
    unlikely: at !== undefined && !isReached(view, at, request.limit),
  };
  // Before the opening the first of the list is first, and nobody is about to be called.
  return { face: position === 1 && view.session.state !== "scheduled" ? "next" : "queued", ...facts };
}

function thanks({ session }: View, mine: Mine): Hero {
  const heard = mine.requests.findLast((request) => request.state === "heard");
  return {
    face: "thanks",
    outcome: outcome(mine),
    ...(heard?.spokeAt !== undefined && { at: heard.spokeAt }),
    published: session.state === "published",
  };
}

function outcome({ requests, statements }: Mine): Outcome {
  if (requests.some(({ state }) => state === "heard")) return "heard";
  const wrote = statements.some(({ state }) => state === "submitted" || state === "published");
  if (wrote || requests.some(({ state }) => state === "written")) return "written";
  const asked = requests.some((request) => isActive(request) || ["absent", "turned-away"].includes(request.state));
  return asked ? "unreached" : "none";
}

function listAt({ list }: View, now: number): ListState {
  return listStateAt({ state: list.state, closesAt: list.closesAt ?? null }, now);
}

function closing({ list }: View): { closesAt?: number } {
  return list.closesAt === undefined ? {} : { closesAt: list.closesAt };
}
