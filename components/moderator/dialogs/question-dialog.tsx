"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { QuestionVersion } from "@/components/moderator/question-version";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useView } from "@/lib/client/table-provider";
import type { QuestionView } from "@/lib/roundtable/view-types";

type Draft = { label: string; preamble: string; text: string; parts: string };

/** The wording of a question as the room decided it; every correction is a version of its own. */
export function QuestionDialog({ question: first }: { question: string }) {
  const { questions } = useView();
  const [id, setId] = useState(first);
  const question = questions.items[id];
  return question && <Correction key={id} question={question} onChoose={setId} />;
}

function Correction({ question, onChoose }: { question: QuestionView; onChoose: (id: string) => void }) {
  const before = draftOf(question);
  const [draft, setDraft] = useState(before);
  const [reason, setReason] = useState("");
  const send = useSend();
  const t = useTranslations("agenda.question");
  const changed = (Object.keys(draft) as (keyof Draft)[]).some((field) => draft[field] !== before[field]);
  const submit = () => {
    const { label, preamble, text } = draft;
    const parts = draft.parts.split("\n").flatMap((line) => line.trim() || []);
    const why = reason.trim() ? { reason } : {};
    const command = { type: "CorrectQuestion" as const, question: question.id, label, preamble, text, parts, ...why };
    return send(command, { said: t("done", { number: question.number }) });
  };
  return (
    <FormDialog
      title={t("title")}
      description={t("text")}
      submit={t("submit")}
      command="CorrectQuestion"
      missing={draft.text.trim() ? (changed ? undefined : t("noChange")) : t("noText")}
      onSubmit={submit}
    >
      <Which question={question} onChoose={onChoose} />
      <DraftFields draft={draft} onChange={setDraft} />
      <TextField
        label={t("reason")}
        hint={t("reasonHint")}
        value={reason}
        maxLength={500}
        dir="auto"
        autoComplete="off"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

function draftOf({ label, preamble, text, parts }: QuestionView): Draft {
  return { label, preamble, text, parts: parts.join("\n") };
}

function Which({ question, onChoose }: { question: QuestionView; onChoose: (id: string) => void }) {
  const { questions } = useView();
  const t = useTranslations("agenda.question");
  const options = questions.order.flatMap((id) => {
    const { number, label } = questions.items[id] ?? {};
    if (number === undefined) return [];
    return [{ value: id, label: label ? `${t("option", { number })} · ${label}` : t("option", { number }) }];
  });
  return (
    <div>
      <SelectField
        label={t("which")}
        value={question.id}
        options={options}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
      <p className="mt-1.5 text-sm text-soft">
        <QuestionVersion question={question} />
      </p>
    </div>
  );
}

function DraftFields({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const t = useTranslations("agenda.question");
  return (
    <>
      <TextArea
        label={t("wording")}
        value={draft.text}
        rows={4}
        maxLength={10_000}
        required
        autoFocus
        onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
      <TextArea
        label={t("parts")}
        hint={t("partsHint")}
        value={draft.parts}
        rows={3}
        onChange={(event) => onChange({ ...draft, parts: event.currentTarget.value })}
      />
      <TextField
        label={t("label")}
        value={draft.label}
        maxLength={200}
        dir="auto"
        onChange={(event) => onChange({ ...draft, label: event.currentTarget.value })}
      />
      <TextArea
        label={t("preamble")}
        value={draft.preamble}
        rows={2}
        maxLength={10_000}
        onChange={(event) => onChange({ ...draft, preamble: event.currentTarget.value })}
      />
    </>
  );
}
