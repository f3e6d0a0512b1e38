"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useViewOf } from "@/lib/client/table-provider";

export function AdjournDialog() {
  const waiting = useViewOf((view) => view.list.order.length);
  const send = useSend();
  const t = useTranslations("moderate.adjourn");
  return (
    <FormDialog
      title={t("title")}
      description={t("text", { waiting })}
      submit={t("submit")}
      look="danger"
      command="AdjournSession"
      onSubmit={() => send({ type: "AdjournSession" })}
    />
  );
}
