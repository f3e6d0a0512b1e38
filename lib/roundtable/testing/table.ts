import type { Command, CommandInput } from "../commands";
import { parseCommand } from "../commands";
import { decide } from "../decide";
import type { Decision } from "../decision";
import { EVENT_VERSION, type TableEvent } from "../events";
import { evolve } from "../evolve";
import type { Actor } from "../policy";
import { EMPTY_TABLE, type Kind, type Role, type TableState } from "../state";

/** 10:00 of the worked morning, as ms. */
export const TEN = Date.UTC(2016, 8, 19, 14, 0, 0);
export const minutes = (n: number) => n * 60_000;

export const DESK: Actor = { participant: "secretary", role: "moderator" };
export const RAPPORTEUR: Actor = { participant: "rapporteur", role: "rapporteur" };
export const PLANNER: Actor = { participant: "planner", role: "secretariat" };
export const delegate = (delegation: string): Actor => ({ participant: `p-${delegation}`, role: "delegate" });

/** Another delegate of the same delegation. */
export const deputy = (delegation: string): Actor => ({ participant: `second-${delegation}`, role: "delegate" });

/** A table in the hands of a test: it holds state and journal, its clock is set by the test. */
export class TestTable {
  state: TableState = EMPTY_TABLE;
  journal: TableEvent[] = [];
  now = TEN;
  private ids = 0;

  /** Decides and, if accepted, folds. `input` as a form would send it. */
  send(actor: Actor, input: CommandInput, override?: { reason: string }): Decision {
    return this.sendParsed(actor, parsed(input), override);
  }

  sendParsed(actor: Actor, command: Command, override?: { reason: string }): Decision {
    const newId = () => `id${++this.ids}`;
    const context = { actor, now: this.now, newId, ...(override ? { override } : {}) };
    const decision = decide(this.state, command, context);
    if (decision.ok) this.fold(decision.events, actor);
    return decision;
  }

  /** As `send`, for what a test takes for granted. */
  must(actor: Actor, input: CommandInput, override?: { reason: string }) {
    const decision = this.send(actor, input, override);
    if (!decision.ok) throw new Error(`${input.type} was refused: ${decision.code}`);
    return decision;
  }

  at(ms: number): this {
    this.now = ms;
    return this;
  }

  private fold(events: Extract<Decision, { ok: true }>["events"], actor: Actor) {
    const step = this.state.seq + 1;
    for (const { body, texts = {} } of events) {
      const event = {
        seq: this.state.seq + 1,
        at: this.now,
        by: actor.participant,
        step,
        v: EVENT_VERSION,
        body,
        texts,
      };
      this.journal.push(event);
      this.state = evolve(this.state, event);
    }
  }
}

export function parsed(input: CommandInput): Command {
  const result = parseCommand({ id: "test", ...input });
  if (!result.ok) throw new Error(`not a command: ${result.fields.join(", ")}`);
  return result.value.command;
}

export const DELEGATIONS: Record<string, Kind> = {
  eu: "group",
  sweden: "state",
  jordan: "state",
  iom: "un-entity",
  mexico: "state",
  kenya: "state",
  afford: "ngo",
  r7: "other",
};

/** A planned table: two questions, four items, the delegations of `DELEGATIONS`, a moderator and a rapporteur. */
export function plannedTable({ rehearsal = false } = {}): TestTable {
  const table = new TestTable();
  table.must(PLANNER, {
    type: "PlanTable",
    number: 3,
    rehearsal,
    title: "The way ahead",
    startsAt: TEN,
    endsAt: TEN + minutes(180),
    items: [
      { id: "opening", kind: "opening", title: "Opening", startsAt: TEN, endsAt: TEN + minutes(10) },
      {
        id: "i1",
        kind: "question",
        title: "Schools",
        startsAt: TEN + minutes(10),
        endsAt: TEN + minutes(60),
        questions: ["q1"],
      },
      {
        id: "i2",
        kind: "question",
        title: "Funds",
        startsAt: TEN + minutes(60),
        endsAt: TEN + minutes(170),
        questions: ["q2"],
      },
      { id: "closing", kind: "closing", title: "Closing", startsAt: TEN + minutes(170), endsAt: TEN + minutes(180) },
    ],
    questions: [
      { id: "q1", number: 1, text: "How do schools open? Who pays?", parts: ["How do schools open?", "Who pays?"] },
      { id: "q2", number: 2, text: "How is funding made steady?", parts: ["How is funding made steady?"] },
    ],
  });
  seat(table, "secretary", "moderator");
  seat(table, "rapporteur", "rapporteur");
  seat(table, "co-chair", "moderator");
  for (const [id, kind] of Object.entries(DELEGATIONS)) {
    seat(table, `p-${id}`, "delegate", { id, kind });
    seat(table, `second-${id}`, "delegate", { id, kind });
  }
  return table;
}

function seat(table: TestTable, id: string, role: Role, delegation?: { id: string; kind: Kind }) {
  table.must(PLANNER, {
    type: "SeatParticipant",
    participant: {
      id,
      role,
      rank: id.startsWith("second-") ? "ambassador" : "minister",
      name: `Name of ${id}`,
      title: `Title of ${id}`,
      panellist: id === "p-iom",
      gender: id === "p-sweden" ? "female" : null,
    },
    delegation: delegation && {
      ...delegation,
      names: { en: delegation.id.toUpperCase() },
      members: delegation.kind === "group" ? ["sweden"] : [],
      nameProtected: delegation.id === "r7",
    },
  });
}

/** Session open, first question started, list open. */
export function liveTable(): TestTable {
  const table = plannedTable();
  table.must(DESK, { type: "OpenSession" });
  table.must(DESK, { type: "StartItem", item: "i1" });
  table.must(DESK, { type: "OpenList" });
  return table;
}

/** A live table where these have asked for the floor, in this order; returns the ids of their requests. */
export function withRequests(...delegations: string[]): { table: TestTable; requests: string[] } {
  const table = liveTable();
  const requests = delegations.map((id) => ask(table, id));
  return { table, requests };
}

export function ask(table: TestTable, delegation: string, question = "q1"): string {
  const { made } = table.must(delegate(delegation), { type: "RequestFloor", questions: [question] });
  return made.request ?? "";
}

/** Calls this request and starts its clock; returns the id of the speech. */
export function speak(table: TestTable, request: string): string {
  const { made } = table.must(DESK, { type: "CallSpeaker", request });
  const speech = made.speech ?? "";
  table.must(DESK, { type: "StartClock", speech });
  return speech;
}
