"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useDesk } from "@/components/moderator/desk-context";
import { ToolMenu } from "@/components/moderator/floor/tool-menu";

const USUAL = 20;
const EARLIER = [5, 10, 30, 60];

/** The speaker was quicker than the desk: the clock starts as of then, never before the call. */
export function StartTools({ speech }: { speech: string }) {
  const { act, why } = useDesk();
  const t = useTranslations("floor.time");
  const start = (ago: number) => void act({ type: "StartClock", speech, ago });
  const items = EARLIER.map((seconds) => ({
    name: String(seconds),
    label: t("startedAgo", { seconds }),
    reason: why("StartClock"),
    onChoose: () => start(seconds),
  }));
  return (
    <span className="inline-flex gap-1">
      <DeskButton size="small" command="StartClock" onPress={() => start(USUAL)}>
        {t("startedAgo", { seconds: USUAL })}
      </DeskButton>
      <ToolMenu label={t("startedEarlier")} items={items}>
        <ChevronDown aria-hidden="true" className="size-4" />
      </ToolMenu>
    </span>
  );
}
