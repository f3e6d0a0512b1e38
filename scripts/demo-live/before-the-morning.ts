import { DELEGATIONS } from "@/prisma/demo/content/delegations";
import { OTHER_TABLES } from "@/prisma/demo/content/other-tables";
import type { PlayedTable } from "@/prisma/demo/played-table";
import { Stage } from "@/prisma/demo/stage";
import { otherTables } from "@/prisma/demo/tables-other";
import { timesAt } from "@/prisma/demo/times";
import { timeOf } from "./step";

/** In the afternoon, for it would be in session beside table 3 and nobody plays it. */
const LATER = 4;

/** The demo meeting on the morning that is played, before anything happens: table 3 is planned and seated, no more. */
export function beforeTheMorning(newId: () => string): PlayedTable[] {
  const times = timesAt(timeOf("10:58:42"));
  const others = otherTables(times, newId).filter(({ state }) => state.table.number !== LATER);
  const seated = OTHER_TABLES.find(({ number }) => number === LATER)?.seated ?? [];
  return [...others, planned(LATER, times.afternoon, seated, newId), theTable(newId)];
}

export function theTable(newId: () => string): PlayedTable {
  const keys = DELEGATIONS.map(({ key }) => key);
  return planned(3, timeOf("10:00:00"), keys, newId);
}

function planned(number: number, startsAt: number, seated: string[], newId: () => string): PlayedTable {
  const stage = new Stage(number, startsAt, newId);
  stage.prepare(seated);
  return stage.play();
}
