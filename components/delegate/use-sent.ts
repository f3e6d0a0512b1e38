"use client";

import { useEffect, useRef, useState } from "react";
import { useDraft } from "@/lib/client/drafts";
import { useOutbox } from "@/lib/client/use-outbox";
import type { CommandInput } from "@/lib/roundtable/commands";

export type Sent =
  | "requestSent"
  | "statementSent"
  | "withdrawSent"
  | "presentSent"
  | "parkSent"
  | "swapSent"
  | "swapMade"
  | "replaceSent"
  | "pointSent"
  | "replySent"
  | "respondSent";

const SENT: Partial<Record<CommandInput["type"], Sent>> = {
  RequestFloor: "requestSent",
  SubmitStatement: "statementSent",
  WithdrawRequest: "withdrawSent",
  ReportPresent: "presentSent",
  ParkRequest: "parkSent",
};

const SHOWN_FOR = 12_000;

/** What has just reached the table, said only once the table has answered; a draft is let go then and not before. */
export function useSent() {
  const { queued, answers } = useOutbox();
  const draft = useDraft("statement");
  const [sent, setSent] = useState<Sent>();
  const known = useRef(new Map<string, CommandInput>());
  useEffect(() => {
    for (const { id, command } of queued) {
      if (!known.current.has(id)) setSent(undefined);
      known.current.set(id, command);
    }
    for (const [id, command] of known.current) {
      const answer = answers[id];
      if (!answer) continue;
      known.current.delete(id);
      if (!answer.ok) continue;
      if (!answer.turnedAway) setSent(SENT[command.type]);
      if (command.type === "SubmitStatement" && draft.text.trim() === command.text.trim()) draft.clear();
    }
  }, [queued, answers, draft]);
  useEffect(() => {
    if (!sent) return;
    const timer = setTimeout(() => setSent(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [sent]);
  return { sent, tell: setSent as (sent: Sent) => void, dismiss: () => setSent(undefined) };
}
