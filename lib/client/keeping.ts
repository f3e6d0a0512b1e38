import { replaceEqualDeep } from "@tanstack/react-query";

/** Remembers what it was given last, and gives that again for all that says the same: what is drawn of it need not be drawn anew. */
export function keeping<T>(): (now: T) => T {
  let before: T | undefined;
  return (now) => {
    before = before === undefined ? now : replaceEqualDeep(before, now);
    return before as T;
  };
}
