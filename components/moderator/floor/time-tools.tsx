"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs, useDesk } from "@/components/moderator/desk-context";
import { ToolMenu } from "@/components/moderator/floor/tool-menu";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { isolated } from "@/components/table/ring-geometry";
import type { SpeechView } from "@/lib/roundtable/view-types";

/** Half a minute more with one key; another amount, or less, from the menu. */
export function TimeTools({ speech }: { speech: SpeechView }) {
  const { open, why } = useDesk();
  const change = useChangeTime(speech);
  const t = useTranslations("floor.time");
  const reason = why("ExtendTime");
  const by = (seconds: number) => ({
    name: String(seconds),
    label: seconds < 0 ? t("take", { seconds: -seconds }) : t("add", { seconds }),
    reason,
    onChoose: () => void change(seconds),
  });
  const other = { name: "other", label: t("other"), reason, onChoose: () => open({ name: "extend" }) };
  return (
    <span className="inline-flex gap-1">
      <DeskButton size="small" command="ExtendTime" shortcut="E" onPress={() => void change(30)}>
        {t("add", { seconds: 30 })}
      </DeskButton>
      <ToolMenu label={t("more")} items={[by(60), by(-30), other]} shortcut="M">
        <ChevronDown aria-hidden="true" className="size-4" />
      </ToolMenu>
    </span>
  );
}

/** Adds or takes away seconds, and says what is allotted then. */
export function useChangeTime({ id, clock }: SpeechView) {
  const { act } = useActs();
  const t = useTranslations("floor.time");
  return (seconds: number) => {
    const allotted = isolated(minutesAndSeconds(Math.max(0, clock.allotted + seconds)));
    return act({ type: "ExtendTime", speech: id, seconds }, { said: t("done", { allotted }) });
  };
}
