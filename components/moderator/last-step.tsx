"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { lastSpeech, unusedSeconds } from "@/components/moderator/floor/past-entries";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useView, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import type { View } from "@/lib/roundtable/view-types";

const FRESH = 10_000;

type Step = NonNullable<View["step"]>;

/** What was done last, by whom, and the way back: prominent for ten seconds, still there afterwards. */
export function LastStep() {
  const step = useViewOf((view) => view.step);
  const t = useTranslations("moderate.footer");
  if (!step) return <p className="text-soft">{t("nothing")}</p>;
  return <Taken step={step} />;
}

function Taken({ step }: { step: Step }) {
  const { act } = useActs();
  const participants = useViewOf((view) => view.participants);
  const t = useTranslations("moderate.footer");
  const role = useTranslations("table.role");
  const left = Math.ceil((step.at + FRESH - useNow(500)) / 1000);
  const fresh = left > 0;
  const by = participants?.items[step.by];
  const who = by?.name ?? (by ? role(by.role) : undefined);
  return (
    <div className="flex items-center gap-x-3 gap-y-1 max-md:flex-wrap">
      <b className="md:truncate">
        <StepWords step={step} />
      </b>
      <span className="text-soft md:whitespace-nowrap">
        <TimeOfDay at={step.at} seconds />
        {who && (
          <span className="md:max-xl:sr-only">
            {" · "}
            <bdi>{who}</bdi>
          </span>
        )}
      </span>
      <DeskButton
        size="small"
        look={fresh ? "plain" : "quiet"}
        command="Undo"
        shortcut="Z"
        onPress={() => act({ type: "Undo", seq: step.seq })}
      >
        {t("undo")}
      </DeskButton>
      {fresh && (
        <span aria-hidden="true" className="text-soft" suppressHydrationWarning>
          {t("seconds", { left: Math.min(left, 10) })}
        </span>
      )}
    </div>
  );
}

const STEPS = [
  "ItemStarted",
  "ItemFinished",
  "ItemSkipped",
  "ItemRevived",
  "AgendaChanged",
  "QuestionCorrected",
  "QuestionsShown",
  "ListOpened",
  "ClosingAnnounced",
  "ListClosed",
  "SpeakerInserted",
  "RequestMoved",
  "OrderConfirmed",
  "RequestsMerged",
  "RequestInvited",
  "SpeakerCalled",
  "ClockStarted",
  "ClockPaused",
  "ClockResumed",
  "TimeExtended",
  "SpeechFinished",
  "SpeakerAbsent",
  "VideoFailed",
  "PointOfOrderRuled",
  "LimitsSet",
  "ProfileSet",
  "ChairTaken",
  "SuspensionChanged",
] as const;

function StepWords({ step }: { step: Step }) {
  const view = useView();
  const { of } = useNames();
  const t = useTranslations("moderate.steps");
  const type = STEPS.find((known) => known === step.type);
  const request = requestOnTheFloor(view);
  if (!type) return t("other");
  if (request && (type === "SpeakerCalled" || type === "ClockStarted" || type === "SpeechFinished")) {
    return t("hasTheFloor", { name: of(request.speaker) });
  }
  const last = type === "SpeechFinished" ? lastSpeech(view) : undefined;
  const unused = (last && unusedSeconds(last)) ?? 0;
  if (unused === 0) return t(type);
  return t.rich(unused > 0 ? "notUsed" : "over", { time: minutesAndSeconds(Math.abs(unused)), ...leftToRight });
}
