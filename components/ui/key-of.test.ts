import { describe, expect, it } from "vitest";
import { type KeyPress, keyOf } from "./key-of";

const plain = { ignored: false, modified: false, typing: false, inDialog: false, onControl: false };
const pressed = (key: string, code: string, more: Partial<KeyPress> = {}) => keyOf({ key, code, ...plain, ...more });

describe("keyOf", () => {
  it("reads letters, digits and signs", () => {
    expect(pressed("p", "KeyP")).toBe("p");
    expect(pressed("P", "KeyP")).toBe("p");
    expect(pressed("7", "Digit7")).toBe("7");
    expect(pressed("0", "Numpad0")).toBe("0");
    expect(pressed("?", "Slash")).toBe("?");
    expect(pressed("/", "Slash")).toBe("/");
    expect(pressed("Enter", "Enter")).toBeUndefined();
  });

  it("finds the key of another keyboard by its place, and keeps the letter of a Latin one", () => {
    expect(pressed("ح", "KeyP")).toBe("p");
    expect(pressed("٧", "Digit7")).toBe("7");
    expect(pressed("؟", "Slash")).toBe("?");
    expect(pressed("a", "KeyQ")).toBe("a");
  });

  it("stays out of fields, dialogs, browser shortcuts and held keys", () => {
    for (const where of ["typing", "inDialog", "modified", "ignored"] as const) {
      expect(pressed("p", "KeyP", { [where]: true })).toBeUndefined();
    }
  });

  it("leaves the space bar to a button that has the focus", () => {
    expect(pressed(" ", "Space")).toBe("space");
    expect(pressed(" ", "Space", { onControl: true })).toBeUndefined();
    expect(pressed("p", "KeyP", { onControl: true })).toBe("p");
  });
});
