"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { ReasonField } from "@/components/moderator/dialogs/reason-field";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useNames } from "@/components/moderator/names";
import { useView } from "@/lib/client/table-provider";

/** Why the chair put an entry where it stands. Nobody moves: it is moved to its own place, with the reason. */
export function WhyDialog({ request }: { request: string }) {
  const view = useView();
  const { order, requests } = view.list;
  const { ofRequest } = useNames();
  const [reason, setReason] = useState(requests[request]?.reason ?? "");
  const send = useSend();
  const t = useTranslations("list.whyDialog");
  const usual = useTranslations("moderate.insert.usual");
  const name = ofRequest(view, request);
  const before = order[order.indexOf(request) + 1] ?? null;
  return (
    <FormDialog
      title={t("title", { name })}
      description={t("text")}
      submit={t("submit")}
      command="MoveRequest"
      missing={reason.trim() ? undefined : t("missing")}
      onSubmit={() => send({ type: "MoveRequest", request, before, reason }, { said: t("done", { name }) })}
    >
      <ReasonField
        value={reason}
        onChange={setReason}
        usual={[usual("minister"), usual("chair"), usual("responds")]}
        focus
      />
    </FormDialog>
  );
}
