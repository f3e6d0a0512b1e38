import type { CommandInput } from "@/lib/roundtable/commands";
import type { Ids } from "@/lib/roundtable/decision";
import type { Rank, Role } from "@/lib/roundtable/state";
import { proposeTable } from "@/lib/server/plan-meeting";
import type { DemoDelegation } from "./content/delegation";
import { DELEGATIONS, delegationOf } from "./content/delegations";
import { COLLEAGUE, DESK, GENDERS_GIVEN, NAMES, PANELLISTS, RANKS, RAPPORTEUR, SECRETARIAT } from "./content/people";
import { type DemoTable, TABLES } from "./content/tables";
import { PlayedTable } from "./played-table";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The table at which the badges of delegates are valid; elsewhere their delegations send somebody else. */
export const BADGE_TABLE = 3;

const USUAL_RANK: Partial<Record<DemoDelegation["kind"], Rank>> = {
  state: "ambassador",
  group: "ambassador",
  "observer-state": "observer",
  "observer-organization": "observer",
};

const TITLES: Partial<Record<Rank, string>> = {
  "head-of-government": "Head of Government",
  minister: "Minister",
  "vice-minister": "Vice-Minister",
  ambassador: "Ambassador",
  observer: "Permanent Observer",
};

type Seated = Extract<CommandInput, { type: "SeatParticipant" }>["participant"];
type Step = { at: number; run: (at: number) => void };

/** One table of the demo: its script is written in any order, played in the order of time. Times are in ms. */
export class Stage {
  readonly played: PlayedTable;
  readonly content: DemoTable;
  private readonly steps: Step[] = [];
  private readonly requests = new Map<string, string>();

  constructor(
    readonly number: number,
    readonly startsAt: number,
    newId: () => string,
  ) {
    const content = TABLES.find((table) => table.number === number);
    if (!content) throw new Error(`The demo has no table ${number}.`);
    this.content = content;
    this.played = new PlayedTable(newId);
  }

  /** Planned and seated the day before. */
  prepare(delegations: string[]): void {
    const questions = this.content.questions.map((question) => ({ ...question, text: textOf(question) }));
    const plan = proposeTable({ ...this.content, questions }, this.startsAt);
    this.played.send(this.startsAt - DAY, SECRETARY, { type: "PlanTable", ...plan, profile: this.content.profile });
    for (const { key, name, title } of DESK) this.seat({ id: demoId(key), role: "moderator", name, title });
    this.seat({ ...RAPPORTEUR, id: demoId(RAPPORTEUR.key), role: "rapporteur" });
    for (const key of delegations) this.seatDelegate(delegationOf(key));
    if (this.number === BADGE_TABLE) this.seatColleague();
  }

  private seat({ id, role, name, title }: { id: string; role: Role; name: string; title: string }): void {
    const participant = { id, role, name, title };
    this.played.send(this.startsAt - DAY, SECRETARY, { type: "SeatParticipant", participant });
  }

  private seatDelegate(delegation: DemoDelegation): void {
    this.seatFor(delegation, { id: delegateId(delegation.key, this.number), ...personOf(delegation, this.number) });
  }

  private seatColleague(): void {
    const { key, delegation, ...person } = COLLEAGUE;
    this.seatFor(delegationOf(delegation), { id: delegateId(key, this.number), ...person });
  }

  private seatFor({ key, ...delegation }: DemoDelegation, person: Omit<Seated, "role">): void {
    this.played.send(this.startsAt - DAY, SECRETARY, {
      type: "SeatParticipant",
      participant: { ...person, role: "delegate" },
      delegation: { id: key, ...delegation },
    });
  }

  at(time: number, run: (at: number) => void): void {
    this.steps.push({ at: Math.round(time), run });
  }

  desk(time: number, command: CommandInput): void {
    this.at(time, (at) => this.played.send(at, MODERATOR, command));
  }

