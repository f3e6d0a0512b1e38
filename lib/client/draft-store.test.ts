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

  test.each(["statement", "point", "point-7f"])(
    "of another window is laid beside, not written over: %s",
    async (name) => {
      const key = `rostrum.draft/summit/3/sweden/${name}`;
      const one = await openWindow();
      one.readDraft(key);
      const other = await openWindow();
      other.writeDraft(key, "Theirs");
      other.keepDrafts();
      one.writeDraft(key, "Mine");
      one.keepDrafts();
      expect(device.get(key)).toBe("Mine");
      expect(one.readDraft(one.otherVersion(key))).toBe("Theirs");
    },
  );

  test("of another window stays when this one has sent or thrown away its own", async () => {
    const one = await openWindow();
    one.writeDraft(KEY, "Mine");
    one.keepDrafts();
    const other = await openWindow();
    other.writeDraft(KEY, "Mine, and theirs");
    other.keepDrafts();
    one.writeDraft(KEY, "");
    one.keepDrafts();
    expect([...device]).toEqual([[one.otherVersion(KEY), "Mine, and theirs"]]);
  });

  test("of a choice is simply the last one", async () => {
    const key = "rostrum.draft/summit/3/sweden/statement-language";
    for (const text of ["fr", "en"]) {
      const one = await openWindow();
      one.readDraft(key);
      device.set(key, "ru");
      one.writeDraft(key, text);
      one.keepDrafts();
    }
    expect([...device]).toEqual([[key, "en"]]);
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
