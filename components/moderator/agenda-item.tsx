"use client";

import { CurrentItem } from "@/components/moderator/agenda-current";
import { FinishedItem } from "@/components/moderator/agenda-finished";
import { PlannedItem } from "@/components/moderator/agenda-planned";
import { SkippedItem } from "@/components/moderator/agenda-skipped";
import type { ItemTimes } from "@/lib/roundtable/schedule";
import type { ItemView } from "@/lib/roundtable/view-types";

export type AgendaItemProps = {
  item: ItemView;
  times: ItemTimes;
  /** The item to start next. */
  next: boolean;
};

export function AgendaItem(props: AgendaItemProps) {
  switch (props.item.state) {
    case "current":
      return <CurrentItem {...props} />;
    case "finished":
      return <FinishedItem {...props} />;
    case "skipped":
      return <SkippedItem {...props} />;
    case "planned":
      return <PlannedItem {...props} />;
    default:
      return props.item.state satisfies never;
  }
}
