import { describe, expect, it } from "vitest";
import { foundThings } from "@/components/secretariat/day/found-things";
import type { Thing } from "@/components/secretariat/day/types";
import { searchable } from "@/components/ui/search-text";

const EMIRATES = { en: "United Arab Emirates", fr: "Émirats arabes unis", ar: "الإمارات العربية المتحدة" };
const MEXICO = { en: "Mexico", es: "México", ru: "Мексика", zh: "墨西哥" };

const sender = (key: string, names: Record<string, string>): Thing => ({
  key,
  group: "delegations",
  words: names.en ?? "",
  hint: "",
  texts: searchable(Object.values(names).join(" ")),
  names,
  shows: { is: "delegation", id: key },
});
const person = (name: string, of: string | null, more = ""): Thing => ({
  key: name,
  group: "people",
  words: name,
  hint: "",
  texts: searchable(`${name} ${more}`),
  also: "badge seat",
  of,
  shows: { is: "person", id: name },
});
const line = (group: "tables" | "questions" | "actions", words: string): Thing => ({
  key: words,
  group,
  words,
  hint: "",
  texts: searchable(words),
  shows: { is: "table", table: 3 },
});

const things = [
  person("Ana Ruiz", "mx", "Minister Mexico México"),
  person("Luis Ortega", "mx", "Mexico México"),
  person("Salma Nasser", "ae", "United Arab Emirates"),
  person("Ivo Table", null),
  sender("mx", MEXICO),
  sender("ae", EMIRATES),
  line("tables", "3 Table 3 Children on the move Room B"),
  line("questions", "Q2 Question 2 How is funding made steady?"),
  line("actions", "Limits and rules of table 3"),
];

const found = (search: string) =>
  foundThings(things, search).map(({ group, things }) => [group, ...things.map(({ key }) => key)]);

describe("what the one search finds", () => {
  it("is nothing for nothing", () => {
    expect(found("  ")).toEqual([]);
  });

  it("finds a delegation in any language, and its people with it", () => {
    for (const letters of ["mexi", "MÉXICO", "мексика", "墨西哥"]) {
      expect(found(letters).map(([group]) => group)).toEqual(["delegations", "people"]);
      expect(found(letters)[1]).toEqual(["people", "Ana Ruiz", "Luis Ortega"]);
    }
    expect(found("uae")).toEqual([
      ["delegations", "ae"],
      ["people", "Salma Nasser"],
    ]);
  });

  it("puts the group with the best line first", () => {
    expect(found("ana")[0]).toEqual(["people", "Ana Ruiz"]);
    expect(found("3")[0]?.[0]).toBe("tables");
    expect(found("limits")).toEqual([["actions", "Limits and rules of table 3"]]);
    expect(found("q2")[0]?.[0]).toBe("questions");
    expect(found("room b")[0]?.[0]).toBe("tables");
  });

  it("takes words of what is to be done beside a name, and not alone", () => {
    expect(found("badge ruiz")).toEqual([["people", "Ana Ruiz"]]);
    expect(found("badge").flat()).not.toContain("Ana Ruiz");
  });

  it("finds what is spelt nearly so where nothing fits, and nothing in two letters", () => {
    expect(found("Ortgea").flat()).toContain("Luis Ortega");
    expect(found("Mexcio").flat()).toContain("mx");
    expect(found("xq")).toEqual([]);
  });

  it("shows some of many and says how many more there are", () => {
    const many = Array.from({ length: 30 }, (_, index) => person(`Kim ${index}`, null));
    expect(foundThings(many, "kim")).toMatchObject([{ group: "people", more: 23 }]);
  });
});
