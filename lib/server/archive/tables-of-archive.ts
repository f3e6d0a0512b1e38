/** A table of the database that an archive holds: which of its rows belong to a meeting. `$1` is the meeting's id. */
export type ArchivedTable = { name: string; where: string };

const OF_MEETING = `"meetingId" = $1`;
/** Rehearsals are no part of what a meeting was. */
const A_ROUND_TABLE = `"meetingId" = $1 and not rehearsal`;
/** The rows that belong to a table of the meeting. */
export const OF_TABLE = `"tableId" in (select id from "RoundTable" where ${A_ROUND_TABLE})`;

const ofTable = (name: string): ArchivedTable => ({ name, where: OF_TABLE });

/**
 * All that a meeting is, in an order in which it can be put back. Left out on purpose: badges, which open doors; the protected
 * identities, which leave the house with nobody; commands that were answered; rehearsals.
 */
export const ARCHIVED_TABLES: readonly ArchivedTable[] = [
  { name: "Meeting", where: "id = $1" },
  { name: "Delegation", where: OF_MEETING },
  { name: "Participant", where: OF_MEETING },
  { name: "NoteDocument", where: OF_MEETING },
  { name: "RoundTable", where: A_ROUND_TABLE },
  ...[
    "AgendaItem",
    "Question",
    "SeatedDelegation",
    "Seat",
    "FloorRequest",
    "Speech",
    "PointOfOrder",
    "Statement",
    "Point",
    "TableEvent",
    "EventText",
  ].map(ofTable),
];
