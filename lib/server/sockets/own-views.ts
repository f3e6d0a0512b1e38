import { mine } from "@/lib/roundtable/mine";
import type { TableState } from "@/lib/roundtable/state";
import type { Mine } from "@/lib/roundtable/view-types";

/** What each participant who is connected was sent last of her own, so that it is sent only when it changed. */
export class OwnViews {
  private readonly sent = new Map<string, string>();

  /**
   * What this participant may see, for a socket that joins: nothing once she is unseated. It counts as sent only if she has no
   * other socket: those have not been sent it.
   */
  of(participant: string, state: TableState, now: number): Mine | undefined {
    const own = mine(state, participant, now);
    if (!this.sent.has(participant)) this.sent.set(participant, encoded(own));
    return own?.unseated ? undefined : own;
  }

  /** What this participant may see, if it differs from what her sockets were sent. The last is that she is unseated. */
  changed(participant: string, state: TableState, now: number): Mine | undefined {
    const own = mine(state, participant, now);
    const json = encoded(own);
    if (this.sent.get(participant) === json) return undefined;
    this.sent.set(participant, json);
    return own;
  }

  forget(participant: string): void {
    this.sent.delete(participant);
  }
}

/** Unseated is unseated, whatever goes on at the table. */
function encoded(own: Mine | undefined): string {
  return own?.unseated ? "unseated" : (JSON.stringify(own) ?? "");
}
