"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useEffect } from "react";
import { freshForm, sharedKind } from "@/components/rapporteur/default-behind";
import { type PointForm, readForm, withQuotation } from "@/components/rapporteur/point-form";
import { knownParts } from "@/components/rapporteur/question-parts";
import { type BeginFrom, OTHER, useRecordDesk } from "@/components/rapporteur/record-desk";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { useDraft } from "@/lib/client/drafts";
import { useView } from "@/lib/client/table-provider";

type Writing = {
  form: PointForm;
  /** Whether something is written, so that the form no longer follows the floor. */
  begun: boolean;
  setForm(change: Partial<PointForm>): void;
  clearForm(): void;
  /** Sends the form as a new point. False when there is nothing in it. */
  keep(): boolean;
  /** Begins a point with words that were refused. */
  begin(change: Partial<PointForm>): void;
};

const WritingContext = createContext<Writing | null>(null);

/** The point that is being written. Apart from the desk, so that a key typed draws the box anew and not the whole record. */
export function WritingProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("rapporteur.capture");
  const { entries, looked, send, say, why, box, writer } = useRecordDesk();
  const { questions } = useView();
  const { form, begun, setForm, clearForm } = useForm(entries, looked);
  const keep = () => {
    const text = form.text.trim();
    if (text === "" || why) return false;
    send({ type: "RecordPoint", ...form, ...knownParts(questions, form), text });
    clearForm();
    say(t("kept"));
    return true;
  };
  const begin = (change: Partial<PointForm>) => {
    setForm(change);
    box.current?.focus();
  };
  const beginFrom: BeginFrom = ({ intervention, questions: asked, speaker }, passage) => {
    const text = withQuotation(form.text, passage);
    if (form.text.trim() === "") {
      const of = asked.length > 0 ? { questions: asked, parts: [] } : {};
      return begin({ interventions: [intervention], kind: speaker.kind ?? null, ...of, ...(text && { text }) });
    }
    const interventions = [...new Set([...form.interventions, intervention])];
    begin({ interventions, kind: sharedKind(entries, interventions), text });
  };
  useEffect(() => {
    writer.current = beginFrom;
  });
  return <WritingContext value={{ form, begun, setForm, clearForm, keep, begin }}>{children}</WritingContext>;
}

export function useWriting(): Writing {
  const writing = use(WritingContext);
  if (!writing) throw new Error("There is no WritingProvider above this component.");
  return writing;
}

/** All that is chosen is kept with the words: from the first key on, the point stays with whom it was begun for. */
function useForm(entries: RecordEntry[], looked: string) {
  const draft = useDraft("point");
  const kept = readForm(draft.text);
  const form = kept ?? freshForm(entries, looked === OTHER ? undefined : looked);
  const setForm = (change: Partial<PointForm>) => {
    if (change.text === "") draft.clear();
    else draft.setText(JSON.stringify({ ...form, ...change }));
  };
  return { form, begun: kept !== undefined, setForm, clearForm: draft.clear };
}
