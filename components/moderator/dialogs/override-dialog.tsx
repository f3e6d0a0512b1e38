"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { ReasonField } from "@/components/moderator/dialogs/reason-field";
import { useSend } from "@/components/moderator/dialogs/use-send";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { Refusal } from "@/lib/roundtable/protocol";

/** A rule says no and the chair may say yes all the same, with a reason for the journal. */
export function OverrideDialog({ command, error }: { command: CommandInput; error: Refusal }) {
  const [reason, setReason] = useState("");
  const send = useSend();
  const t = useTranslations("moderate.override");
  return (
    <FormDialog
      title={t("title")}
      description={error.message}
      submit={t("submit")}
      command={command.type}
      missing={reason.trim() ? undefined : t("missing")}
      onSubmit={() => send(command, { override: { reason } })}
    >
      <ReasonField value={reason} onChange={setReason} usual={[t("usual.chair"), t("usual.agreed")]} focus />
    </FormDialog>
  );
}
