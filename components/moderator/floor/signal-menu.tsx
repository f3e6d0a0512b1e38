"use client";

import { useTranslations } from "next-intl";
import { useDesk } from "@/components/moderator/desk-context";
import { ToolMenu } from "@/components/moderator/floor/tool-menu";
import type { Signal } from "@/lib/roundtable/state";

const SIGNALS: Signal[] = ["slow-down", "louder", "microphone", "wrap-up"];

/** A word that the speaker alone sees. */
export function SignalMenu({ speech }: { speech: string }) {
  const { act, why } = useDesk();
  const t = useTranslations("floor.signal");
  const items = SIGNALS.map((signal) => ({
    name: signal,
    label: t(signal),
    reason: why("SignalSpeaker"),
    onChoose: () => void act({ type: "SignalSpeaker", speech, signal }),
  }));
  return (
    <ToolMenu label={t("menu")} items={items} shortcut="S" keyShown>
      {t("title")}
    </ToolMenu>
  );
}
