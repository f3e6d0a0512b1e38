import { type CommandInput, parseCommand } from "@/lib/roundtable/commands";
import { decide } from "@/lib/roundtable/decide";
import type { Ids } from "@/lib/roundtable/decision";
import { EVENT_VERSION, type TableEvent } from "@/lib/roundtable/events";
import { evolve } from "@/lib/roundtable/evolve";
import type { Actor } from "@/lib/roundtable/policy";
import { EMPTY_TABLE, type TableState } from "@/lib/roundtable/state";

/**
 * A table played through in memory, at times of our choosing, by the same rules that a live one follows: what has
 * happened before somebody looks at the demo. `at` never falls. Refuses, by throwing, what the table rejects.
 */
export class PlayedTable {
  state: TableState = EMPTY_TABLE;
  readonly events: TableEvent[] = [];
  private last = 0;

  constructor(private readonly newId: () => string) {}

  send(at: number, actor: Actor, input: CommandInput): Ids {
    if (at < this.last) throw new Error(`${input.type} would happen before what is already past.`);
    const parsed = parseCommand({ id: "played", ...input });
    if (!parsed.ok) throw new Error(`${input.type} is malformed: ${parsed.fields.join(", ")}.`);
    const decision = decide(this.state, parsed.value.command, { actor, now: at, newId: this.newId });
    if (!decision.ok) throw new Error(`${input.type} was rejected: ${decision.code}.`);
    const step = this.state.seq + 1;
    for (const { body, texts = {} } of decision.events) {
      const event = { seq: this.state.seq + 1, at, by: actor.participant, step, v: EVENT_VERSION, body, texts };
      this.state = evolve(this.state, event);
      this.events.push(event);
    }
    this.last = at;
    return decision.made;
  }
}
