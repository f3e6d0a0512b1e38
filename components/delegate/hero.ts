import { isActive, isTurn, mainRequest, owesText } from "@/components/delegate/my-requests";
import { type PlaceChange, placeChange } from "@/components/delegate/place-change";
import { turns } from "@/components/delegate/turns";
import { type ListState, listStateAt } from "@/lib/roundtable/clock";
import { isReached } from "@/lib/roundtable/schedule";
import type { Mine, MyRequest, RequestView, SpeechView, View } from "@/lib/roundtable/view-types";

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
  /** It stands elsewhere by no doing of its own. */
  moved?: PlaceChange;
  /** The desk wants to know whether the speaker is in the room, and does not yet. */
  expected: boolean;
  /** At this pace the meeting ends first. */
  unlikely: boolean;
};

export type Outcome = "heard" | "written" | "invited" | "unreached" | "none";

/** What the delegate reads first: one face at a time. */
export type Hero =
  | { face: "off-list"; list: ListState; closesAt?: number }
  | { face: "no-list" }
  | { face: "unsent"; sending: boolean }
  | ({ face: "queued" } & Waiting)
  | ({ face: "next" } & Waiting)
  | { face: "floor"; request: MyRequest; speech: SpeechView; suspended: boolean }
  | { face: "aside"; request: MyRequest; suspended: boolean }
  | { face: "parked"; request: MyRequest; overdue: boolean }
  | { face: "frozen"; request: MyRequest }
  | { face: "heard"; request: MyRequest; at?: number }
  | { face: "absent"; request: MyRequest }
  | { face: "invited"; request: MyRequest; overdue: boolean }
  | { face: "written"; request: MyRequest }
  | { face: "merged"; request: MyRequest; into?: RequestView }
  | { face: "withdrawn"; request: MyRequest; list: ListState }
  | { face: "turned-away"; request: MyRequest }
  | { face: "thanks"; outcome: Outcome; at?: number; until?: number; published: boolean };

/** A request that is on its way: kept on the device, or being sent. */
export type Unsent = "waiting" | "sending";

/** From this place on the speaker should be at the table (domain brief, §1: "five before you"). */
export const NEAR = 5;

/** The face that fits what the table and the delegate's own part say at `now` (server time, ms). */
export function hero(view: View, mine: Mine, now: number, unsent?: Unsent): Hero {
  const { state } = view.session;
  if (state === "adjourned" || state === "published") return thanks(view, mine);
  const request = mainRequest(mine);
  const stands = request && isActive(request) && isTurn(request);
  if (unsent && !stands) return { face: "unsent", sending: unsent === "sending" };
  if (request) return ofRequest(view, mine, request, now);
  if (!view.table.listed) return { face: "no-list" };
  return { face: "off-list", list: listAt(view, now), ...closing(view) };
}

function ofRequest(view: View, mine: Mine, request: MyRequest, now: number): Hero {
  const { speech } = view.floor;
  const suspended = view.session.state === "suspended";
  if (speech?.request === request.id) return { face: "floor", request, speech, suspended };
  if (request.frozen) return { face: "frozen", request };
  if (owesText(mine, request)) return { face: "invited", request, overdue: isPast(request.writeUntil, now) };
  switch (request.state) {
    case "called":
    case "speaking":
    case "paused":
    case "waiting":
      return isTurn(request) ? waiting(view, request, now) : { face: "aside", request, suspended };
    case "parked":
      return { face: "parked", request, overdue: isPast(request.backAt, now) };
    case "heard":
      return { face: "heard", request, ...(request.spokeAt !== undefined && { at: request.spokeAt }) };
    case "withdrawn":
      return { face: "withdrawn", request, list: listAt(view, now) };
    case "merged":
      return { face: "merged", request, ...into(view, mine) };
    case "absent":
    case "written":
    case "turned-away":
      return { face: request.state, request };
    default:
      return request.state satisfies never;
  }
}

function waiting(view: View, request: MyRequest, now: number): Hero {
  const position = request.position ?? 1;
  const at = turns(view, now).get(request.id);
  const moved = placeChange(view, request);
  const after = request.outcome === "absent" || request.outcome === "void" ? request.outcome : undefined;
  const facts: Waiting = {
    request,
    position,
    ...(at !== undefined && { turn: { at, minutes: Math.max(1, Math.round((at - now) / 60_000)) } }),
    suspended: view.session.state === "suspended",
    ...(after && { after }),
    ...(moved && { moved }),
    expected: request.presentAt === undefined && (after === "absent" || position <= NEAR),
    unlikely: at !== undefined && !isReached(view, at, request.limit),
  };
  // Before the opening the first of the list is first, and nobody is about to be called.
  return { face: position === 1 && view.session.state !== "scheduled" ? "next" : "queued", ...facts };
}

/** The entry that speaks for this delegation as well: the room knows it by the names on whose behalf it stands. */
function into({ list }: View, { delegation }: Mine): { into?: RequestView } {
  const own = JSON.stringify(delegation?.names);
  const joined = Object.values(list.requests).find(({ onBehalfOf }) =>
    onBehalfOf.some((names) => JSON.stringify(names) === own),
  );
  return joined ? { into: joined } : {};
}

function thanks({ session }: View, mine: Mine): Hero {
  const heard = mine.requests.findLast((request) => request.state === "heard");
  const owed = mine.requests.findLast((request) => owesText(mine, request));
  return {
    face: "thanks",
    outcome: owed ? "invited" : outcome(mine),
    ...(heard?.spokeAt !== undefined && { at: heard.spokeAt }),
    ...(owed?.writeUntil !== undefined && { until: owed.writeUntil }),
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

function isPast(at: number | undefined, now: number): boolean {
  return at !== undefined && at <= now;
}

function listAt({ list }: View, now: number): ListState {
  return listStateAt({ state: list.state, closesAt: list.closesAt ?? null }, now);
}

function closing({ list }: View): { closesAt?: number } {
  return list.closesAt === undefined ? {} : { closesAt: list.closesAt };
}
