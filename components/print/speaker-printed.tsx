import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useCapacity } from "@/components/observer/capacity";
import { SpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import type { RequestView } from "@/lib/roundtable/view-types";

/** Who speaks, with the title, and in what capacity; beneath it whatever else there is to say. */
export function SpeakerPrinted({ request, children }: { request: RequestView; children?: ReactNode }) {
  const { speaker } = request;
  const about = useAbout()(request);
  return (
    <>
      <b>
        <SpeakerName speaker={speaker} />
      </b>
      {speaker.title && (
        <>
          {" "}
          <bdi>{speaker.title}</bdi>
        </>
      )}
      {about && <span className="block text-soft">{about}</span>}
      {children}
    </>
  );
}

function useAbout(): (request: RequestView) => string {
  const t = useTranslations();
  const kindOf = useSpeechKind();
  const capacityOf = useCapacity();
  return (request) => {
    const { rank, kind, title } = request.speaker;
    const capacity = capacityOf(request);
    const parts = [
      kindOf(request),
      !title && rank && rank !== "other" && rank !== "observer" && t(`table.rank.${rank}`),
      kind && kind !== "state" && t(`table.kind.${kind}`),
      capacity ?? (request.speakingAs === "group" && kind !== "group" && t("print.as.group")),
    ];
    return parts.filter((part) => typeof part === "string").join(t("common.separator"));
  };
}
