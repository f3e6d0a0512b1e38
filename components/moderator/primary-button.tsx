"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { type CommandName, useActs } from "@/components/moderator/desk-context";
import { RulePoint } from "@/components/moderator/floor/rule-point";
import { useFinish } from "@/components/moderator/floor/use-finish";
import { useNames } from "@/components/moderator/names";
import { type PrimaryAction, primaryAction } from "@/components/moderator/primary-action";
import { useView } from "@/lib/client/table-provider";

/** A ruling wants words: it has a form of its own. */
type Pressed = Exclude<PrimaryAction, { kind: "rule" }>;

const COMMANDS: Record<Exclude<Pressed["kind"], "done">, CommandName> = {
  open: "OpenSession",
  resume: "ResumeSession",
  "start-item": "StartItem",
  call: "CallSpeaker",
  "start-clock": "StartClock",
  finish: "FinishSpeech",
  adjourn: "AdjournSession",
  publish: "PublishRecord",
};

/** The one big button. The space bar presses it. */
export function PrimaryButton() {
  const view = useView();
  const action = primaryAction(view);
  const words = useWords();
  const press = usePress();
  const t = useTranslations("moderate.primary");
  if (action.kind === "done") return <p className="text-center text-soft">{t("done")}</p>;
  if (action.kind === "rule") {
    const point = view.floor.points?.find(({ id }) => id === action.point);
    return point && <RulePoint key={point.id} point={point} />;
  }
  return (
    <DeskButton
      command={COMMANDS[action.kind]}
      look="primary"
      size="large"
      shortcut="space"
      className="w-full text-xl"
      onPress={() => press(action)}
    >
      {words(action)}
    </DeskButton>
  );
}

function useWords() {
  const view = useView();
  const { ofRequest } = useNames();
  const t = useTranslations("moderate.primary");
  return (action: Pressed): string => {
    switch (action.kind) {
      case "start-item":
        return t("startItem", { title: view.agenda.items[action.item]?.title ?? "" });
      case "call":
        return t("call", { name: ofRequest(view, action.request) });
      case "start-clock":
        return t("startClock");
      case "finish":
        return action.thenCall ? t("finishAndCall", { name: ofRequest(view, action.thenCall) }) : t("finish");
      case "open":
      case "resume":
      case "adjourn":
      case "publish":
      case "done":
        return t(action.kind);
      default:
        return action satisfies never;
    }
  };
}

function usePress() {
  const { act, open } = useActs();
  const finish = useFinish();
  return (action: Pressed) => {
    switch (action.kind) {
      case "open":
        return act({ type: "OpenSession" });
      case "resume":
        return act({ type: "ResumeSession" });
      case "start-item":
        return act({ type: "StartItem", item: action.item });
      case "call":
        return act({ type: "CallSpeaker", request: action.request });
      case "start-clock":
        return act({ type: "StartClock", speech: action.speech });
      case "finish":
        return finish(action.thenCall);
      case "adjourn":
      case "publish":
        return open({ name: action.kind });
      case "done":
        return undefined;
      default:
        return action satisfies never;
    }
  };
}
