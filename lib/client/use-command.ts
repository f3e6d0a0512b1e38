"use client";

import { useTranslations } from "next-intl";
import { useCallback, useSyncExternalStore } from "react";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer, Refusal } from "@/lib/roundtable/protocol";
import { deskOf, type Override } from "./desk";
import { useTable } from "./table-provider";

export type Commands = {
  /** Only while connected, expires after 3 s, never queued. `answer.error.message` is a sentence to show. */
  send(command: CommandInput, options?: { override?: Override }): Promise<CommandAnswer>;
  /** The types of the commands in flight. */
  pending: ReadonlySet<string>;
  refusal: Refusal | null;
  dismiss(): void;
};

/** Commands that mean this moment: the desk's. A delegate's and a rapporteur's wait in the outbox. */
export function useCommand(): Commands {
  const desk = deskOf(useTable().link);
  const t = useTranslations("common.connection");
  const { pending, refusal } = useSyncExternalStore(desk.subscribe, desk.get, desk.get);
  const send = useCallback<Commands["send"]>(
    (command, options) => desk.send(command, options?.override, (code) => t(code)),
    [desk, t],
  );
  return { send, pending, refusal, dismiss: desk.dismiss };
}

/** Whether such a command is in flight. */
export function useIsPending(command: string | undefined): boolean {
  const desk = deskOf(useTable().link);
  const get = () => command !== undefined && desk.get().pending.has(command);
  return useSyncExternalStore(desk.subscribe, get, get);
}
