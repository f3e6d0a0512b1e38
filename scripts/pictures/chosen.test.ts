import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHOSEN } from "@/scripts/pictures/chosen";
import { picturesOf, SCREENS } from "@/scripts/pictures/screens";

const made = SCREENS.flatMap(picturesOf).map(({ name }) => name);

describe("the pictures", () => {
  it("have one name each", () => {
    expect(new Set(made).size).toBe(made.length);
  });

  it("that the README shows are those chosen, and are made", () => {
    const shown = readFileSync("README.md", "utf8").matchAll(/docs\/pictures\/([a-z-]+-(?:en|ar))\.webp/g);
    expect([...shown].map(([, name]) => name).sort()).toEqual(CHOSEN.toSorted());
    expect(made).toEqual(expect.arrayContaining([...CHOSEN]));
  });
});