  delegate(key: string, at: number, command: CommandInput): Ids {
    return this.played.send(at, { participant: delegateId(key, this.number), role: "delegate" }, command);
  }

  record(
    time: number,
    point: Omit<Extract<CommandInput, { type: "RecordPoint" }>, "type" | "interventions">,
    from: string[],
  ) {
    this.at(time, (at) => {
      const interventions = from.map((key) => this.requestOf(key));
      this.played.send(at, REPORTER, { type: "RecordPoint", ...point, interventions });
    });
  }

  /** Asks for the floor; `key` is that of the delegation, or of a colleague of its delegate. */
  inscribe(key: string, time: number, questions: string[] = []): void {
    this.at(time, (at) => {
      const group = DELEGATIONS.some((delegation) => delegation.key === key && delegation.kind === "group");
      const speakingAs = group ? "group" : "national";
      const { request } = this.delegate(key, at, { type: "RequestFloor", questions, speakingAs });
      if (request) this.requests.set(key, request);
    });
  }

  /** A command of a delegate about the latest request of that delegation. */
  own(key: string, time: number, command: (request: string) => CommandInput): void {
    this.at(time, (at) => this.delegate(key, at, command(this.requestOf(key))));
  }

  requestOf(key: string): string {
    const request = this.requests.get(key);
    if (!request) throw new Error(`${key} has not asked for the floor at table ${this.number} yet.`);
    return request;
  }

  /** The speech that this delegation has now or had last. */
  speechOf(key: string): string {
    const { speech } = this.played.state.requests[this.requestOf(key)] ?? {};
    if (!speech) throw new Error(`${key} has not been called at table ${this.number} yet.`);
    return speech;
  }

  floor(): string {
    const { floor } = this.played.state;
    if (!floor) throw new Error(`Nobody has the floor at table ${this.number}.`);
    return floor;
  }

  call(key: string, time: number): void {
    this.at(time, (at) => this.send(at, { type: "CallSpeaker", request: this.requestOf(key) }));
  }

  onFloor(time: number, type: "StartClock" | "FinishSpeech" | "MarkAbsent"): void {
    this.at(time, (at) => this.send(at, { type, speech: this.floor() }));
  }

  /** Called, heard and thanked; returns when it was over. */
  hear(key: string, calledAt: number, seconds: number): number {
    const startsAt = calledAt + 10_000;
    this.call(key, calledAt);
    this.onFloor(startsAt, "StartClock");
    this.onFloor(startsAt + seconds * 1000, "FinishSpeech");
    return startsAt + seconds * 1000;
  }

  send(at: number, command: CommandInput): Ids {
    return this.played.send(at, MODERATOR, command);
  }

  play(): PlayedTable {
    for (const { at, run } of this.steps.toSorted((a, b) => a.at - b.at)) run(at);
    return this.played;
  }
}

/** Participants are known in the whole installation, hence the prefix. */
export function demoId(key: string): string {
  return `demo-${key}`;
}

export function delegateId(key: string, table: number): string {
  return table === BADGE_TABLE ? demoId(key) : demoId(`${key}-${table}`);
}

const SECRETARY = { participant: demoId(SECRETARIAT.key), role: "secretariat" } as const;
const MODERATOR = { participant: demoId(DESK[0].key), role: "moderator" } as const;
const REPORTER = { participant: demoId(RAPPORTEUR.key), role: "rapporteur" } as const;

function personOf({ key, kind }: DemoDelegation, table: number) {
  const rank = RANKS[key] ?? USUAL_RANK[kind] ?? "other";
  const name = table === BADGE_TABLE ? (NAMES[key] ?? "") : "";
  const panellist = table === BADGE_TABLE && PANELLISTS.includes(key);
  return { rank, name, title: TITLES[rank] ?? "", gender: GENDERS_GIVEN[key] ?? null, panellist };
}

function textOf({ preamble, parts }: { preamble: string; parts: string[] }): string {
  return [preamble, ...parts].filter(Boolean).join(" ");
}
