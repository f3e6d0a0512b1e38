import type { CommandOf } from "./commands";
import { accept, type Decision, fact } from "./decision";
import type { TableEvent } from "./events";
import { ERASED } from "./record";
import type { TableState } from "./state";

/** Rule 80: in every state of a session. */
export function announce(command: CommandOf<"Announce">): Decision {
  return accept([fact({ type: "Announced" }, { text: command.text })]);
}

export function announced(state: TableState, event: TableEvent): TableState {
  return { ...state, announcement: { text: event.texts.text ?? ERASED, at: event.at } };
}
