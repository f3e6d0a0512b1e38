"use client";

import { useTranslations } from "next-intl";
import type { DelegationChoice } from "@/components/moderator/delegation-choices";
import { durations } from "@/components/moderator/dialogs/durations";
import { SelectField } from "@/components/ui/select-field";
import { useView } from "@/lib/client/table-provider";
import type { RequestKind, SpeakingAs } from "@/lib/roundtable/state";

/** What an insertion says beside whom, where and why. */
export type Inserted = { kind: RequestKind; speakingAs: SpeakingAs; questions: string[]; video?: number };

export interface InsertMoreProps {
  chosen?: DelegationChoice;
  value: Inserted;
  onChange: (value: Inserted) => void;
}

const KINDS: RequestKind[] = ["turn", "reply", "response"];
const OTHER = "";
const VIDEO = [60, 90, 120, 180, 240, 300];

/** In which capacity, as what, to which question: seldom needed. */
export function InsertMore({ chosen, value, onChange }: InsertMoreProps) {
  const { questions } = useView();
  const t = useTranslations("list.insert");
  const capacities: SpeakingAs[] = chosen?.kind === "group" ? ["group", "personal"] : ["national", "personal"];
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField
        label={t("as")}
        value={value.speakingAs}
        options={capacities.map((one) => ({ value: one, label: t(`speakingAs.${one}`) }))}
        onChange={(event) => onChange({ ...value, speakingAs: event.currentTarget.value as SpeakingAs })}
      />
      <SelectField
        label={t("kind")}
        value={value.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(event) => onChange({ ...withoutVideo(value), kind: event.currentTarget.value as RequestKind })}
      />
      <SelectField
        label={t("questions")}
        value={value.questions[0] ?? OTHER}
        options={[
          { value: OTHER, label: t("noQuestion") },
          ...questions.order.map((id) => ({
            value: id,
            label: t("question", { number: questions.items[id]?.number ?? 0 }),
          })),
        ]}
        onChange={(event) => {
          const question = event.currentTarget.value;
          onChange({ ...value, questions: question === OTHER ? [] : [question] });
        }}
      />
      {value.kind === "turn" && <VideoField value={value} onChange={onChange} />}
    </div>
  );
}

function VideoField({ value, onChange }: Pick<InsertMoreProps, "value" | "onChange">) {
  const t = useTranslations("list.insert");
  return (
    <SelectField
      label={t("video")}
      value={String(value.video ?? 0)}
      options={durations([0, ...VIDEO], value.video ?? 0, t("noVideo"))}
      onChange={(event) => {
        const video = Number(event.currentTarget.value);
        onChange(video === 0 ? withoutVideo(value) : { ...value, video });
      }}
    />
  );
}

function withoutVideo({ video: _, ...rest }: Inserted): Inserted {
  return rest;
}
