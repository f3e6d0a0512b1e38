import { expect, it } from "vitest";
import { namedWithoutSeat, newlyNamed, withIds } from "@/components/secretariat/programme/named-seats";
import type { Draft, Newcomer, Seated } from "@/components/secretariat/programme/types";

const plan = (...speakers: string[][]) =>
  ({ items: speakers.map((named, at) => ({ kind: at === 0 ? "panel" : "other", speakers: named })) }) as Draft["plan"];
const fresh = (key: string, name: string): Newcomer => {
  return { key, name, title: "", delegation: "", role: "speaker" };
};
const seated = (id: string, name: string) => ({ id, name }) as Seated;
const draft = (newcomers: Newcomer[], ...speakers: string[][]): Draft => {
  return { room: "", capacity: null, plan: plan(...speakers), newcomers };
};

it("gives those new to the meeting their ids, also where two bear one name", () => {
  const both = [fresh("new-1", "Ana"), fresh("new-2", "Ana"), fresh("new-3", "Ben")];
  const made = draft(both, ["new-1", "p1"], ["new-2"]);
  expect(newlyNamed(made).map(({ key }) => key)).toEqual(["new-1", "new-2"]);
  const now = [seated("p1", "Ana"), seated("p7", "Ana"), seated("p8", "Ana")];
  const next = withIds(made, newlyNamed(made), [seated("p1", "Ana")], now);
  expect(next.plan.items.map(({ speakers }) => speakers)).toEqual([["p7", "p1"], ["p8"]]);
  expect(next.newcomers.map(({ key }) => key)).toEqual(["new-3"]);
});

it("seats whoever is named now and has no seat; on a panel as a panellist", () => {
  const table = { people: [seated("p1", "Ana")], plan: plan(["left"]) };
  const named = namedWithoutSeat(table, draft([fresh("new-1", "Ben")], ["p1", "p2", "left"], ["p2", "p3", "new-1"]));
  expect(named.map(({ id, role }) => `${id} ${role}`)).toEqual(["p2 panellist", "p3 speaker"]);
});
