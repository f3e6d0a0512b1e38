import { afterEach, beforeEach, vi } from "vitest";

/** For the tests of a file: time stands still until it is moved on, and a frame comes 16 ms after it was asked for. */
export function fakeFrames(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("requestAnimationFrame", (paint: () => void) => setTimeout(paint, 16));
    vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
