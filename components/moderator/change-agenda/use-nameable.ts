"use client";

import { useNames } from "@/components/moderator/names";
import type { Person } from "@/components/table/agenda-editor/plan";
import { useViewOf } from "@/lib/client/table-provider";
import { nameIn } from "@/lib/i18n/names";

/** Everybody who sits here and may be named for an item; a protected delegate by the pseudonym. */
export function useNameable(): Person[] {
  const participants = useViewOf((view) => view.participants);
  const seats = useViewOf((view) => view.seats);
  const { locale } = useNames();
  return Object.values(participants?.items ?? {}).flatMap(({ id, role, name = "", title = "", delegation = "" }) => {
    const seat = seats.items[delegation];
    const of = seat ? nameIn(seat.names, locale) : "";
    if (role === "observer" || (name === "" && of === "")) return [];
    return [{ id, name: name || of, title, delegation: name && name !== of ? of : "" }];
  });
}
