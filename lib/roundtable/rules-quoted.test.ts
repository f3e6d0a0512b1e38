import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const here = import.meta.dirname;

it("every rule of RULES.md is quoted by a test", () => {
  const rules = [...readFileSync(join(here, "RULES.md"), "utf8").matchAll(/^(\d+)\. /gm)].map((match) =>
    Number(match[1]),
  );
  const tests = readdirSync(here).filter((file) => file.endsWith(".test.ts"));
  const titles = tests.flatMap((file) => [
    ...readFileSync(join(here, file), "utf8").matchAll(/"rules? ([\d ,a-z]+?):/g),
  ]);
  const quoted = new Set(titles.flatMap((title) => numbers(title[1] ?? "")));
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter((rule) => !quoted.has(rule))).toEqual([]);
  expect([...quoted].filter((rule) => !rules.includes(rule))).toEqual([]);
});

/** "71 and 72" names two rules, "101 to 104" four. */
function numbers(words: string): number[] {
  const found = [...words.matchAll(/\d+/g)].map((match) => Number(match[0]));
  const [first = 0, last = 0] = found;
  return words.includes("to") ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : found;
}
