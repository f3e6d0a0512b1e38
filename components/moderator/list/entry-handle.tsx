"use client";

import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent, type RefObject } from "react";
import { PlaceNumber } from "@/components/moderator/list/entry-places";
import type { HeldEntry } from "@/components/moderator/list/use-held";
import { useNames } from "@/components/moderator/names";
import type { RequestView } from "@/lib/roundtable/view-types";

export interface EntryHandleProps {
  request: RequestView;
  /** The next to be called. */
  first: boolean;
  isHeld: boolean;
  /** Read when something is pressed, so that the sixty others need not be drawn again for what happens to one. */
  entry: RefObject<HeldEntry>;
  onDrag: (id: string, event: PointerEvent) => void;
}

/** The place of an entry, by which it is picked up: dragged, or lifted with Enter, moved with the arrows, dropped with Enter. */
export const EntryHandle = memo(function EntryHandle(props: EntryHandleProps) {
  const { request, first, isHeld, entry, onDrag } = props;
  const { id, speaker } = request;
  const { of } = useNames();
  const t = useTranslations("list.held");
  const toggle = () => (isHeld ? void entry.current.drop() : entry.current.lift(id));
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") toggle();
    else if (!isHeld || !carryBy(event.key, entry.current)) return;
    event.preventDefault();
  };
  // A screen reader presses without a key; with the mouse a mere click does nothing.
  const click = ({ detail }: MouseEvent) => detail === 0 && toggle();
  return (
    <button
      type="button"
      data-handle
      aria-label={t("handle", { name: of(speaker) })}
      aria-pressed={isHeld}
      onClick={click}
      onKeyDown={keys}
      onBlur={() => isHeld && entry.current.putBack()}
      onPointerDown={(event) => onDrag(id, event)}
      className={`group/handle flex w-11 shrink-0 cursor-grab! touch-none items-baseline gap-0.5 rounded-lg py-2 text-start select-none hover:bg-sunk active:cursor-grabbing! ${first ? "font-semibold text-accent" : "text-soft"}`}
    >
      <GripVertical
        aria-hidden="true"
        className={`size-4 shrink-0 translate-y-0.5 group-hover/handle:text-ink ${isHeld ? "text-accent" : "text-edge/70"}`}
      />
      <span aria-hidden="true" className="text-[1rem]">
        <PlaceNumber request={id} />
      </span>
    </button>
  );
});

function carryBy(key: string, { held, order, carry, putBack }: HeldEntry): boolean {
  if (!held) return false;
  const { id, index } = held;
  const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: order.length - 1 }[key];
  if (to !== undefined) carry({ id, index: to });
  else if (key === "Escape") putBack();
  else return false;
  return true;
}
