"use client";

import { GripVertical } from "lucide-react";
import type { KeyboardEvent, MouseEvent, PointerEvent, ReactNode, RefObject } from "react";
import type { Carried } from "@/components/table/held/carried";

export interface HandleProps {
  id: string;
  label: string;
  isHeld: boolean;
  /** Read when something is pressed, so that the others need not be drawn again for what happens to one. */
  entry: RefObject<Carried>;
  onDrag: (id: string, event: PointerEvent) => void;
  className: string;
  /** What stands beside the grip. */
  children?: ReactNode;
}

/** By this an entry is picked up: dragged, or lifted with Enter, moved with the arrows, dropped with Enter. */
export function Handle({ id, label, isHeld, entry, onDrag, className, children }: HandleProps) {
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
      aria-label={label}
      aria-pressed={isHeld}
      onClick={click}
      onKeyDown={keys}
      onBlur={() => isHeld && entry.current.putBack()}
      onPointerDown={(event) => onDrag(id, event)}
      className={`group/handle shrink-0 cursor-grab! touch-none rounded-lg select-none hover:bg-sunk active:cursor-grabbing! ${className}`}
    >
      <GripVertical
        aria-hidden="true"
        className={`size-4 shrink-0 group-hover/handle:text-ink ${isHeld ? "text-accent" : "text-edge"}`}
      />
      {children}
    </button>
  );
}

function carryBy(key: string, { held, order, carry, putBack }: Carried): boolean {
  if (!held) return false;
  const { id, index } = held;
  const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: order.length - 1 }[key];
  if (to !== undefined) carry({ id, index: to });
  else if (key === "Escape") putBack();
  else return false;
  return true;
}
