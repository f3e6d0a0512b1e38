import { useTranslations } from "next-intl";
import { leftToRight } from "@/components/table/left-to-right";
import { usePageLocale } from "@/components/table/use-page-locale";
import { longDate, timeOfDay } from "@/lib/i18n/format";
import type { QuestionView, View } from "@/lib/roundtable/view-types";

export type QuestionsProps = {
  questions: View["questions"];
  /** Of the note; the questions are taken to be in it. */
  language?: string;
  timeZone: string;
  /** When the table meets (ms): a correction of another day says which. */
  startsAt: number;
};

/** The questions for consideration as they are now, each at an address of its own: `#q2`. */
export function Questions(props: QuestionsProps) {
  const { questions, language } = props;
  const shown = questions.order.flatMap((id) => questions.items[id] ?? []);
  return (
    <>
      {questions.leadIn && (
        <p lang={language} dir="auto" className="quoted text-start text-lg leading-[1.65] whitespace-pre-line">
          {questions.leadIn}
        </p>
      )}
      <div className="grid gap-3">
        {shown.map((question) => (
          <OneQuestion key={question.id} {...props} question={question} />
        ))}
      </div>
    </>
  );
}

function OneQuestion({ question, questions, language, ...when }: QuestionsProps & { question: QuestionView }) {
  const t = useTranslations();
  const { number, label } = question;
  return (
    <section
      id={`q${number}`}
      className="note-question -mx-3.5 print:mx-0 print:px-0 print:bg-transparent scroll-mt-4 rounded-xl px-3.5 py-3 target:bg-accent-wash forced-colors:target:outline"
    >
      <h4 className="caps mb-1.5">
        {t("table.question.of", { number, count: questions.order.length })}
        {label && (
          <>
            {t("common.separator")}
            <bdi lang={language}>{label}</bdi>
          </>
        )}
      </h4>
      <div lang={language} className="grid gap-2 text-xl leading-[1.45]">
        <QuestionParts question={question} />
      </div>
      <Corrected question={question} {...when} />
    </section>
  );
}

/** The marks (a), (b) … are ours, the words the concept note's. */
function QuestionParts({ question: { text, preamble, parts } }: { question: QuestionView }) {
  if (parts.length < 2)
    return (
      <p dir="auto" className="quoted text-start">
        {text}
      </p>
    );
  return (
    <>
      {preamble && (
        <p dir="auto" className="quoted text-start">
          {preamble}
        </p>
      )}
      {parts.map((part, at) => (
        <p key={part} dir="auto" className="quoted text-start">
          {/* Isolated, or its letter would settle the direction of an Arabic question. */}
          <bdi className="text-faint">({String.fromCharCode(97 + (at % 26))})</bdi> {part}
        </p>
      ))}
    </>
  );
}

type CorrectedProps = Pick<QuestionsProps, "timeZone" | "startsAt"> & { question: QuestionView };

/** From the second version on: which one this is, and since when. */
function Corrected({ question: { version, correctedAt }, timeZone, startsAt }: CorrectedProps) {
  const t = useTranslations("note");
  const locale = usePageLocale();
  if (version < 2 || correctedAt === undefined) return null;
  const date = longDate(locale, correctedAt, timeZone);
  const values = { ...leftToRight, version, date, time: timeOfDay(locale, correctedAt, timeZone) };
  const sameDay = date === longDate(locale, startsAt, timeZone);
  return <p className="mt-1.5 text-sm text-soft">{t.rich(sameDay ? "correctedAt" : "correctedOn", values)}</p>;
}
