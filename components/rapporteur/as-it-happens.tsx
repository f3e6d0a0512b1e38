"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ChipSelect } from "@/components/rapporteur/chip-select";
import { EntryLine } from "@/components/rapporteur/entry-line";
import { findEntries, statementsOf } from "@/components/rapporteur/find-entries";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useStatementTexts } from "@/components/rapporteur/statement-texts";
import { useWords } from "@/components/rapporteur/words";
import { NamedList } from "@/components/table/named-list";
import { Key } from "@/components/ui/key";
import { useKey } from "@/components/ui/keys";
import { useView } from "@/lib/client/table-provider";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** What the table does, newest first; by question, and by who spoke or what was handed in. */
export function AsItHappens() {
  const t = useTranslations("rapporteur.record");
  const { entries, look } = useRecordDesk();
  const { questions } = useView();
  const [question, setQuestion] = useState("");
  const [search, setSearch] = useState("");
  const searching = search.trim() !== "";
  const texts = useStatementTexts(
    entries.flatMap(statementsOf).map(({ id }) => id),
    searching,
  );
  const found = findEntries(entries, { question, search }, texts);
  const narrowed = question !== "" || searching;
  useKey("0", () => setQuestion(""));
  return (
    <section
      aria-labelledby="record-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard
      tabIndex={0}
      data-lines
      className="min-h-0 overflow-y-auto border-line px-5.5 pb-5 -outline-offset-2 scroll-pt-14 max-sm:px-4 lg:row-span-2 lg:border-e"
    >
      <div className="sticky top-0 z-10 flex min-h-13 flex-wrap items-center justify-between gap-x-4 gap-y-1 bg-paper py-2">
        <h2 id="record-title" className="caps">
          {t("title")}
        </h2>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          <ByQuestion value={question} onChange={setQuestion} />
          <Find value={search} onChange={setSearch} />
        </div>
      </div>
      <NamedForItem />
      {DIGITS.slice(0, questions.order.length).map((digit, index) => (
        <DigitKey
          key={digit}
          digit={digit}
          press={() => {
            const pressed = questions.order[index] ?? "";
            setQuestion(question === pressed ? "" : pressed);
            look(pressed);
          }}
        />
      ))}
      <p role="status" className="sr-only">
        {narrowed && t("found", { count: found.length })}
      </p>
      {found.length === 0 && <p className="py-3 text-soft">{narrowed ? t("noneFound") : t("empty")}</p>}
      <ol>
        {found.map((entry) => (
          // By its id alone: a speech that ends is the same line, with the same text open.
          <EntryLine key={entry.id} entry={entry} search={search} />
        ))}
      </ol>
    </section>
  );
}

/** Whom the programme names for what runs. */
function NamedForItem() {
  const { agenda } = useView();
  const t = useTranslations("table");
  const item = agenda.current === undefined ? undefined : agenda.items[agenda.current];
  if (!item?.named) return null;
  return (
    <p className="mb-1 text-sm text-soft">
      {t("namedFor")}
      {": "}
      <NamedList named={item.named} />
    </p>
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
      <span className="text-ink">{last > 0 && <Key>{`0–${last}`}</Key>}</span>
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
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") onChange("");
          if (event.key === "Escape" || event.key === "Enter") event.currentTarget.blur();
        }}
        className="min-h-7 w-32 rounded-md border border-line bg-transparent px-2 text-ink placeholder:text-faint hover:border-edge max-sm:w-28 max-sm:text-[1rem] pointer-coarse:min-h-11"
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
