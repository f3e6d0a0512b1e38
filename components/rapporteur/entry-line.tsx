"use client";

import { useTranslations } from "next-intl";
import { HandedIn } from "@/components/rapporteur/handed-in";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { SpeakingTime, SpokenOf } from "@/components/rapporteur/speech-time";
import { useWords } from "@/components/rapporteur/words";
import { SpeakerName } from "@/components/table/speaker-name";
import { TimeOfDay } from "@/components/table/time-of-day";
import { Tag } from "@/components/ui/tag";

/** One line of the record: when, who, how long, on what. */
export function EntryLine({ entry }: { entry: RecordEntry }) {
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-3.5 border-line py-3.5 not-first:border-t">
      <TimeOfDay at={entry.at} className="pt-0.5 text-start text-sm text-soft" />
      <div className="min-w-0">
        <What entry={entry} />
      </div>
    </li>
  );
}

function What({ entry }: { entry: RecordEntry }) {
  const t = useTranslations("rapporteur.entry");
  const { nameOf } = useWords();
  switch (entry.type) {
    case "now":
      return (
        <>
          <Head entry={entry} end={<SpeakingTime speech={entry.speech} />} />
          {entry.statements.map((statement) => (
            <HandedIn key={statement.id} statement={statement} open={statement.visibility !== "confidential"} />
          ))}
          <Foot entry={entry} />
        </>
      );
    case "heard":
      return (
        <>
          <Head
            entry={entry}
            end={
              <span className="text-sm whitespace-nowrap text-soft">
                <SpokenOf spoken={entry.seconds} allotted={entry.allotted} />
              </span>
            }
          />
          <Correction entry={entry} />
          {entry.statements.map((statement) => (
            <HandedIn key={statement.id} statement={statement} />
          ))}
          <Foot entry={entry} />
        </>
      );
    case "statement":
      return (
        <>
          <Head entry={entry} end={<span className="text-sm whitespace-nowrap text-soft">{t("inWriting")}</span>} />
          <HandedIn statement={entry.statement} />
          <Foot entry={entry} />
        </>
      );
    case "absent":
      return <Note entry={entry}>{t(`absent.${entry.becomes}`, { name: nameOf(entry.speaker) })}</Note>;
    case "void":
      return <Note entry={entry}>{t("void", { name: nameOf(entry.speaker) })}</Note>;
    case "failed":
      return <Note entry={entry}>{t("failed", { name: nameOf(entry.speaker) })}</Note>;
    case "point-of-order":
      return <Ruling entry={entry} />;
    default:
      return entry satisfies never;
  }
}

function Note({ entry, children }: { entry: RecordEntry & { corrected?: string }; children: React.ReactNode }) {
  return (
    <>
      <p className="text-soft">{children}</p>
      <Correction entry={entry} />
    </>
  );
}

function Correction({ entry: { corrected } }: { entry: { corrected?: string } }) {
  const t = useTranslations("rapporteur.entry");
  if (corrected === undefined) return null;
  return <p className="text-sm text-soft">{t.rich("corrected", { reason: () => <bdi>{corrected}</bdi> })}</p>;
}

/** What was raised, and the chair's words, once there are some. */
function Ruling({ entry: { speaker, ruling } }: { entry: Extract<RecordEntry, { type: "point-of-order" }> }) {
  const t = useTranslations("rapporteur.entry.pointOfOrder");
  const { nameOf } = useWords();
  return (
    <p className="text-soft">
      {t("raised", { name: nameOf(speaker) })}{" "}
      {ruling ? t.rich("ruled", { ruling: () => <bdi>{ruling}</bdi> }) : t(ruling === undefined ? "pending" : "lapsed")}
    </p>
  );
}

function Head({ entry, end }: { entry: RecordEntry; end: React.ReactNode }) {
  const t = useTranslations("table");
  const { kind, rank, name, title } = entry.speaker;
  const about = [kind && t(`kind.${kind}`), rank && rank !== "other" && t(`rank.${rank}`)].filter(Boolean).join(" · ");
  // A title mostly says the rank again, in another language.
  const person = [(!rank || rank === "other") && title, name].filter(Boolean).join(" ");
  return (
    <div className="flex items-baseline justify-between gap-x-4">
      <p className="min-w-0">
        <b className="me-2 text-[1.03em]">
          <SpeakerName speaker={entry.speaker} />
        </b>
        <span className="text-sm text-soft">
          {about}
          {person && (
            <>
              {about && " · "}
              <bdi>{person}</bdi>
            </>
          )}
        </span>
      </p>
      {end}
    </div>
  );
}

function Foot({ entry }: { entry: RecordEntry }) {
  const t = useTranslations("rapporteur.entry");
  const word = useTranslations("table.question");
  const { shown, begin, why } = useRecordDesk();
  const { questionNumber, nameOf } = useWords();
  const made = shown.filter(({ point }) => point.interventions.includes(entry.intervention)).length;
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
      {entry.questions.map((id) => (
        <Tag key={id}>{word("short", { number: questionNumber(id) })}</Tag>
      ))}
      {!why && (
        <button
          type="button"
          aria-label={t("pointFromLabel", { name: nameOf(entry.speaker) })}
          onClick={() =>
            begin({
              interventions: [entry.intervention],
              kind: entry.speaker.kind ?? null,
              ...(entry.questions.length > 0 && { questions: entry.questions }),
            })
          }
          className="min-h-6 hover:text-accent hover:underline pointer-coarse:min-h-11"
        >
          {t("pointFrom")}
        </button>
      )}
      {made > 0 && <span>{t("points", { count: made })}</span>}
    </p>
  );
}
