import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const device = new Map<string, string>();
const KEY = "rostrum.draft/summit/3/sweden/statement";
let full = false;

beforeEach(() => {
  vi.useFakeTimers();
  device.clear();
  full = false;
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      device.set(key, value);
    },
    removeItem: (key: string) => device.delete(key),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A window of its own, with its own memory of what it read. */
async function openWindow() {
  vi.resetModules();
  const store = await import("./draft-store");
  const { deviceStorage } = await import("./device-storage");
  return { ...store, deviceStorage };
}

describe("a text that is being written", () => {
  test("is on the device soon after the last key, and there for the next window", async () => {
    const one = await openWindow();
    one.writeDraft(KEY, "Half a");
    one.writeDraft(KEY, "Half a thought");
    expect(device.size).toBe(0);
    vi.advanceTimersByTime(300);
    expect((await openWindow()).readDraft(KEY)).toBe("Half a thought");
  });

  test("of another window is laid beside, not written over", async () => {
    const one = await openWindow();
    one.readDraft(KEY);
    const other = await openWindow();
    other.writeDraft(KEY, "Theirs");
    other.keepDrafts();
    one.writeDraft(KEY, "Mine");
    one.keepDrafts();
    expect(device.get(KEY)).toBe("Mine");
    expect(one.readDraft(one.otherVersion(KEY))).toBe("Theirs");
  });

  test("that this window itself kept before is no other version", async () => {
    const one = await openWindow();
    for (const text of ["First", "Second"]) {
      one.writeDraft(KEY, text);
      one.keepDrafts();
    }
    expect([...device]).toEqual([[KEY, "Second"]]);
  });

  test("stays for as long as the page where the device has no room, and says so", async () => {
    const one = await openWindow();
    full = true;
    one.writeDraft(KEY, "Mine");
    one.keepDrafts();
    expect(one.readDraft(KEY)).toBe("Mine");
    expect(one.deviceStorage.isFleeting(KEY)).toBe(true);
    full = false;
    one.writeDraft(KEY, "Mine again");
    one.keepDrafts();
    expect([device.get(KEY), one.deviceStorage.isFleeting(KEY)]).toEqual(["Mine again", false]);
  });
});
