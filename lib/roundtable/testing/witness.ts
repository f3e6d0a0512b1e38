import { isDeepStrictEqual } from "node:util";
import { elapsed } from "../clock";
import type { Command } from "../commands";
import type { TableEvent } from "../events";
import { evolve } from "../evolve";
import { mine } from "../mine";
import { apply, diff } from "../patch";
import type { Actor } from "../policy";
import { EMPTY_TABLE, type TableState } from "../state";
import { view } from "../view";
import { AUDIENCES, type View } from "../view-types";
import { type Move, play } from "./random-commands";
import { liveTable, plannedTable, type TestTable } from "./table";

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Those that are there to change the order; who withdraws may send the other side of a swap back. */
const MOVERS = new Set(["MoveRequest", "ConfirmOrder", "AcceptSwap", "WithdrawRequest", "Undo", "CorrectEntry"]);

/** What no audience but desk and record may ever read, as testing/table.ts and random-commands.ts write it. */
const INSIDE = /Name of|New Name|walked in|a film|heard otherwise|ruled \d|please write|point \d|a text of|"extra"/;
const NOWHERE = /(?:Name|Title) of (?:p|second)-r7|a text of/;

/** Somebody who watches a table from all seats at once, and says which law was broken. */
export class Witness {
  private before: View[];
  private order: string[];
  private untouched: TableState;
  private seen = 0;
  private readonly decided: string[] = [];

  constructor(private readonly table: TestTable) {
    this.before = this.views();
    this.order = table.state.list.order;
    this.untouched = table.state;
  }

  saw(command: Command, _actor: Actor, accepted: boolean): void {
    // That nothing was changed in place either is seen at the end, when the journal is folded.
    if (!accepted) must(this.table.state === this.untouched, "law 3: a rejection changes nothing");
    this.untouched = this.table.state;
    this.decided.push(`${command.type} ${accepted}`);
    this.patches();
    this.places();
    this.stability(command);
    this.secrets();
  }

  /** Plays the same again, and reads the journal as it comes back from storage. */
  end(live: boolean, sequence: Move[]): void {
    const { state, journal, now } = this.table;
    must(isDeepStrictEqual(fold(copy(journal)), state), "law 1: folding the journal gives the state");
    must(isDeepStrictEqual(copy(state), state), "law 1: the state survives being stored");
    const again: string[] = [];
    const other = live ? liveTable() : plannedTable();
    play(other, sequence, (command, _actor, accepted) => again.push(`${command.type} ${accepted}`));
    must(isDeepStrictEqual(again, this.decided), "law 3: the same command on the same state decides the same");
    must(isDeepStrictEqual(other.state, state), "law 3: the same events give the same state");
    for (const { id, clock, endedAt } of Object.values(state.speeches)) {
      const until = endedAt ?? now + 1_000;
      must(elapsed(clock, until) === recounted(journal, id, until), "law 7: the journal alone gives every clock");
    }
  }

  private views(): View[] {
    return AUDIENCES.map((audience) => view(this.table.state, audience, this.table.now));
  }

  private patches(): void {
    const after = this.views();
    this.seen += 1;
    after.forEach((seen, index) => {
      const patch = diff(this.before[index], seen);
      const applied = apply(this.before[index], patch === undefined ? {} : copy(patch));
      // To compare whole views is dear: now and then it is done by somebody else than diff.
      const same = this.seen % 8 === 0 ? isDeepStrictEqual(applied, seen) : diff(applied, seen) === undefined;
      must(same, "law 2: the patch leads from the view before to the view after");
    });
    this.before = after;
  }

