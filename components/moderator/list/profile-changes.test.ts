import { expect, test } from "vitest";
import { profileChanges } from "@/components/moderator/list/profile-changes";
import { PROFILES } from "@/lib/roundtable/profiles";

const profile = PROFILES["round-table"];

test("a profile changes nothing against itself", () => {
  expect(profileChanges(profile, { ...profile, limits: { ...profile.limits }, replies: [] })).toEqual([]);
});

test("each field that differs is named once, limits first", () => {
  const after = { ...profile, limits: { ...profile.limits, state: 120 }, replies: [180, 120], overrunShown: true };
  expect(profileChanges(profile, after)).toEqual([
    { field: "limits.state", from: 180, to: 120 },
    { field: "replies", from: [], to: [180, 120] },
    { field: "overrunShown", from: false, to: true },
  ]);
});

test("every preset differs from the first in something that is said", () => {
  const others = Object.values(PROFILES).filter(({ preset }) => preset !== "round-table");
  for (const other of others) expect(profileChanges(profile, other), other.preset).not.toEqual([]);
});
