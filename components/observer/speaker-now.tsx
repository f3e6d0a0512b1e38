"use client";

import { useTranslations } from "next-intl";
import { SpeakerName, useNamesList } from "@/components/table/speaker-name";
import { useView } from "@/lib/client/table-provider";
import type { RequestView } from "@/lib/roundtable/view-types";

/** Who has the floor, under the ring. */
export function SpeakerNow() {
  const t = useTranslations("public");
  const { floor, list } = useView();
  const request = floor.speech && list.requests[floor.speech.request];
  if (!request) return <p className="text-center text-lg text-soft">{t("floor.free")}</p>;
  return (
    <div className="grid justify-items-center gap-1 text-center">
      <h2 className="text-[1.75rem] leading-tight font-semibold text-balance lg:text-4xl lg:leading-tight">
        <SpeakerName speaker={request.speaker} />
      </h2>
      {request.speaker.title && (
        <p dir="auto" className="text-lg text-soft">
          {request.speaker.title}
        </p>
      )}
      <SpeaksFor request={request} />
      {floor.speech?.state === "called" && <p className="text-sm text-soft">{t("floor.called")}</p>}
    </div>
  );
}

function SpeaksFor({ request }: { request: RequestView }) {
  const t = useTranslations("public");
  const list = useNamesList();
  if (request.speakingAs === "personal") return <p className="text-soft">{t("floor.personal")}</p>;
  if (request.onBehalfOf.length === 0) return null;
  return <p className="text-soft">{t("floor.onBehalf", { names: list(request.onBehalfOf) })}</p>;
}
