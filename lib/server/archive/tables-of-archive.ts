/** A table of the database that an archive holds: which of its rows belong to a meeting. `$1` is the meeting's id. */
export type ArchivedTable = { name: string; where: string };

const OF_MEETING = `"meetingId" = $1`;
/** The rows that belong to a table of the meeting. */
export const OF_TABLE = `"tableId" in (select id from "RoundTable" where "meetingId" = $1)`;

const ofTable = (name: string): ArchivedTable => ({ name, where: OF_TABLE });

/**
 * All that a meeting is, in an order in which it can be put back. Left out on purpose: badges, which open doors; the protected
 * identities, which leave the house with nobody; commands that were answered.
 */
export const ARCHIVED_TABLES: readonly ArchivedTable[] = [
  { name: "Meeting", where: "id = $1" },
  { name: "Delegation", where: OF_MEETING },
  { name: "Participant", where: OF_MEETING },
  { name: "NoteDocument", where: OF_MEETING },
  { name: "RoundTable", where: OF_MEETING },
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
