import { describe, expect, test } from "vitest";
import { checkRow } from "@/lib/documents/participants/check-row";
import type { Field } from "@/lib/documents/participants/fields";
import { mergeDuplicates } from "@/lib/documents/participants/merge-duplicates";

type Cells = Partial<Record<Field, string>>;

function merge(...rows: Cells[]) {
  return mergeDuplicates(
    rows.map((cells, index) => checkRow({ line: index + 2, cells: { delegation: "Kenya", ...cells }, above: null })),
  );
}

const codes = ({ rows }: ReturnType<typeof merge>) => rows.map(({ problems }) => problems.map(({ code }) => code));

describe("one person", () => {
  test.each<[string, Cells, Cells]>([
    ["the number", { "external-id": "a-1", name: "Ada Lind" }, { "external-id": "A-1", name: "Ada Maria Lind" }],
    ["the address", { email: "ada@example.org", name: "Ada Lind" }, { email: "ADA@example.org", name: "Ms. LIND Ada" }],
    ["the name and the delegation", { name: "Zoé Lefèvre" }, { name: "H.E. Ms. LEFEVRE, Zoe" }],
    [
      "the name and the delegation in another language",
      { name: "Ada Lind" },
      { name: "Ada Lind", delegation: "肯尼亚" },
    ],
  ])("by %s", (_, one, other) => {
    const { rows, merged } = merge(one, other);
    expect(rows).toHaveLength(1);
    expect(merged).toMatchObject([{ line: 2, from: [2, 3] }]);
  });

  test("takes what the first row left open, and tells what contradicts it", () => {
    const { rows, merged } = merge(
      { name: "Ada Lind", function: "Minister", table: "1" },
      { name: "Ada Lind", function: "Ambassador", email: "ada@example.org", table: "3", "first-preference": "2" },
    );
    expect(rows[0]?.person).toMatchObject({
      title: "Minister",
      rank: "minister",
      email: "ada@example.org",
      tables: [1, 3],
      preferences: [2],
    });
    expect(merged[0]?.conflicts).toEqual([{ field: "function", kept: "Minister", other: "Ambassador", line: 3 }]);
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(["merged", "merged-conflict"]);
  });

  test("is protected when any row says so", () => {
    const { rows } = merge(
      { "external-id": "7", name: "R-7" },
      { "external-id": "7", name: "Ada Lind", pseudonym: "R-7", protected: "yes" },
    );
    expect(rows[0]?.person).toMatchObject({ name: "R-7", protected: true, identity: "Ada Lind" });
  });

  test("three times is one, told once", () => {
    const result = merge({ name: "Ada Lind" }, { name: "Ada Lind" }, { name: "Ada Lind" });
    expect(codes(result)).toEqual([["merged"]]);
    expect(result.rows[0]?.problems[0]?.params).toEqual({ lines: "3, 4" });
  });
});

describe("two persons", () => {
  test("share the address of their mission", () => {
    expect(
      codes(merge({ name: "Ada Lind", email: "m@example.org" }, { name: "Teo Marchetti", email: "m@example.org" })),
    ).toEqual([[], ["email-shared"]]);
  });

  test("cannot share a number", () => {
    const result = merge({ name: "Ada Lind", "external-id": "1" }, { name: "Teo Marchetti", "external-id": "1" });
    expect(result.rows[1]?.problems).toMatchObject([{ code: "id-shared", severity: "error", params: { line: 2 } }]);
  });

  test("may have the same name and different numbers, or come from different States", () => {
    const numbered = merge({ name: "Ada Lind", "external-id": "1" }, { name: "Ada Lind", "external-id": "2" });
    expect(codes(numbered)).toEqual([[], ["same-name"]]);
    expect(merge({ name: "Ada Lind" }, { name: "Ada Lind", delegation: "Sweden" }).rows).toHaveLength(2);
  });
});

test("the rows that were given stay as they were", () => {
  const rows = ["Minister", "Ambassador"].map((title, index) =>
    checkRow({ line: index, cells: { name: "Ada Lind", delegation: "Kenya", function: title }, above: null }),
  );
  const before = structuredClone(rows);
  mergeDuplicates(rows);
  expect(rows).toEqual(before);
});
