"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

export interface ConfirmDialogProps {
  close(): void;
  words: { title: string; text: string; stay: string; confirm: string };
  /** Why it cannot be done now. */
  reason?: string;
  act(): void;
}

/** What costs something, or stops the room, is asked first. */
export function ConfirmDialog({ close, words, reason, act }: ConfirmDialogProps) {
  const confirm = () => {
    act();
    close();
  };
  return (
    <Dialog
      open
      onOpenChange={(next) => !next && close()}
      title={words.title}
      description={words.text}
      actions={
        <>
          <Button onClick={close}>{words.stay}</Button>
          <Button look="danger" reason={reason} onClick={confirm}>
            {words.confirm}
          </Button>
        </>
      }
    />
  );
}
