"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { useCapacity } from "@/components/observer/capacity";
import { Fitted } from "@/components/observer/screen/fitted";
import { SpeakerName, useSpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import type { RequestView } from "@/lib/roundtable/view-types";

const ROOM = { width: 26, height: 5.5 };

/** Who has the floor, to be read from the last row. */
export const FloorName = memo(function FloorName({ request, called }: { request: RequestView; called: boolean }) {
  const t = useTranslations("public.floor");
  const kind = useSpeechKind()(request);
  const capacity = useCapacity()(request);
  const name = useSpeakerName()(request.speaker);
  const { title } = request.speaker;
  return (
    <Fitted
      key={request.id}
      text={[kind, name, title, capacity, called].join()}
      most={3.6}
      least={1.1}
      room={ROOM}
      className="max-h-[8.5rem] w-full shrink-0 animate-fade text-center"
    >
      {kind && <p className="text-lg font-semibold text-accent">{kind}</p>}
      <h2 className="leading-[1.1] font-semibold text-balance">
        <SpeakerName speaker={request.speaker} />
      </h2>
      {title && (
        <p dir="auto" className="mt-1.5 line-clamp-2 text-[max(0.32em,0.9rem)] leading-snug text-soft">
          {title}
        </p>
      )}
      {capacity && <p className="mt-1 line-clamp-2 text-[max(0.3em,0.9rem)] leading-snug text-soft">{capacity}</p>}
      {called && <p className="mt-1 text-[max(0.26em,0.8rem)] leading-snug text-soft">{t("called")}</p>}
    </Fitted>
  );
});
