import { describe, expect, test } from "vitest";
import { checkRow } from "@/lib/documents/participants/check-row";
import { diffImport, type ExistingPerson } from "@/lib/documents/participants/diff-import";
import type { Field } from "@/lib/documents/participants/fields";
import { mergeDuplicates } from "@/lib/documents/participants/merge-duplicates";

type Cells = Partial<Record<Field, string>>;

function rowsOf(...rows: Cells[]) {
  const checked = rows.map((cells, at) =>
    checkRow({ line: at + 2, cells: { delegation: "Kenya", ...cells }, above: null }),
  );
  return mergeDuplicates(checked).rows;
}

/** Whoever a row made, as the meeting has her afterwards. */
function imported(...rows: Cells[]): ExistingPerson[] {
  return rowsOf(...rows).map(({ person, delegation }, at) => ({ ...person, delegation, id: `p${at + 1}` }));
}

const ADA = {
  name: "H.E. Ms. Ada Lind",
  function: "Minister of Interior",
  email: "ada@example.org",
  "external-id": "A-1",
  table: "1, 3",
};
const TEO = { name: "Teo Marchetti", delegation: "Holy See" };

test("the same sheet again changes nothing and doubles nobody", () => {
  const diff = diffImport(imported(ADA, TEO), rowsOf(TEO, ADA));
  expect(diff).toMatchObject({ add: [], update: [], missing: [], blocked: [] });
  expect(diff.same.map(({ id }) => id)).toEqual(["p2", "p1"]);
});

describe("a person is known again", () => {
  test.each<[string, Cells, string]>([
    [
      "by the number, whatever else changed",
      { "external-id": "a-1", name: "Ada Lind-Okwuosa", delegation: "Sweden" },
      "p1",
    ],
    ["by the address", { email: "ADA@example.org", name: "Ada Lind-Okwuosa" }, "p1"],
    ["by name and delegation", { name: "LIND Ada" }, "p1"],
    ["in another language", { name: "Marchetti, Teo", delegation: "Saint-Siège" }, "p2"],
  ])("%s", (_, cells, id) => {
    const { add, update, same } = diffImport(imported(ADA, TEO), rowsOf(cells));
    expect(add).toEqual([]);
    expect([...update, ...same].map((entry) => entry.id)).toEqual([id]);
  });

  test("but not with another number, nor by an address that two have", () => {
    expect(
      diffImport(imported(ADA), rowsOf({ ...ADA, "external-id": "A-2", email: "x@example.org" })).add,
    ).toHaveLength(1);
    const mission = { email: "m@example.org" };
    const diff = diffImport(
      imported({ name: "Ada Lind", ...mission }),
      rowsOf({ name: "Bo Quill", ...mission }, { name: "Cy Dane", ...mission }),
    );
    expect(diff.add).toHaveLength(2);
  });
});

describe("what changes", () => {
  test("is what the sheet says: function, rank with it, delegation", () => {
    const { update } = diffImport(imported(ADA), rowsOf({ ...ADA, function: "Ambassador", delegation: "Sweden" }));
    expect(update[0]?.changes).toEqual([
      { field: "function", from: "Minister of Interior", to: "Ambassador" },
      { field: "rank", from: "minister", to: "ambassador" },
      { field: "delegation", from: "Kenya", to: "Sweden" },
    ]);
  });

  test("is nothing where a cell is blank, or a rank or a role was only assumed", () => {
    const [ada] = imported(ADA);
    const corrected = { ...ada!, rank: "ambassador" as const, role: "moderator" as const };
    expect(
      diffImport([corrected], rowsOf({ name: ADA.name, "external-id": "A-1", function: ADA.function })).update,
    ).toEqual([]);
    expect(
      diffImport([corrected], rowsOf({ "external-id": "A-1", name: ADA.name, rank: "minister" })).update[0]?.changes,
    ).toEqual([{ field: "rank", from: "ambassador", to: "minister" }]);
  });
});

test("who is not in the sheet is told and stays; a row with an error does nothing, and makes nobody missing", () => {
  const diff = diffImport(imported(ADA, TEO), rowsOf({ ...ADA, function: "=1+1" }));
  expect(diff.blocked.map(({ line }) => line)).toEqual([2]);
  expect(diff.missing.map(({ id }) => id)).toEqual(["p2"]);
  expect(diff).toMatchObject({ add: [], update: [], same: [] });
});

describe("whoever is protected", () => {
  const hidden = { "external-id": "A-1", name: "Ada Lind", pseudonym: "Speaker A" };

  test("keeps the pseudonym where a later sheet forgets it, and is known by the name behind it", () => {
    const forgotten = diffImport(imported(hidden), rowsOf({ "external-id": "A-1", name: "Ada Lind" }));
    expect(forgotten).toMatchObject({ add: [], update: [], missing: [] });
    const numberless = diffImport(imported({ ...hidden, "external-id": "" }), rowsOf({ name: "Ada Lind" }));
    expect(numberless).toMatchObject({ add: [], update: [], missing: [] });
  });

  test("is shown by name again only where the sheet says so", () => {
    const shown = diffImport(imported(hidden), rowsOf({ "external-id": "A-1", name: "Ada Lind", protected: "no" }));
    expect(shown.update[0]?.changes).toEqual([
      { field: "name", from: "Speaker A", to: "Ada Lind" },
      { field: "protected", from: "true", to: "false" },
    ]);
  });
});
