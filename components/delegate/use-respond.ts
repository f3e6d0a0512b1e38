"use client";

import { useReason } from "@/components/delegate/reason";
import type { NowOrNever } from "@/components/delegate/use-now-or-never";
import { useViewOf } from "@/lib/client/table-provider";
import type { Mine } from "@/lib/roundtable/view-types";

/** A panellist's wish to respond; `first` where it is the nearest thing that he or she would ask for. */
export function useRespond(mine: Mine, now: NowOrNever) {
  const { shown } = useViewOf((view) => view.questions);
  const may = mine.may.AskToRespond ?? "forbidden";
  const reason = useReason(may);
  return {
    offered: mine.participant.panellist === true && may !== "no-responses",
    first: mine.participant.panellist === true && may === true,
    reason: now.offline ?? reason,
    pending: now.pending.has("AskToRespond"),
    send: () => now.send({ type: "AskToRespond", questions: shown }, "respondSent"),
  };
}
