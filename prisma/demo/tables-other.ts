import { OTHER_TABLES, type OtherTable, POINTS_ELSEWHERE } from "./content/other-tables";
import type { PlayedTable } from "./played-table";
import { BADGE_TABLE, Stage } from "./stage";
import type { Times } from "./times";

const MINUTE = 60_000;

type NewId = () => string;

/** Every table but the live one, played up to now. */
export function otherTables(times: Times, newId: NewId): PlayedTable[] {
  return OTHER_TABLES.filter(({ number }) => number !== BADGE_TABLE).map((table) => otherTable(table, times, newId));
}

function otherTable(table: OtherTable, times: Times, newId: NewId): PlayedTable {
  const stage = new Stage(table.number, times[table.slot], newId);
  stage.prepare(table.seated);
  switch (table.became) {
    case "published":
      held(stage, table);
      stage.desk(times.morning - 30 * MINUTE, { type: "PublishRecord" });
      break;
    case "adjourned":
      held(stage, table);
      break;
    case "suspended":
      interrupted(stage, table, times.now - 6 * MINUTE);
      break;
    case "inscribing":
      inscribed(stage, table);
      break;
    case "planned":
      break;
    default:
      table.became satisfies never;
  }
  return stage.play();
}

function inscribed(stage: Stage, table: OtherTable): void {
  // In the small hours before an afternoon slot, and before everything that is past at the other tables.
  const opened = stage.startsAt - 8 * 60 * MINUTE;
  stage.desk(opened, { type: "OpenList" });
  for (const [index, key] of table.order.flat().entries()) stage.inscribe(key, opened + (index + 1) * 4 * MINUTE);
}

/** From opening to adjournment: every question with those who spoke to it, each with a point of the rapporteur. */
function held(stage: Stage, table: OtherTable): void {
  inscribed(stage, table);
  stage.desk(stage.startsAt + 2 * MINUTE, { type: "OpenSession" });
  stage.desk(stage.startsAt + 2 * MINUTE, { type: "StartItem", item: "opening" });
  stage.desk(stage.startsAt + 12 * MINUTE, { type: "StartItem", item: "panel" });
  const each = Math.floor(125 / table.order.length);
  for (const [index, speakers] of table.order.entries()) {
    discussed(stage, `q${index + 1}`, stage.startsAt + (42 + index * each) * MINUTE, speakers);
  }
  stage.desk(stage.startsAt + 140 * MINUTE, { type: "CloseList" });
  if (table.unreached) invited(stage, table.unreached);
  stage.desk(stage.startsAt + 167 * MINUTE, { type: "StartItem", item: "wrap-up" });
  stage.desk(stage.startsAt + 176 * MINUTE, { type: "StartItem", item: "closing" });
  stage.desk(stage.startsAt + 180 * MINUTE, { type: "AdjournSession" });
}

/** Time ran out for some: all are asked to write, and some have. */
function invited(stage: Stage, unreached: NonNullable<OtherTable["unreached"]>): void {
  for (const [index, { key }] of unreached.entries()) {
    stage.inscribe(key, stage.startsAt + (120 + 3 * index) * MINUTE, ["q4"]);
  }
  stage.desk(stage.startsAt + 165 * MINUTE, {
    type: "InviteToWrite",
    until: stage.startsAt + 7 * 60 * MINUTE,
    message: "Time did not suffice. Your statement belongs to the record as if it had been read out.",
  });
  for (const [index, { key, text }] of unreached.entries()) {
    if (text === undefined) continue;
    const sent = { text, language: "en", questions: ["q4"], visibility: "public" as const };
    const at = stage.startsAt + (185 + 6 * index) * MINUTE;
    stage.own(key, at, (request) => ({ type: "SubmitStatement", ...sent, request }));
  }
}

function discussed(stage: Stage, question: string, from: number, speakers: string[]): void {
  stage.desk(from, { type: "StartItem", item: question });
  let at = from + MINUTE;
  for (const [index, key] of speakers.entries()) {
    at = stage.hear(key, at, 95 + 17 * index) + 40_000;
    const point = POINTS_ELSEWHERE[stage.number]?.[question];
    if (index === speakers.length - 1 && point) stage.record(at, { ...point, questions: [question] }, speakers);
  }
}

/** The clock of whoever spoke stopped with the suspension. */
function interrupted(stage: Stage, table: OtherTable, at: number): void {
  inscribed(stage, table);
  const [first = "", second = ""] = table.order.flat();
  stage.desk(stage.startsAt + MINUTE, { type: "OpenSession" });
  stage.desk(stage.startsAt + MINUTE, { type: "StartItem", item: "opening" });
  stage.desk(stage.startsAt + 11 * MINUTE, { type: "StartItem", item: "panel" });
  stage.desk(stage.startsAt + 35 * MINUTE, { type: "SkipItem", item: "q3" });
  stage.desk(stage.startsAt + 36 * MINUTE, { type: "StartItem", item: "q1" });
  stage.hear(first, stage.startsAt + 37 * MINUTE, 131);
  stage.call(second, at - 90_000);
  stage.onFloor(at - 80_000, "StartClock");
  const until = Math.ceil((at + 20 * MINUTE) / (5 * MINUTE)) * 5 * MINUTE;
  stage.desk(at, { type: "SuspendSession", reason: "The interpretation booths have lost sound.", until });
}
