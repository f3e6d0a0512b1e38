"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { AbsentHint } from "@/components/moderator/floor/absent-hint";
import { SignalMenu } from "@/components/moderator/floor/signal-menu";
import { StartTools } from "@/components/moderator/floor/start-tools";
import { TimeTools } from "@/components/moderator/floor/time-tools";
import { nextToCall } from "@/components/moderator/list/next-to-call";
import { useNames } from "@/components/moderator/names";
import { primaryAction } from "@/components/moderator/primary-action";
import { useView } from "@/lib/client/table-provider";
import type { SpeechView } from "@/lib/roundtable/view-types";

/** One key away: everything else that may happen to whoever has the floor. */
export function FloorTools() {
  const view = useView();
  const { open } = useActs();
  const t = useTranslations("floor.point");
  const { speech } = view.floor;
  if (view.session.state !== "live") return null;
  return (
    <div className="flex flex-wrap justify-center gap-2">
      {speech ? <Tools speech={speech} /> : <CallAnyway />}
      <DeskButton
        size="small"
        command="RaisePointOfOrder"
        shortcut="O"
        onPress={() => open({ name: "point-of-order" })}
      >
        {t("raise")}
      </DeskButton>
      {speech && <SignalMenu speech={speech.id} />}
    </div>
  );
}

function Tools({ speech }: { speech: SpeechView }) {
  const { act } = useActs();
  const t = useTranslations("moderate.tools");
  const video = useTranslations("floor.video");
  const hint = useId();
  const { id, state } = speech;
  const paused = state === "paused";
  return (
    <>
      {state === "called" && <AbsentHint id={hint} />}
      {state === "called" && <StartTools speech={id} />}
      <DeskButton
        size="small"
        look={paused && speech.pausedBy !== "point" ? "primary" : "plain"}
        command={paused ? "ResumeClock" : "PauseClock"}
        shortcut="P"
        onPress={() => act({ type: paused ? "ResumeClock" : "PauseClock", speech: id })}
      >
        {paused ? t("resume") : t("pause")}
      </DeskButton>
      <TimeTools speech={speech} />
      <DeskButton
        size="small"
        command="MarkAbsent"
        shortcut="A"
        aria-describedby={hint}
        onPress={() => act({ type: "MarkAbsent", speech: id })}
      >
        {t("absent")}
      </DeskButton>
      <DeskButton size="small" command="VoidCall" shortcut="V" onPress={() => act({ type: "VoidCall", speech: id })}>
        {t("void")}
      </DeskButton>
      {speech.video && (
        <DeskButton
          size="small"
          command="FailVideo"
          shortcut="X"
          onPress={() => act({ type: "FailVideo", speech: id })}
        >
          {video("failed")}
        </DeskButton>
      )}
    </>
  );
}

/** During an opening or a panel the next step is the next item; whoever waits can be called all the same. */
function CallAnyway() {
  const view = useView();
  const { act } = useActs();
  const { ofRequest } = useNames();
  const t = useTranslations("moderate.primary");
  const next = nextToCall(view);
  if (!next || primaryAction(view).kind === "call") return null;
  return (
    <DeskButton size="small" command="CallSpeaker" onPress={() => act({ type: "CallSpeaker", request: next })}>
      {t("call", { name: ofRequest(view, next) })}
    </DeskButton>
  );
}
