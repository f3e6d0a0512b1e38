import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf } from "./events";
import { isOver } from "./list";
import { find } from "./lookup";
import { reject } from "./rejection";
import type { TableState } from "./state";

/** Rule 16: a moderator takes the chair, or the desk enters who has taken it; the record says who and when. */
export function takeChair(state: TableState, command: CommandOf<"TakeChair">, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
  const participant = find(state.participants, command.participant ?? context.actor.participant);
  if (!participant?.seated || participant.role !== "moderator") return reject("unknown-participant");
  if (state.session.chair === participant.id) return reject("in-the-chair");
  return accept([fact({ type: "ChairTaken", participant: participant.id })]);
}

export function chairTaken(state: TableState, body: EventOf<"ChairTaken">): TableState {
  return { ...state, session: { ...state.session, chair: body.participant } };
}
