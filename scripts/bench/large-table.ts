import { type CommandInput, parseCommand } from "@/lib/roundtable/commands";
import { decide } from "@/lib/roundtable/decide";
import { EVENT_VERSION, type TableEvent } from "@/lib/roundtable/events";
import { evolve } from "@/lib/roundtable/evolve";
import type { Actor } from "@/lib/roundtable/policy";
import { EMPTY_TABLE, KINDS, RANKS, type TableState } from "@/lib/roundtable/state";
import { plan } from "@/lib/server/testing/factories";

export const DESK: Actor = { participant: "secretary", role: "moderator" };
const PLANNER: Actor = { participant: "planner", role: "secretariat" };
const DELEGATIONS = 60;
const REQUESTS = 500;
const WAITING = 50;
const STATEMENTS = 1_500;
const REGIONS = ["AG", "APG", "EEG", "GRULAC", "WEOG"];

export const delegateOf = (index: number): Actor => ({ participant: `p-${index % DELEGATIONS}`, role: "delegate" });

/** A table of the longest day: 60 delegations, 500 requests of which 50 wait, and 2,000 interventions with the texts. */
export class LargeTable {
  state: TableState = EMPTY_TABLE;
  readonly events: TableEvent[] = [];
  now = Date.UTC(2016, 8, 19, 14);
  private ids = 0;

  constructor() {
    this.send(PLANNER, { type: "PlanTable", ...plan() });
    this.seat("secretary", "moderator");
    for (let index = 0; index < DELEGATIONS; index++) this.seat(`p-${index}`, "delegate", index);
    this.send(DESK, { type: "OpenSession" });
    this.send(DESK, { type: "StartItem", item: "i1" });
    this.send(DESK, { type: "OpenList" });
    for (let index = 0; index < REQUESTS; index++) this.request(index);
    for (let index = 0; index < STATEMENTS; index++) this.statement(index);
  }

  /** Decides and folds; throws when refused. */
  send(actor: Actor, input: CommandInput) {
    const parsed = parseCommand({ id: "bench", ...input });
    if (!parsed.ok) throw new Error(`not a command: ${parsed.fields.join(", ")}`);
    const newId = () => `id-${++this.ids}`;
    this.now += 100;
    const decision = decide(this.state, parsed.value.command, { actor, now: this.now, newId });
    if (!decision.ok) throw new Error(`${input.type} was refused: ${decision.code}`);
    const step = this.state.seq + 1;
    for (const { body, texts = {} } of decision.events) {
      const seq = this.state.seq + 1;
      const event = { seq, at: this.now, by: actor.participant, step, v: EVENT_VERSION, body, texts };
      this.events.push(event);
      this.state = evolve(this.state, event);
    }
    return decision.made;
  }

  private seat(id: string, role: "moderator" | "delegate", index = 0): void {
    const rank = RANKS[index % RANKS.length] ?? "other";
    const delegation = {
      id: `d-${index}`,
      names: { en: `Delegation ${index}` },
      kind: index % 4 === 3 ? (KINDS[index % KINDS.length] ?? "state") : ("state" as const),
      regionalGroup: REGIONS[index % REGIONS.length] ?? null,
    };
    const participant = { id, role, rank, name: `Name ${index}`, title: `Title ${index}` };
    this.send(PLANNER, { type: "SeatParticipant", participant, delegation: role === "delegate" ? delegation : null });
  }

  private request(index: number): void {
    const { request = "" } = this.send(delegateOf(index), { type: "RequestFloor", questions: ["q1"] });
    if (index >= REQUESTS - WAITING) return;
    const { speech = "" } = this.send(DESK, { type: "CallSpeaker", request });
    this.send(DESK, { type: "StartClock", speech });
    this.now += 120_000;
    this.send(DESK, { type: "FinishSpeech", speech });
  }

  private statement(index: number): void {
    const text = `What delegation ${index % DELEGATIONS} hands in, for the ${index}th time.`;
    this.send(delegateOf(index), { type: "SubmitStatement", text, language: "en", visibility: "public" });
  }
}
