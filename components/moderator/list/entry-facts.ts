import type { Kind, Names, Rank } from "@/lib/roundtable/state";
import type { Reason, RequestView, View } from "@/lib/roundtable/view-types";

/** At which other tables the same person is listed. */
export type OtherTable = { number: number; title: string };

/** What the desk should know of one entry, as facts; the words are made elsewhere. */
export type EntryFact =
  | { code: "frozen" | "late" | "here" | "personal" | "protected" | "text" }
  | { code: "parked"; until?: number }
  | { code: "elsewhere"; tables: OtherTable[] }
  | { code: "swap"; with: string }
  | { code: "swap-asked"; by: string }
  | { code: "absent"; count: number }
  | { code: "video"; seconds: number }
  | { code: "on-behalf-of"; names: Names[] }
  | { code: "inserted" | "moved"; reason: string }
  | { code: "rank"; rank: Rank }
  | { code: "kind"; kind: Kind }
  | { code: "reason"; reason: Reason };

/** What asks for the desk's attention before this entry is called. */
const NOTICES = new Set<EntryFact["code"]>(["frozen", "parked", "elsewhere", "swap", "swap-asked", "absent", "late"]);

export function isNotice({ code }: EntryFact): boolean {
  return NOTICES.has(code);
}

const BRIEF = 3;

/** What a closed entry has room for: all that asks for attention, and the weightiest of the rest. */
export function inBrief(facts: EntryFact[]): EntryFact[] {
  const notices = facts.filter(isNotice);
  return [...notices, ...facts.filter((fact) => !isNotice(fact)).slice(0, Math.max(1, BRIEF - notices.length))];
}

const PLAIN_RANKS = new Set<Rank>(["other", "observer"]);

/** Takes one who waits; returns what is to be said of it, the weightiest first. Nothing is said twice. */
export function entryFacts(
  { list, statements }: Pick<View, "list" | "statements">,
  request: RequestView,
  elsewhere: OtherTable[] = [],
): EntryFact[] {
  const { speaker, absences } = request;
  const facts: (EntryFact | false | undefined)[] = [
    request.frozen && { code: "frozen" },
    request.state === "parked" && parked(request),
    elsewhere.length > 0 && { code: "elsewhere", tables: elsewhere },
    ...swaps(list, request),
    absences !== undefined && absences > 0 && { code: "absent", count: absences },
    request.late && { code: "late" },
    request.presentAt !== undefined && { code: "here" },
    request.video !== undefined && { code: "video", seconds: request.video },
    request.onBehalfOf.length > 0 && { code: "on-behalf-of", names: request.onBehalfOf },
    request.speakingAs === "personal" && { code: "personal" },
    placedBecause(request),
    !speaker.kind && { code: "protected" },
    speaker.rank && !PLAIN_RANKS.has(speaker.rank) && { code: "rank", rank: speaker.rank },
    speaker.kind && speaker.kind !== "state" && { code: "kind", kind: speaker.kind },
    ...standing(list, request),
    withText(statements.items).has(request.id) && { code: "text" },
  ];
  return facts.filter((fact): fact is EntryFact => typeof fact === "object");
}

function parked({ backAt }: RequestView): EntryFact {
  return backAt === undefined ? { code: "parked" } : { code: "parked", until: backAt };
}

function swaps(list: View["list"], { id, swapWith }: RequestView): EntryFact[] {
  const asked = askers(list).filter((other) => list.requests[other]?.swapWith === id);
  return [
    ...(swapWith === undefined ? [] : [{ code: "swap" as const, with: swapWith }]),
    ...asked.map((by) => ({ code: "swap-asked" as const, by })),
  ];
}

/** Who proposes a swap: seldom anybody. */
const askers = oncePer((list: View["list"]) => list.order.filter((id) => list.requests[id]?.swapWith !== undefined));

/** The requests with a text that stands. */
const withText = oncePer((items: View["statements"]["items"]) => {
  const texts = Object.values(items).filter(({ state }) => state !== "withdrawn");
  return new Set(texts.map(({ request }) => request));
});

/** What is asked for every entry of a list is found once. */
function oncePer<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

function placedBecause({ reason, inserted }: RequestView): EntryFact | undefined {
  const words = reason?.replace(/[.。]\s*$/, "");
  return words ? { code: inserted ? "inserted" : "moved", reason: words } : undefined;
}

/** Why it stands here by the rules, without what is said already; without advice at least its turn. */
function standing({ reasons }: View["list"], request: RequestView): EntryFact[] {
  // Replies and responses are no turns, and stand nowhere.
  if (request.kind) return [];
  const { id, turn = 1, reason } = request;
  const given = reasons?.[id] ?? [turn === 1 ? { code: "first-turn" as const } : { code: "turn" as const, n: turn }];
  const said: Reason["code"][] = ["rank", "kind", "group"];
  if (reason) said.push("inserted", "moved");
  // After a confirmation every entry has it: what tells them apart comes first.
  const byTelling = (one: Reason, other: Reason) =>
    Number(one.code === "confirmed") - Number(other.code === "confirmed");
  const rest = given.filter(({ code }) => !said.includes(code)).sort(byTelling);
  return rest.map((one) => ({ code: "reason", reason: one }));
}
