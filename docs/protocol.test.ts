import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { CommandType } from "@/lib/roundtable/commands";
import { mayRole } from "@/lib/roundtable/policy";
import { ROLES } from "@/lib/roundtable/state";

const rules = new URL("../lib/roundtable/", import.meta.url);
const protocol = readFileSync(new URL("protocol.md", import.meta.url), "utf8");

/** Who may send it, as the tables of commands say it: "delegate, desk". */
const SENDERS: Record<string, readonly string[]> = { desk: ["moderator", "secretariat"] };

it("names every command, and who may send it", () => {
  const source = readFileSync(new URL("commands.ts", rules), "utf8");
  const types = [...source.matchAll(/type: z\.literal\("(\w+)"\)/g)].map(([, type]) => type);
  const rows = [...protocol.matchAll(/^\| `([A-Z]\w+)` +\|[^|]*\| ([a-z, ]+?) +\|/gm)];
  expect(rows.map(([, type]) => type).sort()).toEqual(types.sort());
  for (const [, type = "", who = ""] of rows) {
    const named = who.split(", ").flatMap((word) => SENDERS[word] ?? [word]);
    expect(ROLES.filter((role) => mayRole(role, type as CommandType)).sort(), type).toEqual(named.sort());
  }
});

it("names every refusal of the table, and which of them the chair may override", () => {
  const topics = readdirSync(rules).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const source = topics.map((file) => readFileSync(new URL(file, rules), "utf8")).join("\n");
  const given = [...source.matchAll(/\b(reject|overridable)\("([a-z-]+)"/g)];
  const part = protocol.split("### Refusals of the table")[1]?.split("A star holds")[0] ?? "";
  const named = [...part.matchAll(/`([a-z-]+)`(\\\*)?/g)];
  expect(named.map(([, code]) => code).sort()).toEqual([...new Set(given.map(([, , code]) => code))].sort());
  const starred = named.filter(([, , star]) => star).map(([, code]) => code);
  const override = given.filter(([, how]) => how === "overridable").map(([, , code]) => code);
  expect(starred.sort()).toEqual([...new Set(override)].sort());
});
