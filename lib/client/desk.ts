import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer, Refusal } from "@/lib/roundtable/protocol";
import { newId } from "./ids";
import type { TableLink } from "./table-link";

/** A command of the desk means the moment in which it was pressed: after this many milliseconds it is worth nothing. */
const PATIENCE = 3_000;

export type DeskSnapshot = { pending: ReadonlySet<string>; refusal: Refusal | null };
export type Override = { reason: string };

/** The commands of one table that are pressed and answered at once; shared by all buttons of a page. */
export class Desk {
  private snapshot: DeskSnapshot = { pending: new Set(), refusal: null };
  private readonly listeners = new Set<() => void>();
  private readonly unanswered = new Map<string, string>();

  constructor(private readonly link: TableLink) {}

  get = (): DeskSnapshot => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  dismiss = (): void => this.set({ refusal: null });

  /** Sends once. `words` are the sentences for what the server could not say itself. */
  async send(
    command: CommandInput,
    override: Override | undefined,
    words: (code: "not-connected" | "no-answer") => string,
  ): Promise<CommandAnswer> {
    this.set({ pending: new Set([...this.snapshot.pending, command.type]), refusal: null });
    const answer = await this.answerTo(command, override, words);
    const pending = new Set(this.snapshot.pending);
    pending.delete(command.type);
    this.set({ pending, refusal: answer.ok ? this.snapshot.refusal : answer.error });
    return answer;
  }

  private async answerTo(command: CommandInput, override: Override | undefined, words: (code: never) => string) {
    const pressed = JSON.stringify([command, override]);
    // Pressed again after silence: the same id, so that it cannot take effect twice.
    const id = this.unanswered.get(pressed) ?? newId();
    const sent = await this.link.send(
      { ...this.link.address, id, ...(override && { override }), ...command },
      PATIENCE,
    );
    this.unanswered.clear();
    if ("answer" in sent) return sent.answer;
    if (sent.unanswered === "no-answer") this.unanswered.set(pressed, id);
    const error: Refusal = { code: sent.unanswered, message: words(sent.unanswered as never) };
    return { ok: false as const, error };
  }

  private set(change: Partial<DeskSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

const desks = new WeakMap<TableLink, Desk>();

/** The desk of a table on this page. */
export function deskOf(link: TableLink): Desk {
  const desk = desks.get(link) ?? new Desk(link);
  desks.set(link, desk);
  return desk;
}
