"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { TimeField, useTypedTime } from "@/components/moderator/dialogs/time-field";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useNames } from "@/components/moderator/names";
import { useView } from "@/lib/client/table-provider";

/** Somebody has to leave for a while and keeps the place. */
export function ParkDialog({ request }: { request: string }) {
  const view = useView();
  const { ofRequest } = useNames();
  const time = useTypedTime();
  const send = useSend();
  const t = useTranslations("list.parkDialog");
  const name = ofRequest(view, request);
  const until = time.at === undefined ? {} : { until: time.at };
  return (
    <FormDialog
      title={t("title", { name })}
      description={t("text")}
      submit={t("submit")}
      command="ParkRequest"
      missing={time.wrong ? t("noTime") : undefined}
      onSubmit={() => send({ type: "ParkRequest", request, ...until }, { said: t("done", { name }) })}
    >
      <TimeField label={t("label")} hint={t("hint")} example="11:20" time={time} focus />
    </FormDialog>
  );
}
