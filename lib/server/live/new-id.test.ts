import { expect, it } from "vitest";
import { newId } from "@/lib/server/live/new-id";

it("makes ids of the length asked for, of letters that are not misread, and no two alike", () => {
  const ids = Array.from({ length: 1000 }, () => newId());
  for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
  expect(new Set(ids).size).toBe(1000);
  expect(newId(15)).toHaveLength(15);
});
