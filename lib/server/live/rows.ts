import type { TableState } from "@/lib/roundtable/state";

/** How a value of the state stands in a column. A `time` is milliseconds in the state and a timestamp in the row. */
export type ColumnType = "text" | "texts" | "integer" | "integers" | "number" | "flag" | "time" | "json" | "jsonb";

export type Column = {
  name: string;
  type: ColumnType;
  /** Where the value stands in the entity, or in the state for the table itself. */
  path: string[];
};

/** A map of the state, kept as one row an entity. `key` is the column of the entity's id. */
export type RowKind = {
  table: string;
  key: string;
  columns: Column[];
  entitiesOf: (state: TableState) => Record<string, unknown>;
};

/** `name: type` or, where the state calls it something else, `name: type path`. */
function columns(described: Record<string, `${ColumnType}` | `${ColumnType} ${string}`>): Column[] {
  return Object.entries(described).map(([name, words]) => {
    const [type, path = name] = words.split(" ") as [ColumnType, string?];
    return { name, type, path: path.split(".") };
  });
}

/** What the row of the table itself holds of the state; `seq` is the lock and stands apart. */
export const TABLE_COLUMNS = columns({
  plannedNumber: "integer table.number",
  title: "text table.title",
  startsAt: "time table.startsAt",
  endsAt: "time table.endsAt",
  rehearsal: "flag table.rehearsal",
  attributionMode: "text table.mode",
  preset: "text table.profile.preset",
  listed: "flag table.profile.listed",
  stateSeconds: "integer table.profile.limits.state",
  observerSeconds: "integer table.profile.limits.observer",
  groupSeconds: "integer table.profile.limits.group",
  stakeholderSeconds: "integer table.profile.limits.stakeholder",
  panellistSeconds: "integer table.profile.limits.panellist",
  amberSeconds: "integer table.profile.amber",
  handoverSeconds: "integer table.profile.handover",
  graceSeconds: "integer table.profile.grace",
  absenceRule: "text table.profile.absence",
  secondTurnRule: "text table.profile.secondTurns",
  reservedPlace: "integer table.profile.reserved",
  replySeconds: "integers table.profile.replies",
  panellistsRespond: "flag table.profile.panellistsRespond",
  overrunShown: "flag table.profile.overrunShown",
  sessionState: "text session.state",
  openedAt: "time session.openedAt",
  suspendedAt: "time session.suspendedAt",
  suspendedUntil: "time session.until",
  suspensionReason: "text session.reason",
  adjournedAt: "time session.adjournedAt",
  publishedAt: "time session.publishedAt",
  chairId: "text session.chair",
  itemOrder: "texts agenda.order",
  currentItemId: "text agenda.current",
  questionOrder: "texts questions.order",
  shownQuestions: "texts questions.shown",
  leadIn: "text questions.leadIn",
  listState: "text list.state",
  listClosesAt: "time list.closesAt",
  listClosedAt: "time list.closedAt",
  listOrder: "texts list.order",
  listAside: "texts list.aside",
  floorSpeechId: "text floor",
  pendingPoints: "texts pending",
  pointOrder: "texts pointOrder",
  announcement: "text announcement.text",
  announcedAt: "time announcement.at",
  step: "jsonb step",
});

