import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type PersonToSeat,
  type SeatingRules,
  seatPeople,
  type TableToSeat,
} from "@/lib/documents/participants/seat-people";
import { KINDS } from "@/lib/roundtable/state";

const HOUR = 3_600_000;
const RULES: SeatingRules = { stakeholderSeats: 0, peoplePerDelegation: 2 };

/** Two parallel tables in the morning, one in the afternoon. */
function tables(capacity: number | null): TableToSeat[] {
  return [1, 2, 3].map((number) => {
    const startsAt = number === 3 ? 6 * HOUR : 0;
    return { id: `t${number}`, number, title: `Table ${number}`, startsAt, endsAt: startsAt + 3 * HOUR, capacity };
  });
}

function person(id: string, more: Partial<PersonToSeat> = {}): PersonToSeat {
  return { id, delegation: id, kind: "state", role: "delegate", tables: [], preferences: [], ...more };
}

const seated = ({ seats }: ReturnType<typeof seatPeople>) =>
  seats.map(({ person: who, table, by }) => `${who} ${table} ${by}`);

test("first preferences come before second ones, in the order of registration", () => {
  const people = ["a", "b", "c", "d"].map((id) => person(id, { preferences: id === "d" ? [2, 1] : [1, 2] }));
  const seating = seatPeople(people, tables(1), RULES);
  expect(seated(seating)).toEqual(["a t1 first", "d t2 first"]);
  expect(seating.waiting).toEqual([
    { person: "b", table: "t1", place: 1 },
    { person: "c", table: "t1", place: 2 },
  ]);
  expect(seated(seatPeople(people, tables(2), RULES))).toEqual([
    "a t1 first",
    "b t1 first",
    "d t2 first",
    "c t2 second",
  ]);
});

test("States come before organizations, and these before stakeholders", () => {
  const kinds = ["ngo", "un-entity", "state"] as const;
  const people = kinds.map((kind) => person(kind, { kind, preferences: [1] }));
  expect(seated(seatPeople(people, tables(2), RULES))).toEqual(["state t1 first", "un-entity t1 first"]);
});

test("seats kept for stakeholders are kept while one asks for them, and no longer", () => {
  const states = ["a", "b", "c"].map((id) => person(id, { preferences: [1] }));
  const ngo = person("n", { kind: "ngo", preferences: [1] });
  const rules = { ...RULES, stakeholderSeats: 2 };
  expect(seated(seatPeople([...states, ngo], tables(3), rules))).toEqual(["a t1 first", "b t1 first", "n t1 first"]);
  expect(seated(seatPeople(states, tables(3), rules))).toHaveLength(3);
});

test("a delegation has one seat, and two people at it", () => {
  const people = ["x", "y", "z"].map((id) => person(id, { delegation: "kenya", preferences: [1] }));
  const seating = seatPeople([...people, person("q", { preferences: [1] })], tables(2), RULES);
  expect(seated(seating)).toEqual(["x t1 first", "y t1 first", "q t1 first"]);
  expect(seating).toMatchObject({ waiting: [], warnings: [{ code: "delegation-full", person: "z" }] });
});

test("a delegation waits for one seat", () => {
  const people = [
    person("a", { preferences: [1] }),
    ...["x", "y"].map((id) => person(id, { delegation: "k", preferences: [1] })),
  ];
  expect(seatPeople(people, tables(1), RULES).waiting.map(({ place }) => place)).toEqual([1, 1]);
});

describe("assigned tables", () => {
  test("stand, whatever the capacity; it is told", () => {
    const people = ["a", "b"].map((id) => person(id, { tables: [1] }));
    const seating = seatPeople(people, tables(1), RULES);
    expect(seated(seating)).toEqual(["a t1 assigned", "b t1 assigned"]);
    expect(seating.warnings).toEqual([
      { code: "over-capacity", params: { table: 1, capacity: 1, found: 2 }, person: null },
    ]);
  });

  test("that are parallel are told of a person, and are no matter for a delegation", () => {
    const alone = seatPeople([person("a", { tables: [1, 2, 3] })], tables(9), RULES);
    expect(alone.warnings).toEqual([{ code: "parallel", params: { table: 1, other: 2 }, person: "a" }]);
    const two = [1, 2].map((table) => person(`p${table}`, { delegation: "kenya", tables: [table] }));
    expect(seatPeople(two, tables(9), RULES).warnings).toEqual([]);
  });

  test("of a chair take nobody's seat", () => {
    const people = [
      person("chair", { role: "moderator", tables: [1], delegation: null }),
      person("a", { preferences: [1] }),
    ];
    expect(seated(seatPeople(people, tables(1), RULES))).toEqual(["chair t1 assigned", "a t1 first"]);
  });
});

test("who asked for nothing, or for no table there is, is told", () => {
  const seating = seatPeople([person("a"), person("b", { preferences: [8] })], tables(9), RULES);
  expect(seating.warnings.map(({ code, person: who }) => `${who} ${code}`)).toEqual([
    "b unknown-table",
    "a no-preference",
  ]);
});

test("whoever asks, no table overflows, nobody has two wishes granted, and the answer is always the same", () => {
  const anybody = fc.record({
    delegation: fc.option(fc.constantFrom("k", "s", "m", "u", "n")),
    kind: fc.option(fc.constantFrom(...KINDS)),
    preferences: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(
      fc.array(anybody, { maxLength: 30 }),
      fc.integer({ min: 0, max: 4 }),
      fc.nat(3),
      (some, capacity, kept) => {
        const people = some.map((one, index) => person(`p${index}`, one));
        const rules = { stakeholderSeats: kept, peoplePerDelegation: 2 };
        const seating = seatPeople(people, tables(capacity), rules);
        expect(seatPeople(people, tables(capacity), rules)).toEqual(seating);
        const placed = [...seating.seats, ...seating.waiting].map((seat) => seat.person);
        expect(new Set(placed).size).toBe(placed.length);
        for (const { id } of tables(capacity)) {
          const senders = seating.seats
            .filter(({ table }) => table === id)
            .map((seat) => {
              const index = people.findIndex((one) => one.id === seat.person);
              return people[index]?.delegation ?? seat.person;
            });
          expect(new Set(senders).size).toBeLessThanOrEqual(capacity);
        }
      },
    ),
  );
});
