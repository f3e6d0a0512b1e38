import { expect, it } from "vitest";
import { addressOf, shownAt } from "@/components/secretariat/day/shown-address";
import type { Shown } from "@/components/secretariat/day/types";

it("writes what is chosen into the address and reads it again", () => {
  const all: Shown[] = [
    { is: "person", id: "abc" },
    { is: "delegation", id: "d4" },
    { is: "table", table: 3 },
    { is: "table", table: 3, question: "q2" },
    { is: "message" },
    { is: "lists" },
  ];
  for (const shown of all) expect(shownAt(addressOf(shown))).toEqual(shown);
  expect(shownAt(addressOf({ is: "table", table: 3, act: "limits" }))).toEqual({ is: "table", table: 3 });
  for (const nothing of [null, "", "table", "table x", "person", "else 3"]) expect(shownAt(nothing)).toBeNull();
});
