import type { Suggestion } from "@/lib/roundtable/view-types";

const KEPT = 100;

/** What a suggestion says, as one word: changed in anything, it is another one. */
export function suggestionKey({ request, before, reasons }: Suggestion): string {
  return [request, before ?? "", ...reasons.map((reason) => Object.values(reason).join("."))].join(" ");
}

/** Those that nobody has left at this device as they are. */
export function notLeft(suggestions: Suggestion[], left: string[]): Suggestion[] {
  return suggestions.filter((one) => !left.includes(suggestionKey(one)));
}

/** What this device has left, read from its storage; nothing where that makes no sense. */
export function readLeft(kept: string | null): string[] {
  try {
    const read: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(read) ? read.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** One more that is left; the oldest are forgotten. */
export function withLeft(left: string[], suggestion: Suggestion): string[] {
  return [...left, suggestionKey(suggestion)].slice(-KEPT);
}
