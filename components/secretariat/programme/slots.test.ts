import { expect, it } from "vitest";
import { clashesOf, daysOf } from "@/components/secretariat/programme/slots";
import type { PlannedTable } from "@/components/secretariat/programme/types";
import { foundPeople, samePerson } from "@/components/table/agenda-editor/found-people";
import { daysBetween } from "@/lib/i18n/zone-time";

const HOUR = 3_600_000;
const TEN = Date.UTC(2016, 8, 19, 14);

function table(number: number, from: number, to: number, more: Partial<PlannedTable> = {}): PlannedTable {
  const plan = { startsAt: TEN + from * HOUR, endsAt: TEN + to * HOUR } as PlannedTable["plan"];
  return {
    number,
    room: "",
    capacity: null,
    seq: 1,
    state: "scheduled",
    planned: true,
    people: [],
    itemStates: {},
    ...more,
    plan,
  };
}

const person = (id: string) =>
  ({ id, name: id, title: "", role: "moderator", panellist: false, delegation: null }) as const;

it("puts parallel tables side by side, slot after slot, day after day", () => {
  const tables = [
    table(4, 5, 8),
    table(2, 0, 3),
    table(1, 0.5, 3),
    table(3, 24, 27),
    table(9, 0, 0, { planned: false }),
  ];
  const days = daysOf(tables, "America/New_York");
  const told = days.map(({ day, slots }) => [day, ...slots.map((slot) => slot.tables.map(({ number }) => number))]);
  expect(told).toEqual([
    ["2016-09-19", [1, 2], [4]],
    ["2016-09-20", [3]],
  ]);
});

it("warns of one room or one person at two tables at once", () => {
  const ana = { people: [person("Ana")] };
  const tables = [
    table(1, 0, 3, { room: "Room 4", ...ana }),
    table(2, 2, 4, { room: "room 4 ", ...ana }),
    table(3, 4, 5, ana),
  ];
  expect(clashesOf(tables)).toEqual([
    { table: 1, other: 2, room: "Room 4" },
    { table: 1, other: 2, people: ["Ana"] },
    { table: 2, other: 1, room: "room 4" },
    { table: 2, other: 1, people: ["Ana"] },
  ]);
});

it("counts the days of a meeting", () => {
  expect(daysBetween("2016-09-30", "2016-10-02")).toEqual(["2016-09-30", "2016-10-01", "2016-10-02"]);
});

it("finds whom a few letters mean, misspelt too, and knows a person by the name alone", () => {
  const people = [
    { id: "1", name: "Ana Ejemplo", title: "Minister", delegation: "Sweden" },
    { id: "2", name: "Ben Sample", title: "", delegation: "Kenya" },
  ];
  const found = (search: string) => foundPeople(people, search).map(({ id }) => id);
  expect(found("")).toEqual([]);
  expect(found("ejem")).toEqual(["1"]);
  expect(found("kenya")).toEqual(["2"]);
  expect(found("smaple")).toEqual(["2"]);
  expect(samePerson(people, "H.E. Ms. Ana Ejemplo")?.id).toBe("1");
  expect(samePerson(people, "Mr. Ben")).toBeUndefined();
});
