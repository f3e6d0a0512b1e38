"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { TextArea } from "@/components/ui/text-area";
import { useViewOf } from "@/lib/client/table-provider";

/** One sentence to everybody who watches the table. */
export function AnnounceDialog() {
  const announced = useViewOf((view) => view.announcement?.text);
  const [text, setText] = useState("");
  const send = useSend();
  const t = useTranslations("moderate.announce");
  return (
    <FormDialog
      title={t("title")}
      description={t("text")}
      submit={t("submit")}
      command="Announce"
      missing={text.trim() ? undefined : t("missing")}
      onSubmit={() => send({ type: "Announce", text })}
    >
      <TextArea
        label={t("label")}
        hint={announced && t("before", { text: announced })}
        value={text}
        rows={3}
        maxLength={500}
        required
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
