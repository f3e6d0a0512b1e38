import { withoutHonorifics } from "@/lib/documents/participants/cell-words";
import type { CheckedDelegation } from "@/lib/documents/participants/checked-row";
import { nameKey } from "@/lib/documents/participants/name-key";

/** What two spellings of a person's name have in common, whichever of the names stands first. */
export function nameOfPerson(name: string): string {
  return nameKey(withoutHonorifics(name)).split(" ").sort().join(" ");
}

/** Whether one name may be the other with less of it: "Ana Ruiz" and "Ana María Ruiz Soto". */
export function mayBeSameName(one: string, other: string): boolean {
  const [short, long] = [words(one), words(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function words(name: string): string[] {
  return nameOfPerson(name).split(" ").filter(Boolean);
}

export function keyOfDelegation(delegation: Pick<CheckedDelegation, "code" | "names"> | null): string {
  if (!delegation) return "";
  return delegation.code ?? nameKey(Object.values(delegation.names)[0] ?? "");
}

/** The last way to know a person again, where nothing else was given. */
export function keyOfPerson(name: string, delegation: Pick<CheckedDelegation, "code" | "names"> | null): string {
  return `${nameOfPerson(name)}\n${keyOfDelegation(delegation)}`;
}
