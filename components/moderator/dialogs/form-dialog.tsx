"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId } from "react";
import { type CommandName, useDesk } from "@/components/moderator/desk-context";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

export interface FormDialogProps {
  title: ReactNode;
  description?: ReactNode;
  /** What the button says that does it. */
  submit: ReactNode;
  look?: ButtonProps["look"];
  /** The command that it will send, for the reason why not and the wait. */
  command: CommandName;
  /** Something is missing: says what. */
  missing?: string;
  /** More than a few fields. */
  wide?: boolean;
  onSubmit: () => void;
  children?: ReactNode;
}

/** A dialog of the desk that sends one command: Enter sends, Escape leaves. */
export function FormDialog({
  title,
  description,
  submit,
  look = "primary",
  command,
  missing,
  wide,
  onSubmit,
  children,
}: FormDialogProps) {
  const { close, why, pending, said } = useDesk();
  const t = useTranslations("common");
  const form = useId();
  const reason = why(command) ?? missing;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason === undefined && !pending.has(command)) onSubmit();
  };
  const actions = (
    <>
      <Button onClick={close}>{t("cancel")}</Button>
      <Button type="submit" form={form} look={look} reason={reason} pending={pending.has(command)}>
        {submit}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={title}
      description={description}
      actions={actions}
      wide={wide}
    >
      <form id={form} onSubmit={send} className="grid gap-4 empty:hidden">
        {children}
      </form>
      {/* What the footer says is behind the dialog, and hidden from a screen reader with it. */}
      <div className="mt-4 empty:hidden has-[>:empty]:hidden">
        <Notice look="strong">{said?.look === "strong" && said.text}</Notice>
      </div>
    </Dialog>
  );
}
