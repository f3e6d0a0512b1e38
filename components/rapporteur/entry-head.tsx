"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { useWords } from "@/components/rapporteur/words";
import { languageName } from "@/components/table/language-name";
import { SpeakerName } from "@/components/table/speaker-name";

/** Who: the name, and what kind of speaker, of what rank, in what language as far as a text tells. */
export function EntryHead({ entry, end }: { entry: RecordEntry; end: ReactNode }) {
  const t = useTranslations("table");
  const { locale } = useWords();
  const { kind, rank } = entry.speaker;
  const language = languageOf(entry);
  const about = [
    kind && t(`kind.${kind}`),
    rank && rank !== "other" && t(`rank.${rank}`),
    language && languageName(locale, language),
  ];
  return (
    <div className="flex items-baseline justify-between gap-x-4">
      <p className="min-w-0">
        <b className="me-2 text-[1.03em]">
          <SpeakerName speaker={entry.speaker} />
        </b>{" "}
        <span className="text-sm text-soft">{about.filter(Boolean).join(" · ")}</span>
      </p>
      {end}
    </div>
  );
}

function languageOf(entry: RecordEntry): string | undefined {
  if (entry.type === "statement") return entry.statement.language;
  return "statements" in entry ? entry.statements[0]?.language : undefined;
}
