import { afterEach, expect, it, vi } from "vitest";
import { realWait } from "./page-clock";

afterEach(() => vi.unstubAllGlobals());

const rate = (clockRate?: string) => vi.stubGlobal("document", { documentElement: { dataset: { clockRate } } });

it("waits as long as the server's time takes, where that is the usual one", () => {
  rate();
  expect([30, 1_000, 5_000].map(realWait)).toEqual([30, 1_000, 5_000]);
});

it("waits less where the server's time runs faster, but looks no more than ten times a second", () => {
  rate("20");
  expect([30, 1_000, 5_000].map(realWait)).toEqual([30, 100, 250]);
});
