"use client";

import { useTranslations } from "next-intl";
import { memo, type PointerEvent, type RefObject } from "react";
import { PlaceNumber } from "@/components/moderator/list/entry-places";
import { useNames } from "@/components/moderator/names";
import type { Carried } from "@/components/table/held/carried";
import { Handle } from "@/components/table/held/handle";
import type { RequestView } from "@/lib/roundtable/view-types";

export interface EntryHandleProps {
  request: RequestView;
  /** The next to be called. */
  first: boolean;
  isHeld: boolean;
  entry: RefObject<Carried>;
  onDrag: (id: string, event: PointerEvent) => void;
}

/** The place of an entry, by which it is picked up. */
export const EntryHandle = memo(function EntryHandle({ request, first, ...handle }: EntryHandleProps) {
  const { of } = useNames();
  const t = useTranslations("list.held");
  return (
    <Handle
      {...handle}
      id={request.id}
      label={t("handle", { name: of(request.speaker) })}
      className={`flex w-11 items-baseline gap-0.5 py-2 text-start [&>svg]:translate-y-0.5 ${first ? "font-semibold text-accent" : "text-soft"}`}
    >
      <span aria-hidden="true" className="text-[1rem]">
        <PlaceNumber request={request.id} />
      </span>
    </Handle>
  );
});
