"use client";

import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent, MouseEvent } from "react";
import type { PlannedItem } from "@/components/secretariat/programme/types";
import type { AgendaHeld } from "@/components/secretariat/programme/use-agenda-held";

/** By which an item is picked up: dragged, or lifted with Enter, moved with the arrows, dropped with Enter. */
export function AgendaHandle({ item: { id, title }, entry }: { item: PlannedItem; entry: AgendaHeld }) {
  const t = useTranslations("programme.agenda");
  const isHeld = entry.held?.id === id;
  const toggle = () => (isHeld ? void entry.drop() : entry.lift(id));
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") toggle();
    else if (!isHeld || !carryBy(event.key, entry)) return;
    event.preventDefault();
  };
  // A screen reader presses without a key; with the mouse a mere click does nothing.
  const click = ({ detail }: MouseEvent) => detail === 0 && toggle();
  return (
    <button
      type="button"
      data-handle
      aria-label={t("move", { name: title })}
      aria-pressed={isHeld}
      onClick={click}
      onKeyDown={keys}
      onBlur={() => isHeld && entry.putBack()}
      onPointerDown={(event) => entry.drag(id, event)}
      className="group/handle grid min-h-10 w-8 shrink-0 cursor-grab! touch-none place-items-center rounded-lg select-none hover:bg-sunk active:cursor-grabbing! max-sm:min-h-11"
    >
      <GripVertical
        aria-hidden="true"
        className={`size-4 group-hover/handle:text-ink ${isHeld ? "text-accent" : "text-edge"}`}
      />
    </button>
  );
}

function carryBy(key: string, { held, order, carry, putBack }: AgendaHeld): boolean {
  if (!held) return false;
  const { id, index } = held;
  const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: order.length - 1 }[key];
  if (to !== undefined) carry({ id, index: to });
  else if (key === "Escape") putBack();
  else return false;
  return true;
}
