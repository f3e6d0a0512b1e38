"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { ReasonField } from "@/components/moderator/dialogs/reason-field";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { focusFirst } from "@/components/moderator/floor/focus-first";
import { typedDuration } from "@/components/moderator/floor/typed-seconds";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { isolated } from "@/components/table/ring-geometry";
import { Choice } from "@/components/ui/choice";
import { TextField } from "@/components/ui/text-field";
import { useView } from "@/lib/client/table-provider";
import type { PastSpeechView } from "@/lib/roundtable/view-types";

const OUTCOMES = ["heard", "absent", "void"] as const;
type Outcome = (typeof OUTCOMES)[number];

/** What the record says of a speech that is over: what became of it, and for how long; no clock moves. */
export function CorrectEntryDialog({ speech: id }: { speech: string }) {
  const speech = useView().speeches?.items[id];
  return speech && <Correct speech={speech} />;
}

function Correct({ speech }: { speech: PastSpeechView }) {
  const view = useView();
  const before = OUTCOMES.find((one) => one === speech.outcome);
  const spoken = minutesAndSeconds(Math.round(speech.seconds));
  const [outcome, setOutcome] = useState<Outcome | undefined>(before);
  const [typed, setTyped] = useState(spoken);
  const [reason, setReason] = useState("");
  const send = useSend();
  const { ofRequest } = useNames();
  const t = useTranslations("floor.correct");
  const word = useTranslations("floor.past.outcome");
  const name = isolated(ofRequest(view, speech.request));
  const seconds = typedDuration(typed);
  const changed = {
    ...(outcome !== before && outcome && { outcome }),
    ...(outcome === "heard" && typed !== spoken && seconds !== undefined && { seconds }),
  };
  const missing = () => {
    if (outcome === "heard" && seconds === undefined) return t("noTime");
    if (Object.keys(changed).length === 0) return t("nothing");
    return reason.trim() ? undefined : t("noReason");
  };
  return (
    <FormDialog
      title={t("title", { name })}
      description={t("text")}
      submit={t("submit")}
      command="CorrectEntry"
      missing={missing()}
      onSubmit={() =>
        send({ type: "CorrectEntry", speech: speech.id, ...changed, reason }, { said: t("done", { name }) })
      }
    >
      <div ref={focusFirst}>
        <Choice
          legend={t("outcome")}
          name="outcome"
          pick="one"
          value={outcome ? [outcome] : []}
          options={OUTCOMES.map((one) => ({
            value: one,
            label: word(one),
            hint: one === "void" ? t("void") : undefined,
          }))}
          onChange={([one]) => setOutcome(OUTCOMES.find((known) => known === one))}
        />
      </div>
      {outcome === "heard" && (
        <TextField
          label={t("seconds")}
          hint={t("secondsHint")}
          dir="ltr"
          inputMode="text"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ReasonField
        value={reason}
        onChange={setReason}
        usual={[t("usual.clock"), t("usual.forgot"), t("usual.wrong")]}
      />
    </FormDialog>
  );
}
