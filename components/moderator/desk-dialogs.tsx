"use client";

import { useDesk } from "@/components/moderator/desk-context";
import type { DeskDialog } from "@/components/moderator/desk-dialog";
import { AdjournDialog } from "@/components/moderator/dialogs/adjourn-dialog";
import { AnnounceDialog } from "@/components/moderator/dialogs/announce-dialog";
import { CloseListDialog } from "@/components/moderator/dialogs/close-list-dialog";
import { InsertDialog } from "@/components/moderator/dialogs/insert-dialog";
import { KeysDialog } from "@/components/moderator/dialogs/keys-dialog";
import { LimitsDialog } from "@/components/moderator/dialogs/limits-dialog";
import { OverrideDialog } from "@/components/moderator/dialogs/override-dialog";
import { PublishDialog } from "@/components/moderator/dialogs/publish-dialog";
import { StatementDialog } from "@/components/moderator/dialogs/statement-dialog";
import { SuspendDialog } from "@/components/moderator/dialogs/suspend-dialog";
import { WithdrawDialog } from "@/components/moderator/dialogs/withdraw-dialog";
import { useKey } from "@/components/ui/keys";

/** The one dialog that is open, if any. */
export function DeskDialogs() {
  const { dialog, open } = useDesk();
  useKey("?", () => open({ name: "keys" }));
  return dialog && <Shown dialog={dialog} />;
}

function Shown({ dialog }: { dialog: DeskDialog }) {
  switch (dialog.name) {
    case "insert":
      return <InsertDialog />;
    case "close-list":
      return <CloseListDialog />;
    case "limits":
      return <LimitsDialog proposed={dialog.proposed} />;
    case "announce":
      return <AnnounceDialog />;
    case "suspend":
      return <SuspendDialog />;
    case "adjourn":
      return <AdjournDialog />;
    case "publish":
      return <PublishDialog />;
    case "keys":
      return <KeysDialog />;
    case "withdraw":
      return <WithdrawDialog request={dialog.request} />;
    case "statement":
      return <StatementDialog statement={dialog.statement} />;
    case "override":
      return <OverrideDialog command={dialog.command} error={dialog.error} />;
    default:
      return dialog satisfies never;
  }
}
