"use client";

import { AgendaDialog } from "@/components/moderator/change-agenda/agenda-dialog";
import { useDesk } from "@/components/moderator/desk-context";
import type { DeskDialog } from "@/components/moderator/desk-dialog";
import { AdjournDialog } from "@/components/moderator/dialogs/adjourn-dialog";
import { AnnounceDialog } from "@/components/moderator/dialogs/announce-dialog";
import { CloseListDialog } from "@/components/moderator/dialogs/close-list-dialog";
import { CorrectEntryDialog } from "@/components/moderator/dialogs/correct-entry-dialog";
import { ExtendDialog } from "@/components/moderator/dialogs/extend-dialog";
import { ExtraDialog } from "@/components/moderator/dialogs/extra-dialog";
import { InsertDialog } from "@/components/moderator/dialogs/insert-dialog";
import { KeysDialog } from "@/components/moderator/dialogs/keys-dialog";
import { MergeDialog } from "@/components/moderator/dialogs/merge-dialog";
import { OrderDialog } from "@/components/moderator/dialogs/order-dialog";
import { OverrideDialog } from "@/components/moderator/dialogs/override-dialog";
import { ParkDialog } from "@/components/moderator/dialogs/park-dialog";
import { PastDialog } from "@/components/moderator/dialogs/past-dialog";
import { PointOfOrderDialog } from "@/components/moderator/dialogs/point-of-order-dialog";
import { ProfileDialog } from "@/components/moderator/dialogs/profile-dialog";
import { PublishDialog } from "@/components/moderator/dialogs/publish-dialog";
import { QuestionDialog } from "@/components/moderator/dialogs/question-dialog";
import { ReplaceDialog } from "@/components/moderator/dialogs/replace-dialog";
import { StatementDialog } from "@/components/moderator/dialogs/statement-dialog";
import { SuspendDialog } from "@/components/moderator/dialogs/suspend-dialog";
import { TakeChairDialog } from "@/components/moderator/dialogs/take-chair-dialog";
import { UnheardDialog } from "@/components/moderator/dialogs/unheard-dialog";
import { UntilDialog } from "@/components/moderator/dialogs/until-dialog";
import { WhyDialog } from "@/components/moderator/dialogs/why-dialog";
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
    case "order":
      return <OrderDialog />;
    case "profile":
      return <ProfileDialog />;
    case "park":
      return <ParkDialog request={dialog.request} />;
    case "replace":
      return <ReplaceDialog request={dialog.request} />;
    case "extra":
      return <ExtraDialog request={dialog.request} />;
    case "merge":
      return <MergeDialog requests={dialog.requests} />;
    case "unheard":
      return <UnheardDialog requests={dialog.requests} />;
    case "announce":
      return <AnnounceDialog />;
    case "suspend":
      return <SuspendDialog />;
    case "until":
      return <UntilDialog />;
    case "adjourn":
      return <AdjournDialog />;
    case "publish":
      return <PublishDialog />;
    case "agenda":
      return <AgendaDialog />;
    case "keys":
      return <KeysDialog />;
    case "withdraw":
      return <WithdrawDialog request={dialog.request} />;
    case "why":
      return <WhyDialog request={dialog.request} />;
    case "statement":
      return <StatementDialog statement={dialog.statement} />;
    case "question":
      return <QuestionDialog question={dialog.question} />;
    case "point-of-order":
      return <PointOfOrderDialog />;
    case "extend":
      return <ExtendDialog />;
    case "take-chair":
      return <TakeChairDialog />;
    case "past":
      return <PastDialog />;
    case "correct":
      return <CorrectEntryDialog speech={dialog.speech} />;
    case "override":
      return <OverrideDialog command={dialog.command} error={dialog.error} />;
    default:
      return dialog satisfies never;
  }
}
