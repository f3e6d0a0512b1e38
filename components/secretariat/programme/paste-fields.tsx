"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PasteLines } from "@/components/secretariat/programme/paste-lines";
import { partsOf, takenOver } from "@/components/secretariat/programme/take-over";
import type { Draft, ProgrammeLine, ProgrammeMeeting, Seatable } from "@/components/secretariat/programme/types";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { daysBetween } from "@/lib/i18n/zone-time";

/** Reads a pasted programme; null where nothing answered. */
export type ReadProgramme = (text: string) => Promise<ProgrammeLine[] | null>;

type FieldsProps = {
  meeting: ProgrammeMeeting;
  draft: Draft;
  /** Who sits there already, by id. */
  seated: string[];
  readProgramme: ReadProgramme;
  loadPeople: () => Promise<Seatable[]>;
  onTakeOver: (draft: Draft) => void;
};

/** A programme that somebody wrote already: pasted, read line by line, corrected, taken over into the agenda. */
export function PasteFields({ meeting, draft, seated, readProgramme, loadPeople, onTakeOver }: FieldsProps) {
  const t = useTranslations("programme.paste");
  const failed = useTranslations("common.connection")("no-answer");
  const [text, setText] = useState("");
  const [lines, setLines] = useState<ProgrammeLine[] | null>(null);
  const [part, setPart] = useState(0);
  const [namesInTitles, setNames] = useState(false);
  const [pending, setPending] = useState(false);
  const [unanswered, setUnanswered] = useState(false);
  const waiting = async <T,>(asked: () => Promise<T>) => {
    setPending(true);
    try {
      return await asked();
    } catch {
      return null;
    } finally {
      setPending(false);
    }
  };
  const read = async () => {
    const answer = await waiting(() => readProgramme(text));
    setUnanswered(answer === null);
    setLines(answer);
    setPart(0);
  };
  const parts = partsOf(lines ?? []);
  const shown = parts[part]?.lines ?? lines ?? [];
  const change = (next: ProgrammeLine) =>
    setLines((lines ?? []).map((line) => (line.number === next.number ? next : line)));
  const take = async () => {
    const people = (await waiting(loadPeople)) ?? [];
    const days = daysBetween(meeting.startsOn, meeting.endsOn);
    onTakeOver(takenOver(draft, shown, { timeZone: meeting.timeZone, people, seated, days, namesInTitles }));
  };
  return (
    <div className="grid gap-6">
      <div className="grid max-w-3xl gap-3">
        <TextArea
          label={t("label")}
          hint={t("hint")}
          rows={6}
          maxLength={100_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button
          className="justify-self-start"
          pending={pending}
          reason={text.trim() ? undefined : t("nothing")}
          onClick={read}
        >
          {t("read")}
        </Button>
        <Notice look="strong">{unanswered && failed}</Notice>
      </div>
      {lines && parts.length === 0 && <p>{t("noItem")}</p>}
      {lines && shown.length > 0 && (
        <section className="grid gap-4" aria-label={t("lines")}>
          <p className="text-soft" role="status">
            {t("found", summaryOf(shown))}
          </p>
          {parts.length > 1 && (
            <SelectField
              label={t("part")}
              className="max-w-xl"
              value={String(part)}
              options={parts.map(({ heading }, index) => ({ value: String(index), label: heading || t("firstPart") }))}
              onChange={(event) => setPart(Number(event.currentTarget.value))}
            />
          )}
          <PasteLines lines={shown} onChange={change} />
          <label className="flex min-h-9 items-center gap-3 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={namesInTitles}
              onChange={(event) => setNames(event.currentTarget.checked)}
              className="size-4 shrink-0"
            />
            {t("namesInTitles")}
          </label>
          <Button
            look="primary"
            className="justify-self-start"
            pending={pending}
            reason={parts.length === 0 ? t("noItem") : undefined}
            onClick={take}
          >
            {t("takeOver")}
          </Button>
        </section>
      )}
    </div>
  );
}

function summaryOf(lines: ProgrammeLine[]) {
  const items = lines.flatMap((line) => (line.became === "item" ? [line.item] : []));
  const people = new Set(items.flatMap(({ speakers }) => speakers.map(({ name }) => name))).size;
  return { items: items.length, people, aside: lines.filter(({ became }) => became === "aside").length };
}
