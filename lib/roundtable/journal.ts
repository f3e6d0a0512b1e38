import type { EventBody, TableEvent, Texts } from "./events";
import { find } from "./lookup";
import type { TableState } from "./state";
import type { Audience } from "./view-types";

/** An event as `GET …/journal` shows it: its body laid flat beside seq, time and author, or only that something is withheld. */
export type JournalEntry = { seq: number; at: number; type: EventBody["type"]; [field: string]: unknown };

/**
 * One event for an audience of the journal (desk or record; nobody else reads it). `state` tells which statements it concerns.
 * Points are for the record, confidential statements too; a nameless one has no author; no statement's text is ever here.
 */
export function journalEntry(event: TableEvent, state: TableState, audience: Audience): JournalEntry {
  const { seq, at, by, body, texts } = event;
  const head = { seq, at, type: body.type };
  const statement = statementOf(body, state);
  if (audience !== "desk" && audience !== "record") return { ...head, withheld: true };
  if (audience === "desk" && isPoint(body)) return { ...head, withheld: true };
  if (audience === "desk" && statement?.visibility === "confidential") return { ...head, withheld: true };
  if (audience === "record" && isForTheDesk(body)) return { ...head, withheld: true };
  if (body.type === "StatementSubmitted") {
    if (body.visibility === "nameless") {
      const { delegation: _d, participant: _p, request: _r, ...shown } = body;
      return { ...shown, ...head };
    }
    return { ...body, ...head, by };
  }
  return { ...withoutPerson(body), ...withoutNames(body, texts), ...head, by };
}

/** Rules 81 and 183. */
function isForTheDesk(body: EventBody): boolean {
  return body.type === "ExtraTimeSet" || body.type === "SpeakerSignalled";
}

const POINTS = new Set<EventBody["type"]>(["PointRecorded", "PointRevised", "PointRemoved", "PointMoved"]);

function isPoint(body: EventBody): boolean {
  return POINTS.has(body.type);
}

function statementOf(body: EventBody, state: TableState) {
  const concerns = body.type === "StatementSubmitted" || body.type === "StatementPublished";
  return concerns ? find(state.statements, body.statement) : undefined;
}

/** Rule 100: rank and gender would help to guess who a protected speaker is. */
function withoutPerson(body: EventBody): Record<string, unknown> {
  if (body.type !== "ParticipantSeated" || !body.delegation?.nameProtected) return body;
  const { id, role } = body.participant;
  return { ...body, participant: { id, role } };
}

/** Rule 100: not even the desk's journal tells the name or title of a protected speaker. */
function withoutNames(body: EventBody, texts: Texts): { texts?: Texts } {
  if (Object.keys(texts).length === 0) return {};
  if (body.type === "ParticipantSeated" && body.delegation?.nameProtected) return {};
  return { texts };
}
