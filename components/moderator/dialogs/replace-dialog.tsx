"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { colleagues } from "@/components/moderator/list/use-entry-choices";
import { useNames } from "@/components/moderator/names";
import { Choice } from "@/components/ui/choice";
import { useView } from "@/lib/client/table-provider";

/** Another of the delegation takes the turn over. */
export function ReplaceDialog({ request: id }: { request: string }) {
  const view = useView();
  const { ofRequest } = useNames();
  const send = useSend();
  const t = useTranslations("list.replaceDialog");
  const rank = useTranslations("table.rank");
  const request = view.list.requests[id];
  const others = request ? colleagues(view, request) : [];
  const [chosen, setChosen] = useState(others.length === 1 ? others[0]?.id : undefined);
  const name = ofRequest(view, id);
  const submit = () =>
    chosen && send({ type: "ReplaceSpeaker", request: id, participant: chosen }, { said: t("done", { name }) });
  return (
    <FormDialog
      title={t("title", { name })}
      description={t("text")}
      submit={t("submit")}
      command="ReplaceSpeaker"
      missing={chosen ? undefined : t("missing")}
      onSubmit={submit}
    >
      <Choice
        legend={t("legend")}
        name="participant"
        pick="one"
        value={chosen ? [chosen] : []}
        onChange={([one]) => setChosen(one)}
        options={others.map((one) => ({
          value: one.id,
          label: <bdi>{[one.name, one.title].filter(Boolean).join(", ") || rank(one.rank)}</bdi>,
          hint: one.name || one.title ? rank(one.rank) : undefined,
        }))}
      />
    </FormDialog>
  );
}
