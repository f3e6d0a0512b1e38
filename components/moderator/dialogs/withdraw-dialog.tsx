"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useNames } from "@/components/moderator/names";
import { useView } from "@/lib/client/table-provider";

export function WithdrawDialog({ request }: { request: string }) {
  const view = useView();
  const { ofRequest } = useNames();
  const send = useSend();
  const t = useTranslations("moderate.withdraw");
  const name = ofRequest(view, request);
  return (
    <FormDialog
      title={t("title", { name })}
      description={t("text")}
      submit={t("submit")}
      look="danger"
      command="WithdrawRequest"
      onSubmit={() => send({ type: "WithdrawRequest", request }, { said: t("done", { name }) })}
    />
  );
}
