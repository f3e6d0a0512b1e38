import { type Clock, remaining } from "../clock";
import type { CommandInput } from "../commands";
import type { Decision } from "../decision";
import { mine } from "../mine";
import type { FloorRequest, Profile, Speech, Visibility } from "../state";
import { view } from "../view";
import type { Audience, Mine, MyRequest, View } from "../view-types";
import { DESK, delegate, liveTable, type TestTable } from "./table";

/* What a test of the rules asks of a table. */

export type Input<T extends CommandInput["type"]> = Extract<CommandInput, { type: T }>;

/** The code of the refusal, or "accepted". */
export const code = (decision: Decision) => (decision.ok ? "accepted" : decision.code);

/** The types of the events, or the code of the refusal. */
export const types = (decision: Decision) =>
  decision.ok ? decision.events.map(({ body }) => body.type) : decision.code;

export const seen = (table: TestTable, audience: Audience): View => view(table.state, audience, table.now);

export function requestOf(table: TestTable, id: string): FloorRequest {
  return known(table.state.requests[id], id);
}

export function speechOf(table: TestTable, id: string): Speech {
  return known(table.state.speeches[id], id);
}

export function clockOf(table: TestTable, speech: string): Clock {
  return speechOf(table, speech).clock;
}

/** Milliseconds left to this speech now. */
export function leftOf(table: TestTable, speech: string): number {
  return remaining(clockOf(table, speech), table.now);
}

/** What this delegation's first delegate sees of her own, or what another participant does. */
export function ownView(table: TestTable, who: string): Mine {
  return known(mine(table.state, table.state.participants[who] ? who : `p-${who}`, table.now), who);
}

/** What this delegation sees of one of its requests. */
export function ownRequestView(table: TestTable, who: string, request: string): MyRequest {
  return known(
    ownView(table, who).requests.find(({ id }) => id === request),
    request,
  );
}

/** The delegations on the list, in its order. */
export function standing(table: TestTable): string[] {
  return table.state.list.order.map((id) => requestOf(table, id).delegation);
}

/** The same table with these rules of its profile changed. */
export function withProfile(table: TestTable, changes: Partial<Profile>): TestTable {
  table.must(DESK, { type: "SetProfile", profile: { ...table.state.table.profile, ...changes } });
  return table;
}

/** Takes the latest step of the desk back. */
export function takeBack(table: TestTable): Extract<Decision, { ok: true }> {
  return table.must(DESK, { type: "Undo", seq: table.state.step?.seq ?? 1 });
}

/** Calls this request; returns the id of the speech, whose clock has not started. */
export function call(table: TestTable, request: string, override?: { reason: string }): string {
  return table.must(DESK, { type: "CallSpeaker", request }, override).made.speech ?? "";
}

/** A delegate's text, by default for everybody; returns its id. */
export function submit(table: TestTable, delegation: string, visibility: Visibility = "public"): string {
  const command = { type: "SubmitStatement" as const, text: `Words of ${delegation}.`, language: "en", visibility };
  return table.must(delegate(delegation), command).made.statement ?? "";
}

export function adjourned(): TestTable {
  const table = liveTable();
  table.must(DESK, { type: "AdjournSession" });
  return table;
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`the table has no ${id}`);
  return found;
}
