"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CheckList } from "@/components/moderator/dialogs/check-list";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { TimeField, useTypedTime } from "@/components/moderator/dialogs/time-field";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { type Unheard, unheard } from "@/components/moderator/list/unheard";
import { SpeakerName } from "@/components/table/speaker-name";
import { TextArea } from "@/components/ui/text-area";
import { useView } from "@/lib/client/table-provider";

/** Everybody who asked and was not heard, one message, one press; anybody may be left out. */
export function UnheardDialog({ requests }: { requests: string[] }) {
  const view = useView();
  const all = unheard(view);
  const [chosen, setChosen] = useState(requests);
  const time = useTypedTime();
  const send = useSend();
  const t = useTranslations("list.unheardDialog");
  const [message, setMessage] = useState(() => t("usual"));
  const invited = all.map(({ request }) => request.id).filter((id) => chosen.includes(id));
  const submit = () =>
    send(
      {
        type: "InviteToWrite",
        requests: invited,
        ...(time.at !== undefined && { until: time.at }),
        ...(message.trim() && { message }),
      },
      { said: t("done", { count: invited.length }) },
    );
  return (
    <FormDialog
      title={t("title")}
      description={t("text")}
      submit={t("submit", { count: invited.length })}
      command="InviteToWrite"
      missing={invited.length === 0 ? t("nobody") : time.wrong ? t("noTime") : undefined}
      onSubmit={submit}
    >
      <Who all={all} chosen={invited} onChange={setChosen} />
      <TimeField label={t("until")} hint={t("untilHint")} example="18:00" time={time} focus />
      <TextArea
        label={t("message")}
        value={message}
        rows={3}
        maxLength={500}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

function Who({ all, chosen, onChange }: { all: Unheard[]; chosen: string[]; onChange: (chosen: string[]) => void }) {
  const t = useTranslations("list.unheardDialog");
  const separator = useTranslations("common")("separator");
  return (
    <CheckList
      legend={t("who")}
      chosen={chosen}
      onChange={onChange}
      lines={all.map(({ request, why, text }) => ({
        value: request.id,
        label: <SpeakerName speaker={request.speaker} />,
        hint: t(`why.${why}`) + separator + t(text ? "text-yes" : "text-no"),
      }))}
    />
  );
}
