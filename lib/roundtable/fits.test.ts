import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fits, limitThatFits } from "./fits";

const noon = Date.UTC(2016, 8, 19, 12);
const minute = 60_000;

describe("fits", () => {
  it("counts who finishes before the wall, a handover between two", () => {
    const answer = fits({ waiting: [180, 180, 180], handover: 20, from: noon, until: noon + 7 * minute });
    expect(answer).toMatchObject({ fitting: 2, waiting: 3, needed: 600, left: 420 });
    expect(answer.starts).toEqual([noon, noon + 200_000, noon + 400_000]);
  });

  it("begins a handover after the speaker on the floor, who is done now when in overrun", () => {
    const input = { waiting: [60], handover: 20, from: noon, until: noon + 5 * minute };
    expect(fits({ ...input, floor: 134 }).starts).toEqual([noon + 154_000]);
    expect(fits({ ...input, floor: -40 }).starts).toEqual([noon + 20_000]);
  });

  it("does not let the short ones behind pass one that is too long", () => {
    expect(fits({ waiting: [60, 600, 60], handover: 0, from: noon, until: noon + 5 * minute }).fitting).toBe(1);
  });

  it("says of the worked morning that twelve need forty minutes and seven are left", () => {
    const waiting = Array.from({ length: 12 }, () => 180);
    const input = { waiting, handover: 20, from: noon, until: noon + 7 * minute };
    expect(fits(input)).toMatchObject({ needed: 2400, left: 420, fitting: 2 });
    expect(limitThatFits(input)).toBeUndefined();
  });

  it("has nothing to say of an empty list", () => {
    const input = { waiting: [], handover: 20, from: noon, until: noon - minute };
    expect(fits(input)).toEqual({ fitting: 0, waiting: 0, needed: 0, left: 0, starts: [] });
    expect(limitThatFits(input)).toBeUndefined();
  });

  it("proposes a limit with which everybody is heard", () => {
    const someone = fc.record({
      waiting: fc.array(fc.integer({ min: 30, max: 600 }), { minLength: 1, maxLength: 40 }),
      handover: fc.integer({ min: 0, max: 60 }),
      left: fc.integer({ min: 0, max: 14_400 }),
    });
    fc.assert(
      fc.property(someone, ({ waiting, handover, left }) => {
        const input = { waiting, handover, from: noon, until: noon + left * 1000 };
        const limit = limitThatFits(input);
        const with30 = fits({ ...input, waiting: waiting.map(() => 30) });
        if (limit === undefined) return with30.fitting < waiting.length;
        return fits({ ...input, waiting: waiting.map(() => limit) }).fitting === waiting.length;
      }),
    );
  });
});
