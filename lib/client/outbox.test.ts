import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, isDefinite, outboxKey, readEntries, waitBefore, withEntry, withoutEntry } from "./outbox";

const entry = (id: string): Entry => ({ id, command: { type: "RequestFloor", questions: ["q1"] }, queuedAt: 1 });
const refused = (code: string) => ({ ok: false as const, error: { code, message: "" } });

describe("the outbox", () => {
  it("keeps the order in which things were pressed", () => {
    const entries = ["a", "b", "c"].reduce((all, id) => withEntry(all, entry(id)), [] as Entry[]);
    expect(entries.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(withoutEntry(entries, "a").map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("holds nothing twice", () => {
    expect(withEntry([entry("a"), entry("b")], entry("a"))).toEqual([entry("a"), entry("b")]);
  });

  it("comes back from the device as it went", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (ids) => {
        const entries = ids.map(entry);
        expect(readEntries(JSON.stringify(entries))).toEqual(entries);
      }),
    );
  });

  it.each([null, "", "{", "null", "7", '{"a":1}'])("reads %j as nothing", (kept) => {
    expect(readEntries(kept)).toEqual([]);
  });

  it("drops a broken entry and keeps the others", () => {
    const kept = JSON.stringify([null, { id: "x" }, entry("a"), { ...entry("b"), command: {} }]);
    expect(readEntries(kept)).toEqual([entry("a")]);
  });

  it("belongs to one participant at one table", () => {
    const keys = [outboxKey("m", 3, "p"), outboxKey("m", 3, "q"), outboxKey("m", 4, "p"), outboxKey("n", 3, "p")];
    expect(new Set(keys).size).toBe(4);
  });
});

describe("an answer", () => {
  it("of the table settles a command, whether it was accepted or refused", () => {
    expect(isDefinite({ ok: true, seq: 4 })).toBe(true);
    expect(isDefinite(refused("list-closed"))).toBe(true);
    expect(isDefinite(refused("id-reused"))).toBe(true);
  });

  it.each(["unavailable", "too-many", "not-signed-in"])("'%s' settles nothing: the command stays", (code) => {
    expect(isDefinite(refused(code))).toBe(false);
  });
});

describe("the wait before a repetition", () => {
  it("grows, is spread, and is never longer than half a minute", () => {
    expect(waitBefore(1, 1)).toBe(1_000);
    expect(waitBefore(1, 0)).toBe(500);
    expect(waitBefore(3, 1)).toBe(4_000);
    expect(waitBefore(40, 1)).toBe(30_000);
  });
});
