"use client";

import { useTranslations } from "next-intl";
import type { Sent } from "@/components/delegate/use-sent";
import { useConnection } from "@/lib/client/table-provider";
import { useCommand } from "@/lib/client/use-command";
import type { CommandInput } from "@/lib/roundtable/commands";

export type NowOrNever = {
  /** Sends it now; what cannot go now is refused and never sent later. Says `sent` once the table has it. */
  send(command: CommandInput, sent?: Sent): void;
  pending: ReadonlySet<string>;
  /** Why nothing of the kind can be sent at this moment. */
  offline: string | undefined;
};

/** Commands that mean this moment, such as a point of order: minutes later they would mean something else. */
export function useNowOrNever(tell: (sent: Sent) => void): NowOrNever {
  const t = useTranslations("delegate");
  const { send, pending } = useCommand();
  const lost = useConnection().state === "lost";
  return {
    send: (command, sent) => void send(command).then((answer) => answer.ok && sent && tell(sent)),
    pending,
    offline: lost ? t("offline") : undefined,
  };
}
