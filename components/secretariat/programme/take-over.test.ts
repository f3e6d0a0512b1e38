import { expect, it } from "vitest";
import { partsOf, takenOver } from "@/components/secretariat/programme/take-over";
import type { Draft, ProgrammeLine, ReadItem } from "@/components/secretariat/programme/types";
import { PROFILES } from "@/lib/roundtable/profiles";

const TEN = Date.UTC(2016, 8, 19, 14);
const MINUTE = 60_000;

const draft: Draft = {
  room: "",
  capacity: null,
  newcomers: [],
  plan: {
    title: "Rivers",
    startsAt: TEN,
    endsAt: TEN + 180 * MINUTE,
    mode: "impersonal",
    profile: PROFILES["round-table"],
    leadIn: "",
    items: [],
    questions: [{ id: "q1", number: 1, label: "", text: "Why?", parts: 1 }],
  },
};
const how = {
  timeZone: "America/New_York",
  people: [],
  seated: [],
  days: ["2016-09-19", "2016-09-20"],
  namesInTitles: false,
};

function item(title: string, change: Partial<ReadItem> = {}): ProgrammeLine {
  const read = {
    startsAt: null,
    endsAt: null,
    minutes: null,
    kind: "other",
    title,
    question: null,
    speakers: [],
    ...change,
  };
  return { number: 1, text: title, became: "item", item: read as ReadItem };
}

const told = ({ plan }: Draft) =>
  plan.items.map((one) => `${one.title} ${(one.startsAt - TEN) / MINUTE}-${(one.endsAt - TEN) / MINUTE}`);

it("lets an item end when the next begins, and makes the slot that of the agenda", () => {
  const lines = [
    item("Opening", { startsAt: 11 * 60 }),
    item("Q1", { startsAt: 11 * 60 + 10, question: 1, kind: "question" }),
    item("Closing", { startsAt: 12 * 60, endsAt: 12 * 60 + 5 }),
  ];
  const taken = takenOver(draft, lines, how);
  expect(told(taken)).toEqual(["Opening 60-70", "Q1 70-120", "Closing 120-125"]);
  expect(taken.plan.items[1]?.questions).toEqual(["q1"]);
  expect([taken.plan.startsAt, taken.plan.endsAt]).toEqual([TEN + 60 * MINUTE, TEN + 125 * MINUTE]);
});

it("lays items without times one after the other in the slot that there is", () => {
  const taken = takenOver(
    draft,
    [item("Opening", { minutes: 5 }), item("Talk"), item("Closing", { minutes: 10 })],
    how,
  );
  expect(told(taken)).toEqual(["Opening 0-5", "Talk 5-20", "Closing 20-30"]);
  expect(taken.plan.endsAt).toBe(draft.plan.endsAt);
});

it("takes the day that a programme names, where the meeting has it", () => {
  const day = (on: string): ProgrammeLine => ({ number: 1, text: on, became: "day", day: on });
  const lines = [item("Opening", { startsAt: 600, endsAt: 610 })];
  expect(told(takenOver(draft, [day("2016-09-20"), ...lines], how))).toEqual(["Opening 1440-1450"]);
  expect(told(takenOver(draft, [day("2020-09-20"), ...lines], how))).toEqual(["Opening 0-10"]);
});

it("seats who is named, each once, and whom the meeting knows as whom it knows", () => {
  const ana = { name: "H.E. Ms. Ana Ex", title: "Minister", role: "speaker" } as const;
  const ben = { name: "Mr. Ben Ex", title: "", role: "moderator" } as const;
  const lines = [item("Opening", { speakers: [ana] }), item("Panel", { speakers: [ben, ana] })];
  const people = [{ id: "p1", name: "Ana Ex", title: "", delegation: "Exland" }];
  const taken = takenOver(draft, lines, { ...how, people, namesInTitles: true });
  expect(taken.newcomers).toEqual([
    { key: "p1", id: "p1", name: "Ana Ex", title: "", delegation: "Exland", role: "speaker" },
    { key: "new-1", name: "Mr. Ben Ex", title: "", delegation: "", role: "moderator" },
  ]);
  expect(taken.plan.items.map(({ speakers }) => speakers)).toEqual([["p1"], ["new-1", "p1"]]);
  expect(takenOver(draft, lines, { ...how, people, seated: ["p1"] }).newcomers).toHaveLength(1);
  expect(taken.plan.items[1]?.title).toBe("Panel – Mr. Ben Ex, H.E. Ms. Ana Ex");
});

it("cuts a programme of several tables into its parts", () => {
  const table = (number: number): ProgrammeLine => {
    return { number: 1, text: `Round table ${number}`, became: "table", table: number, title: "" };
  };
  const lines = [table(1), item("Opening"), item("Closing"), table(2), item("Opening"), table(3)];
  expect(partsOf(lines).map(({ heading, lines }) => [heading, lines.length])).toEqual([
    ["Round table 1", 3],
    ["Round table 2", 2],
  ]);
});
