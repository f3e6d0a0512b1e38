"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { ReasonField } from "@/components/moderator/dialogs/reason-field";
import { useTypedTime } from "@/components/moderator/dialogs/time-field";
import { UntilField } from "@/components/moderator/dialogs/until-field";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useView } from "@/lib/client/table-provider";

export function SuspendDialog() {
  const [reason, setReason] = useState("");
  const time = useTypedTime();
  const { state } = useView().session;
  const send = useSend();
  const t = useTranslations("moderate.suspend");
  const usual = [t("usual.interpretation"), t("usual.break"), t("usual.alarm"), t("usual.consultations")];
  const until = time.at === undefined ? {} : { until: time.at };
  const missing = time.wrong ? t("until.noTime") : reason.trim() ? undefined : t("missing");
  return (
    <FormDialog
      title={t("title")}
      description={t("text")}
      submit={t("submit")}
      command="SuspendSession"
      missing={state === "suspended" ? t("already") : missing}
      onSubmit={() => send({ type: "SuspendSession", reason, ...until })}
    >
      <ReasonField value={reason} onChange={setReason} usual={usual} focus />
      <UntilField time={time} />
    </FormDialog>
  );
}
