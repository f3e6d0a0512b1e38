"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer, Refusal } from "@/lib/roundtable/protocol";
import { EMPTY_OUTBOX, outboxOf } from "./outbox-sender";
import { useMine, useTable } from "./table-provider";

export type Queued = { id: string; command: CommandInput; queuedAt: number; state: "waiting" | "sending" };

export type Outbox = {
  /** Keeps the command on the device and sends it as soon as the table can be reached. Returns its id. */
  add(command: CommandInput): string;
  /** What the table has not yet answered, oldest first. */
  queued: Queued[];
  /** The answers that came since the page was opened, by id. */
  answers: Readonly<Record<string, CommandAnswer>>;
  refusal: Refusal | null;
  dismiss(): void;
  /** False where what waits is lost when the page is closed. */
  kept: boolean;
};

const nothing = () => EMPTY_OUTBOX;

/** Commands that may wait: a delegate's and a rapporteur's. They survive a reload, a closed browser and a dead network. */
export function useOutbox(): Outbox {
  const { link } = useTable();
  const sender = outboxOf(link, useMine()?.participant.id ?? "");
  const { entries, sending, answers, refusal, kept } = useSyncExternalStore(sender.subscribe, sender.get, nothing);
  const queued = useMemo(
    () => entries.map((entry): Queued => ({ ...entry, state: entry.id === sending ? "sending" : "waiting" })),
    [entries, sending],
  );
  return { add: sender.add, queued, answers, refusal, dismiss: sender.dismiss, kept };
}
