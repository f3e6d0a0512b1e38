"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, type RefObject, use, useMemo, useRef, useState } from "react";
import { freshForm } from "@/components/rapporteur/default-behind";
import { type PointForm, readForm } from "@/components/rapporteur/point-form";
import { type RecordEntry, recordEntries } from "@/components/rapporteur/record-entries";
import { type Points, usePoints } from "@/components/rapporteur/use-points";
import { useDraft } from "@/lib/client/drafts";
import { useView } from "@/lib/client/table-provider";
import { refusal } from "@/lib/i18n/refusal";

/** The tab of the points that belong to no question. */
export const OTHER = "other matters";

type RecordDesk = Points & {
  entries: RecordEntry[];
  /** The question whose points are looked at; `OTHER` for none. */
  looked: string;
  look(question: string): void;
  form: PointForm;
  /** Whether something is written, so that the form no longer follows the floor. */
  begun: boolean;
  setForm(change: Partial<PointForm>): void;
  clearForm(): void;
  /** Sends the form as a new point. False when there is nothing in it. */
  keep(): boolean;
  /** Begins a point from an intervention, or from words that were refused. */
  begin(change: Partial<PointForm>): void;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Why nothing can be recorded now, as a sentence. */
  why?: string;
};

const DeskContext = createContext<RecordDesk | null>(null);

export function RecordDeskProvider({ children }: { children: ReactNode }) {
  const points = usePoints();
  const entries = useEntries();
  const { looked, look } = useLooked();
  const why = useWhy();
  const box = useRef<HTMLTextAreaElement>(null);
  const writing = useForm(entries, looked);

  const keep = () => {
    const text = writing.form.text.trim();
    if (text === "" || why) return false;
    points.send({ type: "RecordPoint", ...writing.form, text });
    writing.clearForm();
    return true;
  };
  const begin = (change: Partial<PointForm>) => {
    writing.setForm(change);
    box.current?.focus();
  };
  return (
    <DeskContext value={{ ...points, entries, looked, look, ...writing, keep, begin, box, why }}>
      {children}
    </DeskContext>
  );
}

export function useRecordDesk(): RecordDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("There is no RecordDeskProvider above this component.");
  return desk;
}

function useEntries(): RecordEntry[] {
  const { floor, speeches, statements, list, pointsOfOrder } = useView();
  return useMemo(
    () => recordEntries({ floor, speeches, statements, list, pointsOfOrder }),
    [floor, speeches, statements, list, pointsOfOrder],
  );
}

/** Follows the question on the screens until the rapporteur looks elsewhere. */
function useLooked() {
  const { questions } = useView();
  const [chosen, look] = useState<string>();
  const looked = chosen ?? questions.shown[0] ?? questions.order[0] ?? OTHER;
  return { looked, look };
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

function useWhy(): string | undefined {
  const { may } = useView();
  const t = useTranslations("refusals");
  const code = may.RecordPoint;
  return code === undefined || code === true ? undefined : refusal(t, { code });
}
