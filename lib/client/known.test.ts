import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diff } from "@/lib/roundtable/patch";
import type { View } from "@/lib/roundtable/view-types";
import { afterJoin, afterMine, afterPatch, type Known } from "./known";

const viewWith = (text: string) => ({ announcement: { text, at: 1 } }) as unknown as View;
const known = (seq: number, text = "a"): Known => ({ seq, audience: "public", view: viewWith(text) });
const change = (text: string) => ({ announcement: { text } });

describe("a patch", () => {
  it("that begins where the view stands is applied", () => {
    expect(afterPatch(known(4), { from: 4, to: 6, patch: change("b") })).toEqual(known(6, "b"));
  });

  it("that begins earlier is applied too: what lay between did not concern this audience", () => {
    expect(afterPatch(known(5), { from: 3, to: 6, patch: change("b") })).toEqual(known(6, "b"));
  });

  it("that is old changes nothing, and keeps the very object", () => {
    const before = known(6, "b");
    expect(afterPatch(before, { from: 3, to: 6, patch: change("old") })).toBe(before);
  });

  it("after a gap is not applied", () => {
    expect(afterPatch(known(4), { from: 5, to: 6, patch: change("b") })).toBeNull();
  });

  it("from a seq to itself tells of time that passed", () => {
    expect(afterPatch(known(6), { from: 6, to: 6, patch: change("closed") })).toEqual(known(6, "closed"));
    expect(afterPatch(known(7), { from: 6, to: 6, patch: change("closed") })).toEqual(known(7));
  });
});

describe("the answer to a join", () => {
  const answer = { ok: true as const, protocol: 1, audience: "public" as const };

  it("with nothing new moves the seq", () => {
    expect(afterJoin(known(4), { ...answer, seq: 7 })).toEqual(known(7));
  });

  it("with patches is their sum", () => {
    const patches = [
      { from: 4, to: 5, patch: change("b") },
      { from: 5, to: 8, patch: change("c") },
    ];
    expect(afterJoin(known(4), { ...answer, seq: 8, patches })).toEqual(known(8, "c"));
  });

  it("with patches that do not reach back is no answer", () => {
    expect(afterJoin(known(4), { ...answer, seq: 8, patches: [{ from: 6, to: 8, patch: {} }] })).toBeNull();
  });

  it("with a view replaces what was known, even where a restored server is behind", () => {
    expect(afterJoin(known(9), { ...answer, seq: 2, view: viewWith("z") })).toEqual(known(2, "z"));
  });

  it("for another audience needs a view of its own", () => {
    expect(afterJoin(known(4), { ...answer, seq: 5, audience: "desk" })).toBeNull();
    const fresh = afterJoin(known(4), { ...answer, seq: 5, audience: "desk", view: viewWith("d") });
    expect(fresh).toEqual({ seq: 5, audience: "desk", view: viewWith("d") });
  });

  it("keeps what is one's own unless it brings a newer one", () => {
    const mine = { requests: [] } as never;
    const own = afterMine(known(4), { meeting: "m", table: 3, seq: 4, mine });
    expect(afterJoin(own, { ...answer, seq: 5 })?.mine).toBe(mine);
  });
});

describe("views that follow each other", () => {
  it("are reached by their patches, whichever of them come twice", () => {
    const texts = fc.array(fc.tuple(fc.string(), fc.boolean()), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, (steps) => {
        let now = known(0, "start");
        let seen = "start";
        steps.forEach(([text, twice], index) => {
          const patch = { from: index, to: index + 1, patch: diff(viewWith(seen), viewWith(text)) ?? {} };
          now = afterPatch(now, patch) as Known;
          if (twice) now = afterPatch(now, patch) as Known;
          seen = text;
        });
        expect(now).toEqual(known(steps.length, seen));
      }),
    );
  });
});