export const ROW_KINDS: RowKind[] = [
  {
    table: "AgendaItem",
    key: "id",
    entitiesOf: (state) => state.agenda.items,
    columns: columns({
      id: "text",
      kind: "text",
      title: "text",
      startsAt: "time",
      endsAt: "time",
      questions: "texts",
      speakers: "texts",
      state: "text",
      startedAt: "time",
      finishedAt: "time",
    }),
  },
  {
    table: "Question",
    key: "id",
    entitiesOf: (state) => state.questions.items,
    columns: columns({
      id: "text",
      number: "integer",
      label: "text",
      text: "text",
      preamble: "text",
      parts: "texts",
      version: "integer",
      correctedAt: "time",
    }),
  },
  {
    table: "SeatedDelegation",
    key: "id",
    entitiesOf: (state) => state.delegations,
    columns: columns({
      id: "text",
      names: "json",
      kind: "text",
      regionalGroup: "text",
      members: "texts",
      nameProtected: "flag",
    }),
  },
  {
    table: "Seat",
    key: "participantId",
    entitiesOf: (state) => state.participants,
    columns: columns({
      participantId: "text id",
      delegationId: "text delegation",
      role: "text",
      rank: "text",
      name: "text",
      title: "text",
      panellist: "flag",
      gender: "text",
      extraSeconds: "integer extra",
      seated: "flag",
    }),
  },
  {
    table: "FloorRequest",
    key: "id",
    entitiesOf: (state) => state.requests,
    columns: columns({
      id: "text",
      kind: "text",
      delegationId: "text delegation",
      participantId: "text participant",
      speakingAs: "text",
      onBehalfOf: "texts",
      questions: "texts",
      state: "text",
      askedAt: "time at",
      turn: "integer",
      videoSeconds: "integer video",
      late: "flag",
      reason: "text",
      inserted: "flag",
      absences: "integer",
      speechId: "text speech",
      confirmed: "flag",
      presentAt: "time",
      backAt: "time",
      swapWithId: "text swapWith",
      swappedId: "text swapped",
      mergedIntoId: "text mergedInto",
      invitedAt: "time",
      writeUntil: "time",
      invitation: "text",
      moved: "jsonb",
    }),
  },
  {
    table: "Speech",
    key: "id",
    entitiesOf: (state) => state.speeches,
    columns: columns({
      id: "text",
      requestId: "text request",
      calledAt: "time",
      allottedSeconds: "number clock.allotted",
      startedAt: "time clock.startedAt",
      pausedAt: "time clock.pausedAt",
      pausedMilliseconds: "number clock.pausedFor",
      pausedBy: "text",
      endedAt: "time",
      outcome: "text",
      calledFromPlace: "integer place",
      signal: "jsonb",
      correction: "jsonb",
    }),
  },
  {
    table: "PointOfOrder",
    key: "id",
    entitiesOf: (state) => state.pointsOfOrder,
    columns: columns({
      id: "text",
      delegationId: "text delegation",
      participantId: "text participant",
      raisedAt: "time at",
      speechId: "text speech",
      ruledAt: "time",
      ruling: "text",
    }),
  },
  {
    table: "Statement",
    key: "id",
    entitiesOf: (state) => state.statements,
    columns: columns({
      id: "text",
      delegationId: "text delegation",
      participantId: "text participant",
      requestId: "text request",
      questions: "texts",
      language: "text",
      visibility: "text",
      words: "integer",
      state: "text",
      submittedAt: "time at",
      textSeq: "integer",
    }),
  },
  {
    table: "Point",
    key: "id",
    entitiesOf: (state) => state.points,
    columns: columns({
      id: "text",
      text: "text",
      questions: "texts",
      parts: "jsonb",
      kind: "text",
      quantifier: "text",
      tone: "text",
      interventions: "texts",
      version: "integer",
      recordedBy: "text by",
      recordedAt: "time at",
    }),
  },
];

type Tree = { [key: string]: unknown };

/** The values of an entity under the names of its columns. */
export function toRow(of: Column[], entity: unknown): Tree {
  return Object.fromEntries(of.map(({ name, path }) => [name, at(entity, path)]));
}

function at(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((tree, key) => (tree as Tree | null)?.[key] ?? null, value);
}

/** The entity that `toRow` took apart. */
export function fromRow(of: Column[], row: Tree): Tree {
  const entity: Tree = {};
  for (const { name, path } of of) place(entity, path, row[name] ?? null);
  return entity;
}

function place(tree: Tree, [key = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) tree[key] = value;
  else {
    tree[key] ??= {};
    place(tree[key] as Tree, rest, value);
  }
}
