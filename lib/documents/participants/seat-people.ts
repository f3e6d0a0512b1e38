import type { Kind, Role } from "@/lib/roundtable/state";

/** A person to be seated. The order of the list is the order of registration. */
export type PersonToSeat = {
  id: string;
  /** Null for somebody whom no delegation sends. */
  delegation: string | null;
  kind: Kind | null;
  role: Role;
  /** Numbers of the tables that were assigned: these stand, whatever the capacity. */
  tables: readonly number[];
  /** Numbers of the first and the second preference. */
  preferences: readonly number[];
};

export type TableToSeat = {
  id: string;
  number: number;
  title: string;
  startsAt: number;
  endsAt: number;
  /** How many delegations may sit; null for as many as come. */
  capacity: number | null;
};

export type SeatingRules = {
  /** Seats at every table that only stakeholders take (NGOs, private sector, academia, others), while any of them asks for one. */
  stakeholderSeats: number;
  /** How many of a delegation may take part at one table: the speaker and, usually, one adviser; null for as many as come. */
  peoplePerDelegation: number | null;
};

export type SeatingWarning = {
  code: "parallel" | "over-capacity" | "unknown-table" | "delegation-full" | "no-preference";
  params: Record<string, string | number>;
  person: string | null;
};

export type Seating = {
  seats: { person: string; table: string; by: "assigned" | "first" | "second" }[];
  /** Who asked and found no seat, at the table of the first preference; the place counts delegations, from 1. */
  waiting: { person: string; table: string; place: number }[];
  warnings: SeatingWarning[];
};

/** States and their groups, then observers and organizations, then stakeholders: the classes of the list of speakers. */
const CLASS: Record<Kind, 0 | 1 | 2> = {
  state: 0,
  group: 0,
  "observer-state": 1,
  igo: 1,
  "un-entity": 1,
  "observer-organization": 1,
  ngo: 2,
  "private-sector": 2,
  academia: 2,
  other: 2,
};

/**
 * Seats people at tables. Assigned tables stand. Then every first preference is served before any second one; within a round States come
 * before organizations and these before stakeholders, each in the order of registration. A seat belongs to a delegation: its second
 * person at the same table takes none. The same person never gets two tables at a time; a delegation may.
 */
export function seatPeople(
  people: readonly PersonToSeat[],
  tables: readonly TableToSeat[],
  rules: SeatingRules,
): Seating {
  const plan = new Plan(tables, rules);
  for (const person of people) plan.assign(person);
  plan.tellOverCapacity();
  const asking = people.filter((person) => person.tables.length === 0 && person.preferences.length > 0);
  const inOrder = asking.toSorted((one, other) => classOf(one) - classOf(other));
  plan.expectStakeholders(inOrder);
  const afterFirst = inOrder.filter((person) => !plan.prefer(person, 0));
  const unseated = afterFirst.filter((person) => !plan.prefer(person, 1));
  for (const person of unseated) plan.wait(person);
  for (const person of people) plan.tellWithoutWish(person);
  return plan.seating;
}

function classOf({ kind }: PersonToSeat): 0 | 1 | 2 {
  return kind === null ? 2 : CLASS[kind];
}

/** Chairs, rapporteurs, the secretariat and the audience take no delegation's seat. */
function takesSeat({ role }: PersonToSeat): boolean {
  return role === "delegate";
}

/** One table while it fills: who sits there, by delegation. */
type Filling = { table: TableToSeat; people: Map<string, number>; stakeholders: number; kept: number };

class Plan {
  readonly seating: Seating = { seats: [], waiting: [], warnings: [] };
  private readonly byNumber: Map<number, Filling>;
  private readonly waitingAt = new Map<string, Map<string, number>>();

  constructor(
    tables: readonly TableToSeat[],
    private readonly rules: SeatingRules,
  ) {
    this.byNumber = new Map(
      tables.map((table) => [table.number, { table, people: new Map(), stakeholders: 0, kept: 0 }]),
    );
  }

