"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { useCapacity } from "@/components/observer/capacity";
import type { PlacedRequest } from "@/components/table/placed-requests";
import { SpeakerLine, type SpeakerLineProps } from "@/components/table/speaker-line";
import { SpeakerName, useSpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useViewOf } from "@/lib/client/table-provider";

/** A name with more letters than this is set smaller on a wall. */
const LONG = 30;

type WaitingLineProps = PlacedRequest & Pick<SpeakerLineProps, "size">;

/** One who waits, with the questions it concerns, what it is and for whom it speaks. */
export const WaitingLine = memo(function WaitingLine({ request, place, size }: WaitingLineProps) {
  const t = useTranslations();
  const kind = useSpeechKind();
  const capacity = useCapacity();
  const nameOf = useSpeakerName();
  const questions = useViewOf((view) => view.questions.items);
  const numbers = request.questions.flatMap((id) => questions[id]?.number ?? []);
  const parked = request.state === "parked" && t("table.request.parked");
  const why = [parked, kind(request), capacity(request)].filter(Boolean);
  return (
    <SpeakerLine
      place={place}
      name={
        <span className={size === "wall" && nameOf(request.speaker).length > LONG ? "text-[0.78em]" : undefined}>
          <SpeakerName speaker={request.speaker} />
        </span>
      }
      end={numbers.map((number) => <span key={number}>{t("table.question.short", { number })}</span>)}
      why={why.join(t("common.separator"))}
      size={size}
    />
  );
});
