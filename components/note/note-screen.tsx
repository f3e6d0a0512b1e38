import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Block, Priorities } from "@/components/note/blocks";
import { Contents } from "@/components/note/contents";
import { Footnotes } from "@/components/note/footnotes";
import { markedNumbers } from "@/components/note/marked-numbers";
import { MarkedText } from "@/components/note/marked-text";
import { NeighbourTables, type NeighbourTablesProps } from "@/components/note/neighbour-tables";
import { NO_NOTE, type NoteShown, type Part, partsOf } from "@/components/note/note-shown";
import { Questions } from "@/components/note/questions";
import { TableHeader } from "@/components/table/table-header";
import { usePageLocale } from "@/components/table/use-page-locale";
import { longDate } from "@/lib/i18n/format";
import type { View } from "@/lib/roundtable/view-types";
import "./note.css";

export interface NoteScreenProps {
  /** The address of the meeting, and its name. */
  meeting: string;
  meetingTitle: string;
  /** The address of the table. */
  table: number;
  timeZone: string;
  view: Pick<View, "table" | "questions">;
  note: NoteShown | null;
  beside: Omit<NeighbourTablesProps, "meeting">;
  foot: ReactNode;
}

/** The concept note of a table to read: its sections, priorities and questions, whoever is signed in. */
export function NoteScreen({ note, view, beside, foot, ...place }: NoteScreenProps) {
  const t = useTranslations("note");
  const shown = note ?? NO_NOTE;
  const numbers = view.questions.order.flatMap((id) => view.questions.items[id]?.number ?? []);
  const parts = useNamed(partsOf(shown, numbers.length));
  return (
    <div className="note-page mx-auto flex min-h-page max-w-6xl flex-col">
      <div className="print:hidden">
        <TableHeader number={view.table.number} title={t("title")} home={`/${place.meeting}`}>
          <a
            href={`/${place.meeting}/${place.table}`}
            className="inline-flex min-h-8 items-center font-semibold text-accent underline-offset-4 hover:underline max-sm:min-h-11 pointer-coarse:min-h-11"
          >
            {t("table")}
          </a>
        </TableHeader>
      </div>
      <main
        id="main"
        tabIndex={-1}
        className="grid flex-1 content-start gap-x-14 gap-y-6 px-5.5 pt-2 pb-10 outline-none lg:grid-cols-[14rem_minmax(0,40rem)] lg:pt-8 print:block print:p-0"
      >
        <Title {...place} view={view} language={shown.language} />
        {parts.length > 1 && (
          <Contents parts={parts} numbers={numbers} language={shown.language} footnotes={shown.footnotes.length > 0} />
        )}
        <div className="min-w-0 lg:col-start-2">
          {!note && <p className="text-lg text-soft">{t(numbers.length > 0 ? "emptyAsks" : "empty")}</p>}
          {parts.map((part) => (
            <Section key={part.anchor} part={part} note={shown}>
              {part.holds === "questions" && (
                <Questions
                  questions={view.questions}
                  language={shown.language}
                  timeZone={place.timeZone}
                  startsAt={view.table.startsAt}
                />
              )}
            </Section>
          ))}
          {shown.footnotes.length > 0 && <Footnotes note={shown} marked={markedNumbers(shown)} />}
          <NeighbourTables {...beside} meeting={place.meeting} />
        </div>
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5.5 pb-6 text-sm text-soft print:hidden">
        {foot}
      </footer>
    </div>
  );
}

/** Headings that the note does not give are ours. */
function useNamed(parts: Part[]): (Part & { name: string })[] {
  const t = useTranslations("note");
  return parts.map((part) => ({ ...part, name: part.heading || t(part.holds ?? "introduction") }));
}

type TitleProps = Pick<NoteScreenProps, "meetingTitle" | "timeZone" | "view"> & { language?: string };

function Title({ meetingTitle, timeZone, view, language }: TitleProps) {
  const t = useTranslations();
  const locale = usePageLocale();
  const { number, title, startsAt } = view.table;
  return (
    <header className="lg:col-start-2 print:mb-6">
      <p className="caps">
        <bdi>{meetingTitle}</bdi>
        {t("common.separator")}
        {longDate(locale, startsAt, timeZone)}
      </p>
      <p className="hidden print:block">{t("table.roundTable", { number })}</p>
      <h2
        lang={language}
        dir="auto"
        className="mt-1.5 text-start text-2xl font-semibold tracking-tight text-pretty sm:text-3xl"
      >
        {title}
      </h2>
    </header>
  );
}

type SectionProps = { part: Part & { name: string }; note: NoteShown; children: ReactNode };

function Section({ part, note, children }: SectionProps) {
  return (
    <section aria-labelledby={part.anchor} className="mt-9 grid gap-3.5 first-of-type:mt-0">
      <h3
        id={part.anchor}
        lang={part.heading ? note.language : undefined}
        dir="auto"
        className="scroll-mt-6 text-start text-xl font-semibold"
      >
        <MarkedText text={part.name} note={note} />
      </h3>
      {part.blocks.map((block) => (
        <Block key={block.kind === "paragraph" ? block.text : block.items.join()} block={block} note={note} />
      ))}
      {part.holds === "priorities" && <Priorities note={note} />}
      {children}
    </section>
  );
}