  private places(): void {
    const { requests, speeches, floor, list, pointsOfOrder, pending } = this.table.state;
    const holding = Object.values(speeches).filter((speech) => speech.endedAt === null);
    must(same(holding.map(idOf), floor ? [floor] : []), "law 4: at most one speech has the floor");
    const waiting = Object.values(requests).filter(({ state }) => state === "waiting" || state === "parked");
    const turns = waiting.filter(({ kind }) => kind === "turn").map(idOf);
    const others = waiting.filter(({ kind }) => kind !== "turn").map(idOf);
    must(same(turns, list.order) && same(others, list.aside), "law 4: each request that waits stands in one place");
    const onFloor = Object.values(requests).filter(({ state }) => ["called", "speaking", "paused"].includes(state));
    must(
      same(
        onFloor.map(idOf),
        holding.map(({ request }) => request),
      ),
      "law 4: who has the floor has a speech",
    );
    const unruled = Object.values(pointsOfOrder).filter(({ ruledAt }) => ruledAt === null);
    must(same(unruled.map(idOf), pending), "law 4: each point of order that is not ruled waits");
  }

  private stability({ type }: Command): void {
    const { order } = this.table.state.list;
    if (!MOVERS.has(type)) {
      const stayed = order.filter((id) => this.order.includes(id));
      const were = this.order.filter((id) => order.includes(id));
      must(isDeepStrictEqual(stayed, were), "law 4: two who go on waiting and are not moved keep their order");
    }
    this.order = order;
  }

  private secrets(): void {
    const [pub = "", participants = "", desk = "", record = ""] = this.before.map((seen) => JSON.stringify(seen));
    for (const seen of [pub, participants]) must(!INSIDE.test(seen), "law 6: what is for desk and record stays there");
    for (const seen of [pub, participants, desk, record]) {
      must(!NOWHERE.test(seen), "law 6: a protected person's name is nowhere");
      must(!seen.includes(":null"), "law 2: a view holds no null");
    }
    must(!/R7|"r7"/.test(pub), "law 6: a protected delegation is nobody in public");
    for (const { id, visibility } of Object.values(this.table.state.statements)) {
      const readers = { public: "", room: pub, nameless: pub + participants, confidential: pub + participants + desk };
      must(!readers[visibility].includes(`"${id}"`), `law 6: a ${visibility} statement is for its readers`);
    }
    this.own();
  }

  /** What a delegate gets for herself names no request of others but those of a swap. */
  private own(): void {
    const requests = Object.values(this.table.state.requests);
    const own = JSON.stringify(mine(this.table.state, "p-kenya", this.table.now));
    const swaps = new Set(requests.flatMap(({ id, swapWith }) => (swapWith === null ? [] : [id, swapWith])));
    for (const { id, delegation } of requests) {
      if (delegation === "kenya" || swaps.has(id)) continue;
      must(!own.includes(`"${id}"`), "law 6: mine is mine");
    }
  }
}

const idOf = ({ id }: { id: string }): string => id;
const same = (one: string[], other: string[]): boolean => isDeepStrictEqual([...one].sort(), [...other].sort());

function fold(journal: TableEvent[]): TableState {
  return journal.reduce(evolve, EMPTY_TABLE);
}

function must(holds: boolean, law: string): void {
  if (!holds) throw new Error(law);
}

/** Milliseconds that a speech ran, added up from its journal lines as a clerk would, who knows none of the rules. */
function recounted(journal: TableEvent[], speech: string, until: number): number {
  let ran = 0;
  let since: number | null = null;
  let ranWhenEnded = false;
  for (const { body, at } of journal) {
    if (!("speech" in body) || body.speech !== speech) continue;
    if (body.type === "ClockStarted") since = body.startedAt;
    if (body.type === "ClockResumed" || (body.type === "SpeechReopened" && ranWhenEnded)) since = at;
    if (["ClockPaused", "SpeechFinished", "CallVoided", "VideoFailed"].includes(body.type)) {
      ranWhenEnded = since !== null;
      if (since !== null) ran += at - since;
      since = null;
    }
    if (body.type === "ClockReset") {
      ran = body.startedAt === null ? 0 : (body.pausedAt ?? at) - body.startedAt - body.pausedFor;
      since = body.startedAt === null || body.pausedAt !== null ? null : at;
    }
  }
  return since === null ? ran : ran + until - since;
}
