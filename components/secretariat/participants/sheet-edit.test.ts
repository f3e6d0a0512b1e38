import { describe, expect, it } from "vitest";
import {
  columnOf,
  isWanted,
  meanings,
  widthOf,
  withCell,
  withColumn,
  withField,
  withMeaning,
  without,
} from "@/components/secretariat/participants/sheet-edit";
import type { ShownRow } from "@/components/secretariat/participants/types";

const draft = {
  cells: [["Name", "Country"], ["Ana Ruiz", "Mexico"], ["Ola Berg"]],
  header: 0,
  columns: { name: 0, delegation: 1, organization: null, pseudonym: null },
};

describe("a list that is corrected", () => {
  it("takes a text into a cell that the row did not reach, and leaves the other rows the same objects", () => {
    const next = withCell(draft, 3, 1, "Sweden");
    expect(next.cells[2]).toEqual(["Ola Berg", "Sweden"]);
    expect(next.cells[1]).toBe(draft.cells[1]);
    expect(draft.cells[2]).toEqual(["Ola Berg"]);
  });

  it("has each field in one column, and a column for one field", () => {
    const turned = withMeaning(draft, 1, "name");
    expect(turned.columns).toMatchObject({ name: 1, delegation: null });
    expect(meanings(turned)).toEqual([null, "name"]);
    expect(meanings(withMeaning(draft, 1, null))).toEqual(["name", null]);
  });

  it("gets a column for what no column holds", () => {
    const next = withField(draft, 2, "pseudonym", "Speaker A");
    expect(next.cells[1]).toEqual(["Ana Ruiz", "Mexico", "Speaker A"]);
    expect(columnOf(next, "pseudonym")).toBe(2);
    expect(widthOf(withColumn(draft, "pseudonym"))).toBe(3);
  });

  it("keeps the numbers of its lines when a row is left out", () => {
    const next = without(draft, 2);
    expect(next.cells).toEqual([["Name", "Country"], [], ["Ola Berg"]]);
  });
});

describe("rows to look at", () => {
  const row = (severity: "error" | "warning" | null, same: number | null = null): ShownRow => ({
    line: 2,
    same,
    problems: severity ? [{ field: null, code: "merged", params: {}, severity }] : [],
  });

  it("are those with errors, or with anything to say", () => {
    expect([row("error"), row("warning"), row(null), row(null, 1)].map((one) => isWanted(one, "errors"))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([row("error"), row("warning"), row(null), row(null, 1)].map((one) => isWanted(one, "doubts"))).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(isWanted(row(null), "all")).toBe(true);
  });
});
