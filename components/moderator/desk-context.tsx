"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react";
import type { DeskDialog } from "@/components/moderator/desk-dialog";
import { useConnection, useViewOf } from "@/lib/client/table-provider";
import { useCommand } from "@/lib/client/use-command";
import { refusal } from "@/lib/i18n/refusal";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer } from "@/lib/roundtable/protocol";

export type CommandName = CommandInput["type"];
export type Said = { text: string; look: "plain" | "strong"; nr: number };

type Desk = {
  /** Sends a command of the desk; what came of it is said aloud. A rule that the chair may override asks for the reason first. */
  act(command: CommandInput, options?: { said?: string; override?: { reason: string } }): Promise<CommandAnswer>;
  /** Why this cannot be done now, as a sentence; undefined when it can. */
  why(command: CommandName): string | undefined;
  pending: ReadonlySet<string>;
  dialog: DeskDialog | null;
  open(dialog: DeskDialog): void;
  close(): void;
  said: Said | null;
  say(text: string, look?: Said["look"]): void;
  hush(): void;
};

/** What never changes: who only acts need not be drawn again for what happens. */
type Acts = Pick<Desk, "act" | "open" | "close" | "say" | "hush">;

const DeskContext = createContext<Desk | null>(null);
const ActsContext = createContext<Acts | null>(null);

export function DeskProvider({ children }: { children: ReactNode }) {
  const { pending, send } = useCommand();
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const { said, say, hush } = useSaid();
  const why = useWhy();
  const t = useTranslations("moderate");
  const open = useCallback(
    (next: DeskDialog) => {
      hush();
      setDialog(next);
    },
    [hush],
  );

  const act = useCallback<Desk["act"]>(
    async (command, { said: sentence, override } = {}) => {
      const answer = await send(command, override && { override });
      if (answer.ok) say(sentence ?? t(`done.${command.type as "OpenSession"}`));
      else if (answer.error.overridable && !override) open({ name: "override", command, error: answer.error });
      else say(answer.error.message, "strong");
      return answer;
    },
    [send, say, open, t],
  );

  const close = useCallback(() => setDialog(null), []);
  const acts = useMemo(() => ({ act, open, close, say, hush }), [act, open, close, say, hush]);
  const desk = useMemo(() => ({ ...acts, why, pending, dialog, said }), [acts, why, pending, dialog, said]);
  return (
    <ActsContext value={acts}>
      <DeskContext value={desk}>{children}</DeskContext>
    </ActsContext>
  );
}

function useSaid() {
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback((text: string, look: Said["look"] = "plain") => {
    setSaid((before) => ({ text, look, nr: (before?.nr ?? 0) + 1 }));
  }, []);
  const hush = useCallback(() => setSaid(null), []);
  return { said, say, hush };
}

function useWhy(): Desk["why"] {
  const may = useViewOf((view) => view.may);
  const { state } = useConnection();
  const sentence = useTranslations("refusals");
  const t = useTranslations("moderate.connection");
  return useCallback(
    (command) => {
      if (state !== "connected") return t(`why.${state}`);
      const answer = may[command];
      return answer === undefined || answer === true ? undefined : refusal(sentence, { code: answer });
    },
    [may, state, sentence, t],
  );
}

/** Why this command cannot be done now; drawn again when that changes, and not when another command's reason does. */
export function useReason(command: CommandName | undefined): string | undefined {
  const may = useViewOf((view) => (command === undefined ? undefined : view.may[command]));
  const { state } = useConnection();
  const sentence = useTranslations("refusals");
  const t = useTranslations("moderate.connection");
  if (command === undefined) return undefined;
  if (state !== "connected") return t(`why.${state}`);
  return may === undefined || may === true ? undefined : refusal(sentence, { code: may });
}

export function useActs(): Acts {
  const acts = use(ActsContext);
  if (!acts) throw new Error("There is no DeskProvider above this component.");
  return acts;
}

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("There is no DeskProvider above this component.");
  return desk;
}
