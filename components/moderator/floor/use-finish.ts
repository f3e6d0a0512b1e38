"use client";

import { useTranslations } from "next-intl";
import { useActs } from "@/components/moderator/desk-context";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { isolated } from "@/components/table/ring-geometry";
import { useServerNow, useView } from "@/lib/client/table-provider";
import { remaining } from "@/lib/roundtable/clock";
import { clockOf } from "@/lib/roundtable/view-types";

/** Finishes the speech on the floor, and calls the next if it is named; says what was not used of the time. */
export function useFinish() {
  const view = useView();
  const { act } = useActs();
  const { of } = useNames();
  const now = useServerNow();
  const t = useTranslations("floor.saved");
  return (thenCall?: string) => {
    const { speech } = view.floor;
    const request = requestOnTheFloor(view);
    if (!speech || !request) return undefined;
    const unused = Math.floor(remaining(clockOf(speech.clock), now()) / 1000);
    const time = isolated(minutesAndSeconds(Math.max(0, unused)));
    const said = unused > 0 ? { said: t("finished", { name: isolated(of(request.speaker)), time }) } : {};
    return act({ type: "FinishSpeech", speech: speech.id, ...(thenCall && { thenCall }) }, said);
  };
}
