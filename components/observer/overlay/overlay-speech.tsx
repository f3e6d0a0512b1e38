"use client";

import { useTranslations } from "next-intl";
import { useCapacity } from "@/components/observer/capacity";
import { OverlayPoint } from "@/components/observer/overlay/overlay-point";
import { OverlayQuestion } from "@/components/observer/overlay/overlay-question";
import { Stale } from "@/components/observer/overlay/stale";
import { TimeBar } from "@/components/observer/overlay/time-bar";
import type { pointNow } from "@/components/observer/point-of-order";
import { ClockFace } from "@/components/table/clock-face";
import { LitMark } from "@/components/table/lit-mark";
import { SpeakerName, useSpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useRenderedAt, useServerNow, useViewOf } from "@/lib/client/table-provider";
import { clockOf, type RequestView, type SpeechView } from "@/lib/roundtable/view-types";

type Props = { speech: SpeechView; request: RequestView; point: ReturnType<typeof pointNow> };

/** A name with more letters than this is set smaller. */
const LONG = 28;

/** Who has the floor, the clock with its bar, and the question. */
export function OverlaySpeech({ speech, request, point }: Props) {
  const common = useTranslations("common");
  const { amber, overrunShown } = useViewOf((view) => view.table);
  const clock = { clock: clockOf(speech.clock), now: useServerNow(), serverNow: useRenderedAt(), amber, overrunShown };
  const { title } = request.speaker;
  const kind = useSpeechKind()(request);
  const capacity = useCapacity()(request);
  const long = useSpeakerName()(request.speaker).length > LONG;
  const under = [kind, capacity].filter(Boolean).join(common("separator"));
  return (
    <div className="w-176 max-w-full">
      {point && <OverlayPoint {...point} stopped />}
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-5 px-6 py-4">
        <LitMark />
        <div className="min-w-0">
          <h1 className={`font-semibold text-balance ${long ? "text-xl" : "text-4xl"}`}>
            <SpeakerName speaker={request.speaker} />
          </h1>
          {title && (
            <p className="line-clamp-2 text-lg text-soft">
              <bdi>{title}</bdi>
            </p>
          )}
          {under && <p className="line-clamp-2 text-base text-soft">{under}</p>}
        </div>
        <ClockFace {...clock} silent className="text-5xl" />
      </div>
      <TimeBar {...clock} />
      <OverlayQuestion />
      <Stale />
    </div>
  );
}
