import type { DemoDelegation } from "./delegation";
import { ORGANIZATIONS } from "./organizations";
import { STATES } from "./states";

/** Everybody who sits somewhere at the demo meeting. Being named here implies no position on anything. */
export const DELEGATIONS: DemoDelegation[] = [...STATES, ...ORGANIZATIONS];

/** Refuses a key that no delegation has. */
export function delegationOf(key: string): DemoDelegation {
  const found = DELEGATIONS.find((delegation) => delegation.key === key);
  if (!found) throw new Error(`The demo has no delegation ${key}.`);
  return found;
}
