"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useDesk } from "@/components/moderator/desk-context";
import { useNames } from "@/components/moderator/names";
import { primaryAction } from "@/components/moderator/primary-action";
import { useView } from "@/lib/client/table-provider";
import type { SpeechView } from "@/lib/roundtable/view-types";

/** One key away: everything else that may happen to whoever has the floor. */
export function FloorTools() {
  const view = useView();
  const { speech } = view.floor;
  if (view.session.state !== "live") return null;
  return (
    <div className="flex flex-wrap justify-center gap-2">{speech ? <Tools speech={speech} /> : <CallAnyway />}</div>
  );
}

function Tools({ speech: { id: speech, state } }: { speech: SpeechView }) {
  const { act } = useDesk();
  const t = useTranslations("moderate.tools");
  const paused = state === "paused";
  return (
    <>
      {state === "called" && (
        <DeskButton size="small" command="StartClock" onPress={() => act({ type: "StartClock", speech, ago: 20 })}>
          {t("startedAgo", { seconds: 20 })}
        </DeskButton>
      )}
      <DeskButton
        size="small"
        look={paused ? "primary" : "plain"}
        command={paused ? "ResumeClock" : "PauseClock"}
        shortcut="P"
        onPress={() => act({ type: paused ? "ResumeClock" : "PauseClock", speech })}
      >
        {paused ? t("resume") : t("pause")}
      </DeskButton>
      <DeskButton
        size="small"
        command="ExtendTime"
        shortcut="E"
        onPress={() => act({ type: "ExtendTime", speech, seconds: 30 })}
      >
        {t("extend", { seconds: 30 })}
      </DeskButton>
      <DeskButton size="small" command="MarkAbsent" shortcut="A" onPress={() => act({ type: "MarkAbsent", speech })}>
        {t("absent")}
      </DeskButton>
      <DeskButton size="small" command="VoidCall" shortcut="V" onPress={() => act({ type: "VoidCall", speech })}>
        {t("void")}
      </DeskButton>
    </>
  );
}

/** During an opening or a panel the next step is the next item; whoever waits can be called all the same. */
function CallAnyway() {
  const view = useView();
  const { act } = useDesk();
  const { ofRequest } = useNames();
  const t = useTranslations("moderate.primary");
  const next = view.list.order[0];
  if (!next || primaryAction(view).kind === "call") return null;
  return (
    <DeskButton size="small" command="CallSpeaker" onPress={() => act({ type: "CallSpeaker", request: next })}>
      {t("call", { name: ofRequest(view, next) })}
    </DeskButton>
  );
}
