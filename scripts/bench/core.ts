import { EMPTY_TABLE } from "@/lib/roundtable/state";
import { view } from "@/lib/roundtable/view";
import { adviceView } from "@/lib/roundtable/view-list";
import { disconnect, pool } from "@/lib/server/database/prisma";
import { commit } from "@/lib/server/live/commit";
import { loadTable } from "@/lib/server/live/load";
import { LOAD } from "@/lib/server/live/sql";
import { aMeeting } from "@/lib/server/testing/factories";
import { DESK, delegateOf, LargeTable } from "@/scripts/bench/large-table";
import { median } from "@/scripts/bench/sockets";

const SAMPLES = 300;
const WARM_UP = 60;
const LOADS = 20;

export type Figure = { what: string; rostrum: number; reference: number };

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/**
 * Milliseconds at the median, on one thread, at 500 requests and 2,000 interventions: a decision with its fold, the desk's view after it (the
 * largest there is), and the advice on the order when everything it depends on has changed. Reference: a JSON copy of the same requests.
 */
export function rules(): Figure[] {
  const table = new LargeTable();
  const taken = { decision: [] as number[], view: [] as number[], suggestion: [] as number[], copy: [] as number[] };
  let request = "";
  for (let sample = -WARM_UP; sample < SAMPLES; sample++) {
    const asks = sample % 2 === 0;
    const decision = timed(() => {
      if (asks) request = table.send(delegateOf(25), { type: "RequestFloor", questions: ["q1"] }).request ?? "";
      else table.send(DESK, { type: "WithdrawRequest", request });
    });
    const suggestion = timed(() => adviceView(table.state));
    const seen = timed(() => view(table.state, "desk", table.now));
    const copy = timed(() => JSON.parse(JSON.stringify(table.state.requests)));
    if (sample < 0) continue;
    taken.decision.push(decision);
    taken.suggestion.push(suggestion);
    taken.view.push(seen);
    taken.copy.push(copy);
  }
  const reference = median(taken.copy);
  return (["decision", "view", "suggestion"] as const).map((what) => ({
    what,
    rostrum: median(taken[what]),
    reference,
  }));
}

/** Milliseconds to read the same table from the database; reference: the bare query, whose rows nobody turns into a state. */
export async function reload(): Promise<Figure> {
  const { state, events } = new LargeTable();
  const tableId = (await aMeeting({ tables: [] }).then(({ id }) => emptyTable(id))) ?? "";
  const outcome = await commit(pool(), { tableId, before: EMPTY_TABLE, after: state, events, commands: [] });
  if (outcome !== "committed") throw new Error(`the large table could not be written: ${outcome}`);
  const rostrum: number[] = [];
  const reference: number[] = [];
  for (let turn = 0; turn < LOADS; turn++) {
    rostrum.push(await timedAsync(() => loadTable(pool(), tableId)));
    reference.push(await timedAsync(() => pool().query({ name: "bench-load", text: LOAD, values: [tableId] })));
  }
  await disconnect();
  return { what: "reload", rostrum: median(rostrum), reference: median(reference) };
}

async function emptyTable(meetingId: string): Promise<string> {
  const id = `bench-${meetingId}`.slice(0, 60);
  await pool().query(`insert into "RoundTable" (id, "meetingId", number) values ($1, $2, 1)`, [id, meetingId]);
  return id;
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
