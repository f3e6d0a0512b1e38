"use client";

import { useState } from "react";
import { isSame, mergedAgenda } from "@/components/moderator/change-agenda/merged-agenda";
import { itemStates, plannedAgenda } from "@/components/moderator/change-agenda/planned-agenda";
import type { Agenda } from "@/components/table/agenda-editor/plan";
import { useViewOf } from "@/lib/client/table-provider";

/**
 * The agenda as somebody is changing it. When another one comes from elsewhere, or an item begins, it takes that in at once and
 * tells: `newer` are the titles of items where what was typed here gave way, and is absent while nothing came.
 */
export function useAgendaDraft() {
  const agenda = useViewOf((view) => view.agenda);
  const table = useViewOf((view) => view.table);
  const present = plannedAgenda({ table, agenda });
  const states = itemStates({ agenda });
  const [seen, setSeen] = useState(present);
  const [seenStates, setSeenStates] = useState(states);
  const [draft, setDraft] = useState(present);
  const [newer, setNewer] = useState<string[]>();
  const changed = !isSame(seen, present);
  if (changed || !isSame(seenStates, states)) {
    const { agenda: merged, lost } = mergedAgenda(seen, draft, present, states);
    setSeen(present);
    setSeenStates(states);
    setDraft(merged);
    // What was sent from here comes back as the present one: that is no news.
    if ((changed && !isSame(draft, present)) || lost.length > 0) setNewer(lost);
  }
  const change = (part: Partial<Agenda>) => setDraft((now) => ({ ...now, ...part }));
  return { seen, draft, change, states, newer, isChanged: !isSame(draft, seen) };
}
