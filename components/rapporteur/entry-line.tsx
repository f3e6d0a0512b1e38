"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { EntryHead } from "@/components/rapporteur/entry-head";
import { HandedIn, HandedInFacts, showsItself } from "@/components/rapporteur/handed-in";
import { ON_DEMAND } from "@/components/rapporteur/on-demand";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { nextSentence } from "@/components/rapporteur/sentences";
import { SpeakingTime, SpokenOf } from "@/components/rapporteur/speech-time";
import { useWithin } from "@/components/rapporteur/use-within";
import { useWords } from "@/components/rapporteur/words";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useKey } from "@/components/ui/keys";
import type { StatementView } from "@/lib/roundtable/view-types";

type Said = Extract<RecordEntry, { type: "now" | "heard" | "statement" }>;
type Noted = Exclude<RecordEntry, Said>;

/** One line of the record: when, who, how long, and what, where it was handed in. Notes of procedure stay quiet. */
export function EntryLine({ entry, search }: { entry: RecordEntry; search: string }) {
  const isSaid = entry.type === "now" || entry.type === "heard" || entry.type === "statement";
  return isSaid ? <SaidLine entry={entry} search={search} /> : <NotedLine entry={entry} />;
}

const LINE =
  "group/line grid grid-cols-[3rem_minmax(0,1fr)] gap-x-3 border-line not-first:border-t outline-offset-4 scroll-my-2";

function NotedLine({ entry }: { entry: Noted }) {
  return (
    <li data-line tabIndex={-1} className={`${LINE} py-2.5 text-soft`}>
      <TimeOfDay at={entry.at} className="pt-px text-start text-sm" />
      <div>
        <Note entry={entry} />
      </div>
    </li>
  );
}

function SaidLine({ entry, search }: { entry: Said; search: string }) {
  const texts = entry.type === "statement" ? [entry.statement] : entry.statements;
  const { open, toggle, step, ...within } = useReading(entry, texts);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Enter" || event.target !== event.currentTarget) return;
    event.preventDefault();
    toggle();
  };
  useKey(within.within && texts.length > 0 ? "o" : undefined, toggle);
  useKey(within.within && texts.length > 0 ? "n" : undefined, step);
  return (
    <li
      data-line
      data-entry={entry.id}
      tabIndex={-1}
      onFocus={within.onFocus}
      onBlur={within.onBlur}
      onKeyDown={onKeyDown}
      className={`${LINE} py-3.5`}
    >
      <TimeOfDay at={entry.at} className="pt-0.5 text-start text-sm text-soft" />
      <div className="min-w-0">
        <EntryHead entry={entry} end={<End entry={entry} />} />
        {"corrected" in entry && <Correction corrected={entry.corrected} />}
        {texts.map((statement) => (
          <HandedIn key={statement.id} statement={statement} open={open} search={search} />
        ))}
        <Foot entry={entry} texts={texts} open={open} toggle={toggle} />
      </div>
    </li>
  );
}

/** Whether the texts of an entry are open: those of who speaks are, unless they are meant for few. */
function useReading(entry: Said, texts: StatementView[]) {
  const { say } = useRecordDesk();
  const within = useWithin();
  const [open, setOpen] = useState(
    entry.type === "now" && texts.every(({ visibility }) => visibility !== "confidential"),
  );
  const step = () => {
    setOpen(true);
    const line = document.activeElement?.closest("[data-entry]");
    // The text is in the page only after it has been opened.
    requestAnimationFrame(() => say(nextSentence(line?.querySelector<HTMLElement>("[data-text]") ?? null) ?? ""));
  };
  return { open, toggle: () => setOpen(!open), step, ...within };
}

function End({ entry }: { entry: Said }) {
  const t = useTranslations("rapporteur.entry");
  if (entry.type === "now") return <SpeakingTime speech={entry.speech} />;
  return (
    <span className="text-sm whitespace-nowrap text-soft">
      {entry.type === "heard" ? <SpokenOf spoken={entry.seconds} allotted={entry.allotted} /> : t("inWriting")}
    </span>
  );
}

function Note({ entry }: { entry: Noted }): ReactNode {
  const t = useTranslations("rapporteur.entry");
  const { nameOf } = useWords();
  const name = nameOf(entry.speaker);
  switch (entry.type) {
    case "absent":
      return (
        <>
          <p>{t(`absent.${entry.becomes}`, { name })}</p>
          <Correction corrected={entry.corrected} />
        </>
      );
    case "void":
    case "failed":
      return (
        <>
          <p>{t(entry.type, { name })}</p>
          <Correction corrected={entry.corrected} />
        </>
      );
    case "point-of-order":
      return <Ruling entry={entry} />;
    default:
      return entry satisfies never;
  }
}

function Correction({ corrected }: { corrected?: string }) {
  const t = useTranslations("rapporteur.entry");
  if (corrected === undefined) return null;
  return <p className="text-sm text-soft">{t.rich("corrected", { reason: () => <bdi>{corrected}</bdi> })}</p>;
}

/** What was raised, and the chair's words, once there are some. */
function Ruling({ entry: { speaker, ruling } }: { entry: Extract<RecordEntry, { type: "point-of-order" }> }) {
  const t = useTranslations("rapporteur.entry.pointOfOrder");
  const { nameOf } = useWords();
  return (
    <p>
      {t("raised", { name: nameOf(speaker) })}{" "}
      {ruling ? t.rich("ruled", { ruling: () => <bdi>{ruling}</bdi> }) : t(ruling === undefined ? "pending" : "lapsed")}
    </p>
  );
}

type FootProps = { entry: Said; texts: StatementView[]; open: boolean; toggle(): void };

/** To which question it was said, by whom in person, and what has been made of it. */
function Foot({ entry, texts, open, toggle }: FootProps) {
  const t = useTranslations("rapporteur");
  const { shown } = useRecordDesk();
  const { questionNames } = useWords();
  const { name, title, rank } = entry.speaker;
  const made = shown.filter(({ point }) => point.interventions.includes(entry.intervention)).length;
  // A title mostly says the rank again, in another language.
  const person = [(!rank || rank === "other") && title, name].filter(Boolean).join(" ");
  const opens = texts.some((statement) => !showsItself(statement));
  return (
    <div className="relative mt-1 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-soft">
      {entry.questions.length > 0 && <span>{questionNames(entry.questions)}</span>}
      {person && <bdi>{person}</bdi>}
      {texts.map((statement) => (
        <HandedInFacts key={statement.id} statement={statement} />
      ))}
      {made > 0 && <b className="text-accent">{t("entry.points", { count: made })}</b>}
      {opens && (
        <button type="button" aria-expanded={open} onClick={toggle} className={`${TOOL} text-accent underline`}>
          {open ? t("statement.close") : t("statement.read")}
        </button>
      )}
      <PointFrom entry={entry} />
    </div>
  );
}

const TOOL = "min-h-6 decoration-current/40 underline-offset-4 hover:decoration-current pointer-coarse:min-h-11";

function PointFrom({ entry }: { entry: Said }) {
  const t = useTranslations("rapporteur.entry");
  const { beginFrom, why } = useRecordDesk();
  const { nameOf } = useWords();
  if (why) return null;
  return (
    <button
      type="button"
      aria-label={t("pointFromLabel", { name: nameOf(entry.speaker) })}
      onClick={() => beginFrom(entry)}
      className={`${TOOL} ${ON_DEMAND} hover:text-accent hover:underline`}
    >
      {t("pointFrom")}
    </button>
  );
}
