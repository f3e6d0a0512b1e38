"use client";

import { useTranslations } from "next-intl";
import { useCapacity } from "@/components/observer/capacity";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { SpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useViewOf } from "@/lib/client/table-provider";

/** Who has the floor, under the ring. */
export function SpeakerNow() {
  const t = useTranslations("public");
  const kind = useSpeechKind();
  const capacity = useCapacity();
  const speech = useViewOf((view) => view.floor.speech);
  const request = useViewOf(requestOnTheFloor);
  if (!request) return <p className="text-center text-lg text-soft">{t("floor.free")}</p>;
  return (
    <div className="grid justify-items-center gap-1 text-center">
      <p className="caps empty:hidden">{kind(request)}</p>
      <h2 className="text-[1.75rem] leading-tight font-semibold text-balance lg:text-4xl lg:leading-tight">
        <SpeakerName speaker={request.speaker} />
      </h2>
      {request.speaker.title && (
        <p dir="auto" className="text-lg text-soft">
          {request.speaker.title}
        </p>
      )}
      <p className="text-soft empty:hidden">{capacity(request)}</p>
      {speech?.state === "called" && <p className="text-sm text-soft">{t("floor.called")}</p>}
    </div>
  );
}
