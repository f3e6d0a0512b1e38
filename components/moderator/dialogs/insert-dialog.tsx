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
import { placeOfNew } from "@/components/moderator/list/place-of-new";
import { useNames } from "@/components/moderator/names";
import { SelectField } from "@/components/ui/select-field";
import { useView } from "@/lib/client/table-provider";
import type { View } from "@/lib/roundtable/view-types";

const END = "";
const SENSIBLE = "sensible";

/** The chair puts somebody on the list, open or not: a few letters and Enter, or at any place and with any reason. */
export function InsertDialog() {
  const view = useView();
  const [delegation, setDelegation] = useState<string>();
  const [participant, setParticipant] = useState<string>();
  const [where, setWhere] = useState(SENSIBLE);
  const [more, setMore] = useState<Inserted>(() => ({
    kind: "turn",
    speakingAs: "national",
    questions: questionNow(view),
  }));
  const send = useSend();
  const { of, locale } = useNames();
  const t = useTranslations("moderate.insert");
  const [reason, setReason] = useState<string>(() => t("usual.chair"));
  const choices = delegationChoices(view, locale);
  const chosen = choices.find(({ id }) => id === delegation);
  const listed = more.kind === "turn";
  const place = usePlaceWords();
  const separator = useTranslations("common")("separator");
  const sensible = placeOfNew(view, delegation) ?? END;
  const before = where === SENSIBLE ? sensible : where;
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
    if (next.id === delegation) return;
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
      <details className="group/more rounded-lg border border-line px-3.5 py-2.5">
        <summary className="cursor-pointer pointer-coarse:min-h-11">
          <span className="font-semibold">{t("more")}</span>{" "}
          <bdi className="text-sm text-soft group-open/more:hidden">
            {[listed && place(before), reason].filter(Boolean).join(separator)}
          </bdi>
        </summary>
        <div className="mt-3 grid gap-4">
          {chosen && chosen.participants.length > 1 && (
            <WhoField chosen={chosen} value={participant} onChange={setParticipant} />
          )}
          {listed && <BeforeField value={before} onChange={setWhere} />}
          <ReasonField
            value={reason}
            onChange={setReason}
            usual={[t("usual.minister"), t("usual.chair"), t("usual.responds")]}
          />
          <InsertMore chosen={chosen} value={more} onChange={setMore} />
        </div>
      </details>
    </FormDialog>
  );
}

/** The question under discussion, unless another is chosen. */
function questionNow({ agenda: { current, items } }: Pick<View, "agenda">): string[] {
  return (current === undefined ? undefined : items[current]?.questions)?.slice(0, 1) ?? [];
}

type SelectProps = { value?: string; onChange: (value: string) => void };

/** Where one stands that is inserted before this entry, or at the end. */
function usePlaceWords(): (before: string) => string {
  const label = usePlaceLabels();
  const t = useTranslations("moderate.insert");
  return (before) => (before === END ? t("atEnd") : t("before", { entry: label(before) }));
}

function BeforeField({ value, onChange }: SelectProps) {
  const { order } = useView().list;
  const place = usePlaceWords();
  const t = useTranslations("moderate.insert");
  const options = [END, ...order].map((before) => ({ value: before, label: place(before) }));
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
