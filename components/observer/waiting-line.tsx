"use client";

import { useTranslations } from "next-intl";
import { SpeakerLine } from "@/components/table/speaker-line";
import { SpeakerName, useNamesList } from "@/components/table/speaker-name";
import type { Question } from "@/lib/roundtable/state";
import type { RequestView } from "@/lib/roundtable/view-types";

/** One who waits, with the questions it concerns and for whom it speaks. */
export function WaitingLine({
  request,
  place,
  questions,
}: {
  request: RequestView;
  place: number;
  questions: Record<string, Question>;
}) {
  const t = useTranslations();
  const list = useNamesList();
  const numbers = request.questions.flatMap((id) => questions[id]?.number ?? []);
  return (
    <SpeakerLine
      place={place}
      name={<SpeakerName speaker={request.speaker} />}
      end={numbers.map((number) => <span key={number}>{t("table.question.short", { number })}</span>)}
      why={
        request.onBehalfOf.length > 0
          ? t("public.floor.onBehalf", { names: list(request.onBehalfOf) })
          : request.speakingAs === "personal" && t("public.floor.personal")
      }
    />
  );
}
