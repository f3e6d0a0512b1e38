"use client";

import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from "react";
import type { Carried } from "@/components/table/held/carried";

const DISTANCE = 5;
const EDGE = 44;
const STEP = 14;

/** Dragging an entry by its handle, with a mouse, a pen or a finger. Near the edge of the list it scrolls. */
export function useDrag(list: RefObject<HTMLOListElement | null>, latest: RefObject<Carried>) {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const drag = (id: string, { button, isPrimary, clientY }: PointerEvent) => {
    if (button !== 0 || !isPrimary) return;
    // A mouse let go outside of the window ended nothing.
    stop.current?.();
    let y = clientY;
    let lifted = false;
    const follow = () => {
      if (!lifted || !list.current) return;
      scrollAtEdge(list.current, y);
      latest.current.carry({ id, index: entriesAbove(list.current, id, y) });
    };
    const move = (event: globalThis.PointerEvent) => {
      y = event.clientY;
      if (!lifted && Math.abs(y - clientY) > DISTANCE) {
        lifted = latest.current.lift(id);
        if (!lifted) stop.current?.();
      } else follow();
    };
    const over = (act: () => void) => {
      stop.current?.();
      if (lifted) act();
    };
    const up = () => over(() => void latest.current.drop());
    const cancel = () => over(() => latest.current.putBack());
    const key = (event: KeyboardEvent) => event.key === "Escape" && cancel();
    const timer = setInterval(follow, 50);
    // On the window, not on the handle: the entry changes its place in the page while it is dragged.
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", cancel);
    addEventListener("keydown", key);
    stop.current = () => {
      clearInterval(timer);
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", cancel);
      removeEventListener("keydown", key);
      stop.current = null;
    };
  };
  // Refs alone are read, so the first one serves for ever.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  return useCallback(drag, []);
}

/** How many of the others have their middle above this height. */
function entriesAbove(list: HTMLElement, id: string, y: number): number {
  const top = list.getBoundingClientRect().top;
  const entries = Array.from(list.querySelectorAll<HTMLElement>("[data-entry]"));
  const first = entries[0]?.offsetTop ?? 0;
  return entries.filter(
    ({ dataset, offsetTop, offsetHeight }) => dataset.entry !== id && top + offsetTop - first + offsetHeight / 2 < y,
  ).length;
}

function scrollAtEdge(list: HTMLElement, y: number): void {
  const scroller = list.closest<HTMLElement>("[data-scrolls]");
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) scroller.scrollBy(0, -STEP);
  else if (y > bottom - EDGE) scroller.scrollBy(0, STEP);
}
