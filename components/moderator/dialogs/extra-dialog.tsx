"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { durations } from "@/components/moderator/dialogs/durations";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useNames } from "@/components/moderator/names";
import { SelectField } from "@/components/ui/select-field";
import { useView } from "@/lib/client/table-provider";

const STEPS = [0, 30, 60, 90, 120, 180, 300];

/** More time for a person, whatever the reason: it is nobody's business, so none is asked for. */
export function ExtraDialog({ request }: { request: string }) {
  const view = useView();
  const { ofRequest } = useNames();
  const send = useSend();
  const t = useTranslations("list.extraDialog");
  const participant = view.list.requests[request]?.participant;
  const before = (participant && view.participants?.items[participant]?.extra) || 0;
  const [seconds, setSeconds] = useState(before);
  const name = ofRequest(view, request);
  return (
    <FormDialog
      title={t("title", { name })}
      description={t("text")}
      submit={t("submit")}
      command="SetExtraTime"
      onSubmit={() =>
        participant && send({ type: "SetExtraTime", participant, seconds }, { said: t("done", { name }) })
      }
    >
      <SelectField
        label={t("label")}
        value={String(seconds)}
        options={durations(STEPS, before, t("none"))}
        onChange={(event) => setSeconds(Number(event.currentTarget.value))}
      />
    </FormDialog>
  );
}
