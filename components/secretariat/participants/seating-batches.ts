import type { SeatProposal } from "@/components/secretariat/participants/types";

/** How many are seated with one request: enough to be quick, few enough to see it move. */
const AT_ONCE = 40;

export type Batch = { table: number; participants: string[] };

/** The proposed seats as they are sent: table by table, some at a time. */
export function batchesOf(seats: SeatProposal["seats"]): Batch[] {
  const byTable = new Map<number, string[]>();
  for (const { table, participant } of seats) byTable.set(table, [...(byTable.get(table) ?? []), participant]);
  return [...byTable]
    .sort(([one], [other]) => one - other)
    .flatMap(([table, all]) =>
      Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) => ({
        table,
        participants: all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
      })),
    );
}
