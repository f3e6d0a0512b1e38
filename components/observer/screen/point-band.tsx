"use client";

import { useTranslations } from "next-intl";
import { Fitted } from "@/components/observer/screen/fitted";
import type { Face } from "@/components/observer/screen/screen-face";
import { SpeakerName, useSpeakerName } from "@/components/table/speaker-name";

const ROOM = { width: 50, height: 3.5 };

/** A point of order stands across the screen, above the clock that it stopped. */
export function PointBand({ face }: { face: Face & { is: "point-of-order" } }) {
  const t = useTranslations("public.point");
  const { point, below, request } = face;
  return (
    <section className="shrink-0 animate-fade bg-accent px-9 py-4 text-accent-ink">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h2 className="text-2xl font-semibold">{t("title")}</h2>
        <p className="text-lg">
          {request && t("clock")} {below > 0 && t("more", { count: below })}
        </p>
      </div>
      <Fitted text={useSpeakerName()(point.speaker)} most={3} least={1.2} room={ROOM} className="max-h-[4.5rem]">
        <p className="leading-[1.15] font-semibold text-balance">
          <SpeakerName speaker={point.speaker} />
        </p>
      </Fitted>
    </section>
  );
}
