"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ChipSelect } from "@/components/rapporteur/chip-select";
import { EntryLine } from "@/components/rapporteur/entry-line";
import { findEntries } from "@/components/rapporteur/find-entries";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useWords } from "@/components/rapporteur/words";
import { Key } from "@/components/ui/key";
import { useKey } from "@/components/ui/keys";
import { useView } from "@/lib/client/table-provider";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** What the table does, newest first; by question, and by the name of who spoke. */
export function AsItHappens() {
  const t = useTranslations("rapporteur.record");
  const { entries } = useRecordDesk();
  const { questions } = useView();
  const [question, setQuestion] = useState("");
  const [search, setSearch] = useState("");
  const found = findEntries(entries, { question, search });
  const narrowed = question !== "" || search.trim() !== "";
  return (
    <section
      aria-labelledby="record-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard
      tabIndex={0}
      className="border-line px-5.5 pb-5 -outline-offset-2 max-lg:max-h-[42dvh] max-lg:overflow-y-auto max-lg:border-b lg:min-h-0 lg:overflow-y-auto lg:border-e"
    >
      <div className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 bg-paper py-3.5">
        <h2 id="record-title" className="caps">
          {t("title")}
        </h2>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          <ByQuestion value={question} onChange={setQuestion} />
          <Find value={search} onChange={setSearch} />
        </div>
      </div>
      {DIGITS.slice(0, questions.order.length).map((digit, index) => (
        <DigitKey
          key={digit}
          digit={digit}
          press={() =>
            setQuestion((before) => (before === questions.order[index] ? "" : (questions.order[index] ?? "")))
          }
        />
      ))}
      <p role="status" className="sr-only">
        {narrowed && t("found", { count: found.length })}
      </p>
      {found.length === 0 && <p className="py-3 text-soft">{narrowed ? t("noneFound") : t("empty")}</p>}
      <ol>
        {found.map((entry) => (
          <EntryLine key={`${entry.type}-${entry.id}`} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function ByQuestion({ value, onChange }: { value: string; onChange: (question: string) => void }) {
  const t = useTranslations("rapporteur.record");
  const word = useTranslations("table.question");
  const { questions } = useView();
  const { questionNumber } = useWords();
  const last = Math.min(9, questions.order.length);
  return (
    <span className="inline-flex items-center gap-1.5">
      <ChipSelect
        label={t("byQuestion")}
        none={t("allQuestions")}
        value={value}
        onChange={onChange}
        options={questions.order.map((id) => ({ value: id, label: word("one", { number: questionNumber(id) }) }))}
      />
      <span className="text-ink">{last > 0 && <Key>{last > 1 ? `1–${last}` : "1"}</Key>}</span>
    </span>
  );
}

function Find({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const t = useTranslations("rapporteur.record");
  const field = useRef<HTMLInputElement>(null);
  useKey("/", () => field.current?.focus());
  return (
    <span className="inline-flex items-center gap-1.5">
      <input
        ref={field}
        type="search"
        aria-label={t("findLabel")}
        placeholder={t("find")}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          onChange("");
          event.currentTarget.blur();
        }}
        className="min-h-7 w-28 rounded-md border border-edge bg-transparent px-2 text-ink placeholder:text-faint max-sm:text-[1rem] pointer-coarse:min-h-11"
      />
      <span className="text-ink">
        <Key>/</Key>
      </span>
    </span>
  );
}

function DigitKey({ digit, press }: { digit: string; press: () => void }) {
  useKey(digit, press);
  return null;
}
