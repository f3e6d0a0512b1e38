"use client";

import type { ReactNode } from "react";
import { type CommandName, useActs, useReason } from "@/components/moderator/desk-context";
import { Button, type ButtonProps } from "@/components/ui/button";
import { useKey, useKeys } from "@/components/ui/keys";
import { useIsPending } from "@/lib/client/use-command";

export interface DeskButtonProps extends Omit<ButtonProps, "onClick" | "reason" | "pending" | "type"> {
  /** The command that it sends or prepares: says whether it may be pressed, and shows it on its way. */
  command?: CommandName;
  /** A reason of its own, where the table knows none. */
  reason?: string;
  onPress: () => void;
  children: ReactNode;
}

/** A button of the desk: grey with the table's reason, pending at once, and pressed by its key as well. */
export function DeskButton({ command, reason, shortcut, onPress, ...button }: DeskButtonProps) {
  const { say } = useActs();
  const { on } = useKeys();
  const refused = useReason(command);
  const blocked = reason ?? refused;
  const waits = useIsPending(command);
  useKey(shortcut, () => {
    if (blocked) say(blocked, "strong");
    else if (!waits) onPress();
  });
  return (
    <Button
      {...button}
      reason={blocked}
      pending={waits || undefined}
      shortcut={on ? shortcut : undefined}
      onClick={onPress}
    />
  );
}
