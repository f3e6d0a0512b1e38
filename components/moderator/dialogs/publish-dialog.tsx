"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useViewOf } from "@/lib/client/table-provider";

export function PublishDialog() {
  const submitted = useViewOf(
    ({ statements }) => Object.values(statements.items).filter(({ state }) => state === "submitted").length,
  );
  const send = useSend();
  const t = useTranslations("moderate.publish");
  return (
    <FormDialog
      title={t("title")}
      description={t("text", { submitted })}
      submit={t("submit")}
      look="danger"
      command="PublishRecord"
      onSubmit={() => send({ type: "PublishRecord" })}
    />
  );
}
