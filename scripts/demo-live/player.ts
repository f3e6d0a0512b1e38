import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer, Made } from "@/lib/roundtable/protocol";
import type { Step } from "./step";

export type Send = (who: string, command: CommandInput) => Promise<CommandAnswer>;

/** Plays the steps of a morning one by one, and puts the ids that the table made in the place of the names in the steps. */
export class Player {
  private readonly ids = new Map<string, string>();

  constructor(private readonly send: Send) {}

  /** Takes a step; returns why the table refused it, or null. A refusal ends nothing: somebody may have been quicker. */
  async play({ who, does }: Step): Promise<string | null> {
    const answer = await this.send(who, this.resolved(does));
    if (!answer.ok) return answer.error.message;
    this.keep(who, does, answer);
    return null;
  }

  private keep(who: string, does: CommandInput, { request, speech, statement }: Made): void {
    const whose = does.type === "InsertSpeaker" ? does.delegation : who;
    if (request) this.ids.set(`@${whose}${does.type === "AskToRespond" ? " responds" : ""}`, request);
    if (speech) this.ids.set("@floor", speech);
    if (statement) this.ids.set(`@text of ${who}`, statement);
  }

  /** Every text that begins with "@" is a name; one that nothing was made for stays, and the table refuses it. */
  private resolved<T>(value: T): T {
    if (typeof value === "string") return (this.ids.get(value) ?? value) as T;
    if (Array.isArray(value)) return value.map((each) => this.resolved(each)) as T;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.resolved(each)])) as T;
  }
}
