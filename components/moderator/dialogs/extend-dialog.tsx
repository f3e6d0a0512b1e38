"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDesk } from "@/components/moderator/desk-context";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useChangeTime } from "@/components/moderator/floor/time-tools";
import { typedChange } from "@/components/moderator/floor/typed-seconds";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { TextField } from "@/components/ui/text-field";
import { useViewOf } from "@/lib/client/table-provider";
import type { SpeechView } from "@/lib/roundtable/view-types";

/** Any other amount of time for whoever has the floor. */
export function ExtendDialog() {
  const speech = useViewOf((view) => view.floor.speech);
  return speech && <Extend speech={speech} />;
}

function Extend({ speech }: { speech: SpeechView }) {
  const [typed, setTyped] = useState("");
  const { close } = useDesk();
  const change = useChangeTime(speech);
  const t = useTranslations("floor.time");
  const seconds = typedChange(typed);
  const submit = async () => {
    if (seconds === undefined) return;
    const answer = await change(seconds);
    if (answer.ok) close();
  };
  return (
    <FormDialog
      title={t("title")}
      description={t.rich("text", { allotted: minutesAndSeconds(speech.clock.allotted), ...leftToRight })}
      submit={t("submit")}
      command="ExtendTime"
      missing={seconds === undefined ? t("missing") : undefined}
      onSubmit={() => void submit()}
    >
      <TextField
        label={t("label")}
        hint={t("hint")}
        dir="ltr"
        inputMode="text"
        autoComplete="off"
        placeholder="90"
        value={typed}
        autoFocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
