import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find } from "./lookup";
import type { FloorRequest, Speech, TableState } from "./state";
import { moves, play } from "./testing/random-commands";
import { liveTable, plannedTable } from "./testing/table";

/* What no state of a table may ever hold, each in words. */

type Never<T> = Record<string, (one: T, state: TableState) => boolean>;

const REQUEST: Never<FloorRequest> = {
  "fewer than no absences": ({ absences }) => absences < 0,
  "a turn before the first": ({ turn }) => turn < 1,
  "a proposal of one who is not on the list": ({ id, swapWith }, { list }) =>
    swapWith !== null && !list.order.includes(id),
  "a proposal to one who is not on the list": ({ swapWith }, { list }) =>
    swapWith !== null && !list.order.includes(swapWith),
  "a swap with itself, or with nobody": ({ id, swapped }, { requests }) =>
    swapped !== null && (swapped === id || !find(requests, swapped)),
  "a swap aside from the list": ({ kind, swapWith, swapped }) =>
    kind !== "turn" && (swapWith !== null || swapped !== null),
  "merged into nothing, or into something while it stands": ({ state, mergedInto }) =>
    (state === "merged") !== (mergedInto !== null),
  "waits to come back, and waits": ({ state, backAt }) => state === "waiting" && backAt !== null,
  "heard without a speech": ({ state, speech }) => state === "heard" && speech === null,
  "of a delegation that is not here": ({ delegation }, { delegations }) => !find(delegations, delegation),
  "of a person that is not here": ({ participant }, { participants }) =>
    participant !== null && !find(participants, participant),
  "speaks on its own behalf": ({ delegation, onBehalfOf }) => onBehalfOf.includes(delegation),
};

const SPEECH: Never<Speech> = {
  "stands, and nothing stopped it; or runs, and something did": ({ clock, pausedBy }) =>
    (clock.pausedAt === null) !== (pausedBy === null),
  "paused before it started": ({ clock }) =>
    clock.startedAt === null && (clock.pausedAt !== null || clock.pausedFor !== 0),
  "over without an outcome, or not over with one": ({ endedAt, outcome }) => (endedAt === null) !== (outcome === null),
  "corrected while it has the floor": ({ endedAt, correction }) => endedAt === null && correction !== null,
  "less than no time": ({ clock }) => clock.allotted < 0 || clock.pausedFor < 0,
  "a place before the first": ({ place }) => place < 0,
  "stands for a point of order that is ruled": ({ endedAt, pausedBy }, { pending }) =>
    endedAt === null && pausedBy === "point" && pending.length === 0,
  "stands for a suspension that is over": ({ endedAt, pausedBy }, { session }) =>
    endedAt === null && pausedBy === "suspension" && session.state !== "suspended",
  "runs while the session is suspended": ({ endedAt, clock }, { session }) =>
    session.state === "suspended" && endedAt === null && clock.startedAt !== null && clock.pausedAt === null,
};

const TABLE: Never<TableState> = {
  "a speaker after the end": ({ session, floor }) => isOver(session.state) && floor !== null,
  "a point of order after the end": ({ session, pending }) => isOver(session.state) && pending.length > 0,
  "the end of a suspension announced, and no suspension": ({ session }) =>
    session.state !== "suspended" && (session.until !== null || session.reason !== null),
  "an order of points that is not theirs": ({ points, pointOrder }) =>
    Object.keys(points).sort().join() !== pointOrder.toSorted().join(),
  "a current item that is not current, or the other way round": ({ agenda }) =>
    Object.values(agenda.items).some(({ id, state }) => (state === "current") !== (id === agenda.current)),
};

function isOver(state: TableState["session"]["state"]): boolean {
  return state === "adjourned" || state === "published";
}

function found<T>(never: Never<T>, all: T[], state: TableState): string[] {
  return Object.entries(never).flatMap(([what, holds]) => (all.some((one) => holds(one, state)) ? [what] : []));
}

function wrong(state: TableState): string[] {
  return [
    ...found(REQUEST, Object.values(state.requests), state),
    ...found(SPEECH, Object.values(state.speeches), state),
    ...found(TABLE, [state], state),
  ];
}

describe("states that cannot be", () => {
  it("are never reached, whatever people do", () => {
    fc.assert(
      fc.property(fc.boolean(), moves(80), (live, sequence) => {
        const table = live ? liveTable() : plannedTable();
        play(table, sequence, ({ type }) => expect([type, ...wrong(table.state)]).toEqual([type]));
      }),
      { numRuns: 150 },
    );
  });
});
