import { expect, it } from "vitest";
import { namedNow, placeOfNamed } from "@/components/moderator/named-now";
import { deskView, item, MINUTE, request, TEN } from "@/components/moderator/test-view";
import type { ParticipantView, PastSpeechView } from "@/lib/roundtable/view-types";

const person = (id: string, more: Partial<ParticipantView> = {}): [string, ParticipantView] => [
  id,
  { id, role: "delegate", rank: "other", delegation: `d-${id}`, ...more },
];
const people = Object.fromEntries([person("ana"), person("ben"), person("eva"), person("ivo", { role: "moderator" })]);
const named = Object.keys(people).map((id) => ({ id, name: id }));
const heard = (of: string, at: number): PastSpeechView => {
  return { id: of, request: of, outcome: "heard", calledAt: at, endedAt: at, seconds: 60, allotted: 180 };
};
const view = (...speeches: PastSpeechView[]) =>
  deskView({
    items: [item("q1", "question", 0, 30, { state: "current", startedAt: TEN, named })],
    current: "q1",
    requests: [
      request("first", { participant: "ana" }),
      request("second", { participant: "kenya" }),
      request("earlier", { participant: "ben", state: "heard" }),
    ],
    participants: { items: people, order: Object.keys(people) },
    speeches: { items: Object.fromEntries(speeches.map((one) => [one.id, one])), order: speeches.map(({ id }) => id) },
  });
const whys = (of: ReturnType<typeof view>) => namedNow(of).map(({ person, why }) => `${person.id} ${why ?? "may"}`);

it("offers whoever is named for the item and neither waits nor was heard in it", () => {
  expect(whys(view())).toEqual(["ana waiting", "ben may", "eva may", "ivo noFloor"]);
  expect(whys(view(heard("earlier", TEN + MINUTE)))).toContain("ben heard");
  expect(whys(view(heard("earlier", TEN - MINUTE)))).toContain("ben may");
  expect(namedNow(deskView())).toEqual([]);
});

it("puts one behind the others who are named, before everybody else", () => {
  expect(placeOfNamed(view())).toBe("second");
  expect(placeOfNamed(deskView())).toBeNull();
});
