import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fits } from "./fits";

const noon = Date.UTC(2016, 8, 19, 12);
const minute = 60_000;

describe("fits", () => {
  it("counts who finishes before the wall, a handover after each", () => {
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

  it("says of the worked morning that twelve need forty minutes, seven are left, and 90 seconds let three be heard", () => {
    const twelve = (limit: number) => ({
      waiting: Array.from({ length: 12 }, () => limit),
      handover: 20,
      from: noon,
      until: noon + 7 * minute,
    });
    expect(fits(twelve(180))).toMatchObject({ needed: 2400, left: 420, fitting: 2 });
    expect(fits(twelve(90)).fitting).toBe(3);
  });

  it("begins after a block what would run into it, and takes the block from the time that is left", () => {
    const blocks = [{ from: noon + 5 * minute, to: noon + 15 * minute }];
    const answer = fits({ waiting: [180, 180], handover: 20, from: noon, until: noon + 20 * minute, blocks });
    expect(answer.starts).toEqual([noon, noon + 15 * minute]);
    expect(answer).toMatchObject({ fitting: 2, left: 600 });
  });

  it("has nothing to say of an empty list", () => {
    const input = { waiting: [], handover: 20, from: noon, until: noon - minute };
    expect(fits(input)).toEqual({ fitting: 0, waiting: 0, needed: 0, left: 0, starts: [] });
  });

  it("lets all be heard exactly when what they need is no more than what is left", () => {
    const someone = fc.record({
      waiting: fc.array(fc.integer({ min: 30, max: 600 }), { minLength: 1, maxLength: 40 }),
      handover: fc.integer({ min: 0, max: 60 }),
      left: fc.integer({ min: 0, max: 14_400 }),
    });
    fc.assert(
      fc.property(someone, ({ waiting, handover, left }) => {
        const answer = fits({ waiting, handover, from: noon, until: noon + left * 1000 });
        return (answer.fitting === waiting.length) === answer.needed <= left;
      }),
    );
  });
});
