"use client";

import { useTranslations } from "next-intl";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { useSpeakerName } from "@/components/table/speaker-name";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useView } from "@/lib/client/table-provider";
import { nameList, numeral, timeOfDay } from "@/lib/i18n/format";
import { partLetter } from "@/lib/i18n/part-letter";
import type { QuestionPart } from "@/lib/roundtable/state";

/** The small phrases that several parts of the rapporteur's screen say alike. */
export function useWords() {
  const t = useTranslations("rapporteur");
  const question = useTranslations("table.question");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const { questions, list, statements } = useView();
  const nameOf = useSpeakerName();
  const numberOf = (id: string) => questions.items[id]?.number ?? 0;
  const partOf = ({ question: id, part }: QuestionPart) => ({ number: numberOf(id), letter: partLetter(locale, part) });
  return {
    locale,
    nameOf,
    numeral: (value: number) => numeral(locale, value),
    time: (at: number, seconds = false) => timeOfDay(locale, at, timeZone, seconds),
    duration: minutesAndSeconds,
    questionNumber: numberOf,
    /** "Q1 and Q3", as the agenda numbers them. */
    questionNames: (ids: string[]) =>
      nameList(
        locale,
        ids.map((id) => question("short", { number: numberOf(id) })),
      ),
    /** "(b)" */
    partMark: (part: number) => t("part.mark", { letter: partLetter(locale, part) }),
    /** "Q1 (b)" */
    partShort: (part: QuestionPart) => t("part.short", partOf(part)),
    /** "Question 1, part b" */
    partName: (part: QuestionPart) => t("part.one", partOf(part)),
    /** Who stands behind a point: a request's or a lone statement's speaker. */
    behind: (id: string) => nameOf((list.requests[id] ?? statements.items[id])?.speaker ?? { anonymous: true }),
    /** "Jordan, now", "IOM, 10:55" */
    entry: (entry: RecordEntry) =>
      entry.type === "now"
        ? t("behind.now", { name: nameOf(entry.speaker) })
        : t("behind.at", { name: nameOf(entry.speaker), time: timeOfDay(locale, entry.at, timeZone) }),
  };
}
