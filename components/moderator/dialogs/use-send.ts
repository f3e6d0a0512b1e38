"use client";

import { useDesk } from "@/components/moderator/desk-context";
import type { CommandInput } from "@/lib/roundtable/commands";

/** Sends from a dialog: closed once it is done, left open with what was typed when it was refused. */
export function useSend() {
  const { act, close } = useDesk();
  return async (command: CommandInput, options?: { said?: string; override?: { reason: string } }) => {
    const answer = await act(command, options);
    if (answer.ok) close();
  };
}
