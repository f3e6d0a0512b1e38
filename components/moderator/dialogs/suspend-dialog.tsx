"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { ReasonField } from "@/components/moderator/dialogs/reason-field";
import { useSend } from "@/components/moderator/dialogs/use-send";

export function SuspendDialog() {
  const [reason, setReason] = useState("");
  const send = useSend();
  const t = useTranslations("moderate.suspend");
  const usual = [t("usual.interpretation"), t("usual.break"), t("usual.alarm"), t("usual.consultations")];
  return (
    <FormDialog
      title={t("title")}
      description={t("text")}
      submit={t("submit")}
      command="SuspendSession"
      missing={reason.trim() ? undefined : t("missing")}
      onSubmit={() => send({ type: "SuspendSession", reason })}
    >
      <ReasonField value={reason} onChange={setReason} usual={usual} focus />
    </FormDialog>
  );
}
