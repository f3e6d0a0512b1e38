import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elapsed } from "./clock";
import type { FloorRequest, TableState } from "./state";
import { moves, play } from "./testing/random-commands";
import { DESK, liveTable, type TestTable } from "./testing/table";

/*
 * Whatever the step was, taken back at once it leaves the table as it was. What may differ is said here: the record keeps a void
 * call, a delegate is told that the place came back, and a proposal to swap does not outlive a call in error.
 */

function shown({
  swapWith: _swap,
  moved: _moved,
  swapped: _swapped,
  speech: _speech,
  reason: _reason,
  ...request
}: FloorRequest) {
  return { ...request, presentAt: null };
}

/** What a step may change and its undo has to bring back; `gone` are requests that the step itself made. */
function standing(state: TableState, now: number, gone: Set<string>) {
  const { table, session, agenda, questions, list, floor, pointsOfOrder, pending } = state;
  const speech = floor === null ? undefined : state.speeches[floor];
  const requests = Object.values(state.requests).filter(({ id }) => !gone.has(id));
  return {
    ...{ table, session, agenda, list, floor, pointsOfOrder, pending },
    shown: questions.shown,
    texts: Object.values(questions.items).map(({ text, label, preamble, parts }) => [text, label, preamble, parts]),
    requests: requests.map(shown),
    clock: speech && { ...speech.clock, ran: elapsed(speech.clock, now), pausedBy: speech.pausedBy, pausedFor: 0 },
  };
}

function undone(table: TestTable): TestTable {
  const branch = Object.assign(Object.create(Object.getPrototypeOf(table)), table) as TestTable;
  branch.journal = [...table.journal];
  branch.must(DESK, { type: "Undo", seq: table.state.step?.seq ?? 0 }, { reason: "a slip" });
  return branch;
}

describe("undo", () => {
  it("rule 91: whatever the step, taken back at once it leaves the table as it was", () => {
    fc.assert(
      fc.property(moves(60), (sequence) => {
        const table = liveTable();
        let before = table.state;
        play(table, sequence, (command, _actor, accepted) => {
          const step = table.state.step;
          const isNew = accepted && command.type !== "Undo" && step && step.first > before.seq;
          if (isNew) {
            const made = new Set(Object.keys(table.state.requests).filter((id) => !(id in before.requests)));
            const back = standing(undone(table).state, table.now, made);
            expect({ type: command.type, ...back }).toEqual({
              type: command.type,
              ...standing(before, table.now, made),
            });
          }
          before = table.state;
        });
      }),
      { numRuns: 150 },
    );
  });
});
