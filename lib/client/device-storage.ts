/** What outbox and drafts need of a storage. */
export type DeviceStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const memory = new Map<string, string>();

const untilReload: DeviceStorage = {
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, value) => void memory.set(key, value),
  removeItem: (key) => void memory.delete(key),
};

/** The device's storage; where it is forbidden (private windows, embedded frames) or full, a memory that lasts until the page is left. */
export const deviceStorage: DeviceStorage = {
  getItem(key) {
    if (memory.has(key)) return untilReload.getItem(key);
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem(key, value) {
    try {
      localStorage.setItem(key, value);
      untilReload.removeItem(key);
    } catch {
      untilReload.setItem(key, value);
    }
  },
  removeItem(key) {
    untilReload.removeItem(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept there.
    }
  },
};
