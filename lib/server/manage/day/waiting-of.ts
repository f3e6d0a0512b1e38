import type { TableState } from "@/lib/roundtable/state";

const WAITING = new Set(["waiting", "parked", "called"]);

/** The requests of somebody that another of the delegation could take over. */
export function waitingOf({ requests }: TableState, participant: string): string[] {
  return Object.values(requests)
    .filter((request) => request.participant === participant && WAITING.has(request.state))
    .map(({ id }) => id);
}
