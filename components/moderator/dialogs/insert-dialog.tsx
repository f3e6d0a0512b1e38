"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type DelegationChoice, delegationChoices } from "@/components/moderator/delegation-choices";
import { DelegationPicker } from "@/components/moderator/dialogs/delegation-picker";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { type Inserted, InsertMore } from "@/components/moderator/dialogs/insert-more";
import { ReasonField } from "@/components/moderator/dialogs/reason-field";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { usePlaceLabels } from "@/components/moderator/list/place-labels";
import { useNames } from "@/components/moderator/names";
import { SelectField } from "@/components/ui/select-field";
import { useView } from "@/lib/client/table-provider";

const END = "";
const PLAIN: Inserted = { kind: "turn", speakingAs: "national", questions: [] };

/** The chair puts somebody on the list, open or not, at any place, and says why. */
export function InsertDialog() {
  const view = useView();
  const choices = delegationChoices(view);
  const [delegation, setDelegation] = useState<string>();
  const [participant, setParticipant] = useState<string>();
  const [before, setBefore] = useState(END);
  const [more, setMore] = useState(PLAIN);
  const [reason, setReason] = useState("");
  const send = useSend();
  const { of } = useNames();
  const t = useTranslations("moderate.insert");
  const chosen = choices.find(({ id }) => id === delegation);
  const listed = more.kind === "turn";
  const submit = () =>
    chosen &&
    send(
      {
        type: "InsertSpeaker",
        delegation: chosen.id,
        ...(participant && { participant }),
        before: listed && view.list.order.includes(before) ? before : null,
        ...more,
        reason,
      },
      { said: t("done", { name: of(chosen) }) },
    );
  const choose = (next: DelegationChoice) => {
    setDelegation(next.id);
    setParticipant(next.participants[0]?.id);
    setMore({ ...more, speakingAs: next.kind === "group" ? "group" : "national" });
  };
  return (
    <FormDialog
      title={t("title")}
      description={t("text")}
      submit={chosen ? t("submitName", { name: of(chosen) }) : t("submit")}
      command="InsertSpeaker"
      missing={chosen ? (reason.trim() ? undefined : t("noReason")) : t("nobody")}
      onSubmit={submit}
    >
      <DelegationPicker choices={choices} chosen={delegation} onChoose={choose} />
      {chosen && chosen.participants.length > 1 && (
        <WhoField chosen={chosen} value={participant} onChange={setParticipant} />
      )}
      {listed && <BeforeField value={before} onChange={setBefore} />}
      <ReasonField
        value={reason}
        onChange={setReason}
        usual={[t("usual.minister"), t("usual.chair"), t("usual.responds")]}
      />
      <InsertMore chosen={chosen} value={more} onChange={setMore} />
    </FormDialog>
  );
}

type SelectProps = { value?: string; onChange: (value: string) => void };

function BeforeField({ value, onChange }: SelectProps) {
  const view = useView();
  const label = usePlaceLabels();
  const t = useTranslations("moderate.insert");
  const options = [
    { value: END, label: t("atEnd") },
    ...view.list.order.map((id) => ({ value: id, label: t("before", { entry: label(id) }) })),
  ];
  return (
    <SelectField
      label={t("where")}
      value={value}
      options={options}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function WhoField({ chosen, value, onChange }: SelectProps & { chosen: DelegationChoice }) {
  const t = useTranslations("moderate.insert");
  const rank = useTranslations("table.rank");
  const options = chosen.participants.map((one) => ({
    value: one.id,
    label: [one.name, one.title].filter(Boolean).join(", ") || rank(one.rank),
  }));
  return (
    <SelectField
      label={t("who")}
      value={value}
      options={options}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
