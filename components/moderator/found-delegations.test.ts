import { describe, expect, it } from "vitest";
import type { DelegationChoice } from "./delegation-choices";
import { foundDelegations } from "./found-delegations";

const choice = (
  id: string,
  names: DelegationChoice["names"],
  more: Partial<DelegationChoice> = {},
): DelegationChoice => ({
  id,
  names,
  kind: "state",
  participants: [],
  onList: false,
  ...more,
});
const choices = [
  choice("unhcr", { en: "Office of the United Nations High Commissioner for Refugees" }, { kind: "un-entity" }),
  choice("niger", { en: "Niger", ar: "النيجر" }, { onList: true }),
  choice("nigeria", { en: "Nigeria", ar: "نيجيريا" }),
  choice("uae", { en: "United Arab Emirates", fr: "Émirats arabes unis" }),
  choice("korea", { en: "Republic of Korea" }),
  choice(
    "jordan",
    { en: "Jordan", ar: "الأردن" },
    {
      participants: [{ id: "p1", role: "delegate", rank: "minister", title: "Minister", name: "Ms. Rania Aziz" }],
    },
  ),
  choice("philippines", { en: "Philippines" }),
  choice("unions", { en: "United Trade Unions" }, { kind: "ngo" }),
];
const ids = (search: string) => foundDelegations(choices, search).map(({ id }) => id);

describe("foundDelegations", () => {
  it("finds by the name in any language, by a person, and by the initials people use", () => {
    for (const [search, first] of [
      ["phi", "philippines"],
      ["emirats", "uae"],
      ["أردن", "jordan"],
      ["الاردن", "jordan"],
      ["rania", "jordan"],
      ["uae", "uae"],
      ["unhcr", "unhcr"],
      ["rok", "korea"],
    ] as const) {
      expect(ids(search)[0]).toBe(first);
    }
  });

  it("puts a whole name first, then beginnings; of equals who does not wait yet, then States", () => {
    expect(ids("niger")).toEqual(["niger", "nigeria"]);
    expect(ids("nig")).toEqual(["nigeria", "niger"]);
    expect(ids("united").slice(0, 2)).toEqual(["uae", "unions"]);
    expect(ids("").slice(-1)).toEqual(["niger"]);
  });

  it("forgives a misspelling where nothing fits, and finds nobody in noise", () => {
    expect(ids("phillipines")[0]).toBe("philippines");
    expect(ids("qx")).toEqual([]);
    expect(ids("zzzzzz")).toEqual([]);
  });
});
