/** What outbox and drafts need of a storage. */
export type DeviceStorage = Pick<Storage, "getItem" | "setItem" | "removeItem"> & {
  /** Is this only in memory, and lost when the page is left? */
  isFleeting(key: string): boolean;
};

const memory = new Map<string, string>();

/** The device's storage; where it is forbidden (private windows, embedded frames) or full, a memory that lasts until the page is left. */
export const deviceStorage: DeviceStorage = {
  getItem(key) {
    const fleeting = memory.get(key);
    if (fleeting !== undefined) return fleeting;
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem(key, value) {
    try {
      localStorage.setItem(key, value);
      memory.delete(key);
    } catch {
      memory.set(key, value);
    }
  },
  removeItem(key) {
    memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept there.
    }
  },
  isFleeting: (key) => memory.has(key),
};
