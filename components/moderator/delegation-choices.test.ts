import { describe, expect, it } from "vitest";
import { delegationChoices } from "./delegation-choices";
import { deskView, request } from "./test-view";

const seat = (id: string, name: string, ar: string) => ({ id, names: { en: name, ar }, kind: "state" as const });
const minister = {
  id: "p1",
  delegation: "de",
  role: "delegate" as const,
  rank: "minister" as const,
  title: "Minister",
};
const rapporteur = { id: "p2", delegation: "de", role: "rapporteur" as const, rank: "other" as const };
const waiting = request("r1", { speaker: { names: { en: "Germany" }, kind: "state", seat: "de" } });
const view = deskView({
  requests: [waiting],
  seats: {
    items: { de: seat("de", "Germany", "ألمانيا"), jo: seat("jo", "Jordan", "الأردن") },
    order: ["de", "jo"],
  },
  participants: { items: { p1: minister, p2: rapporteur }, order: ["p1", "p2"] },
});
const choices = delegationChoices(view, "en");

describe("delegationChoices", () => {
  it("has every delegation at the table, with its delegates and whether it stands on the list", () => {
    expect(choices).toMatchObject([
      { id: "de", onList: true, participants: [{ id: "p1" }] },
      { id: "jo", onList: false, participants: [] },
    ]);
  });

  it("stands by name in the language asked", () => {
    expect(delegationChoices(view, "ar").map(({ id }) => id)).toEqual(["jo", "de"]);
  });
});