  assign(person: PersonToSeat): void {
    const given = [...new Set(person.tables)];
    const found = given.flatMap((number) => this.byNumber.get(number) ?? []);
    for (const number of given.filter((number) => !this.byNumber.has(number)))
      this.warn("unknown-table", { table: number }, person);
    for (const [index, { table }] of found.entries()) {
      const other = found.slice(0, index).find((earlier) => overlap(earlier.table, table));
      if (other) this.warn("parallel", { table: other.table.number, other: table.number }, person);
    }
    for (const filling of found) this.sit(person, filling, "assigned");
  }

  tellOverCapacity(): void {
    for (const { table, people } of this.byNumber.values()) {
      if (table.capacity === null || people.size <= table.capacity) continue;
      const params = { table: table.number, capacity: table.capacity, found: people.size };
      this.seating.warnings.push({ code: "over-capacity", params, person: null });
    }
  }

  /** Keeps no more seats for stakeholders than there are stakeholders who ask for that table. */
  expectStakeholders(people: readonly PersonToSeat[]): void {
    for (const filling of this.byNumber.values()) {
      const asking = people.filter(
        (person) => classOf(person) === 2 && takesSeat(person) && person.preferences.includes(filling.table.number),
      );
      filling.kept = Math.min(this.rules.stakeholderSeats, new Set(asking.map(senderOf)).size + filling.stakeholders);
    }
  }

  /** Seats the person by the first (0) or the second (1) preference, if there is room; whether it did. */
  prefer(person: PersonToSeat, choice: 0 | 1): boolean {
    const number = person.preferences[choice];
    const filling = number === undefined ? undefined : this.byNumber.get(number);
    if (number !== undefined && !filling) this.warn("unknown-table", { table: number }, person);
    if (!filling || !this.hasRoom(person, filling)) return false;
    this.sit(person, filling, choice === 0 ? "first" : "second");
    return true;
  }

  wait(person: PersonToSeat): void {
    const filling = person.preferences.flatMap((number) => this.byNumber.get(number) ?? [])[0];
    if (!filling) return;
    const { table, people } = filling;
    if (people.has(senderOf(person))) {
      this.warn("delegation-full", { table: table.number }, person);
      return;
    }
    // A delegation waits for one seat, however many of its people do.
    const before = this.waitingAt.get(table.id) ?? new Map<string, number>();
    const place = before.get(senderOf(person)) ?? before.size + 1;
    this.waitingAt.set(table.id, before.set(senderOf(person), place));
    this.seating.waiting.push({ person: person.id, table: table.id, place });
  }

  tellWithoutWish(person: PersonToSeat): void {
    const nothing = person.tables.length === 0 && person.preferences.length === 0;
    if (nothing && takesSeat(person)) this.warn("no-preference", {}, person);
  }

  private hasRoom(person: PersonToSeat, { table, people, stakeholders, kept }: Filling): boolean {
    if (!takesSeat(person)) return true;
    const colleagues = people.get(senderOf(person));
    if (colleagues !== undefined) return colleagues < (this.rules.peoplePerDelegation ?? Number.POSITIVE_INFINITY);
    if (table.capacity === null) return true;
    const reserved = classOf(person) === 2 ? 0 : Math.max(0, kept - stakeholders);
    return people.size + reserved < table.capacity;
  }

  private sit(person: PersonToSeat, filling: Filling, by: Seating["seats"][number]["by"]): void {
    this.seating.seats.push({ person: person.id, table: filling.table.id, by });
    if (!takesSeat(person)) return;
    const sender = senderOf(person);
    const colleagues = filling.people.get(sender) ?? 0;
    if (colleagues === 0 && classOf(person) === 2) filling.stakeholders += 1;
    filling.people.set(sender, colleagues + 1);
  }

  private warn(code: SeatingWarning["code"], params: SeatingWarning["params"], person: PersonToSeat): void {
    this.seating.warnings.push({ code, params, person: person.id });
  }
}

function senderOf({ id, delegation }: PersonToSeat): string {
  return delegation === null ? `person ${id}` : `delegation ${delegation}`;
}

function overlap(one: TableToSeat, other: TableToSeat): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
