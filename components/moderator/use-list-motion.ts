"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Shows where an entry moved to when the order changes, and keeps the focus: an entry that moves takes it along, one that
 * leaves hands it to whoever stands in its place. Nothing moves for who asked for no motion.
 */
export function useListMotion(list: RefObject<HTMLOListElement | null>, order: string[]): void {
  const before = useRef(new Map<string, number>());
  const focused = useRef<{ id: string; place: number } | null>(null);
  const key = order.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what this answers to.
  useLayoutEffect(() => {
    const entries = entriesOf(list.current);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    // All places are read before anything is moved: a read after each move would lay the list out anew each time.
    const places = Array.from(entries, ([id, entry]) => ({ id, entry, top: entry.offsetTop }));
    for (const { id, entry, top } of places) {
      const by = (before.current.get(id) ?? top) - top;
      if (by !== 0 && !still)
        entry.animate([{ transform: `translateY(${by}px)` }, {}], { duration: 220, easing: "ease-out" });
    }
    before.current = new Map(places.map(({ id, top }) => [id, top]));
    handOn(entries, focused.current);
  }, [key, list]);
  useLayoutEffect(() => {
    const remember = (event: FocusEvent) => {
      const entry = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-entry]") : null;
      const ids = Array.from(entriesOf(list.current).keys());
      const id = entry?.dataset.entry;
      focused.current = id === undefined ? null : { id, place: ids.indexOf(id) };
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [list]);
}

function entriesOf(list: HTMLElement | null): Map<string, HTMLElement> {
  const entries = list?.querySelectorAll<HTMLElement>("[data-entry]") ?? [];
  return new Map(Array.from(entries, (entry) => [entry.dataset.entry ?? "", entry]));
}

function handOn(entries: Map<string, HTMLElement>, focused: { id: string; place: number } | null) {
  if (!focused || entries.has(focused.id) || document.activeElement !== document.body) return;
  const heir = Array.from(entries.values())[Math.min(focused.place, entries.size - 1)];
  heir?.querySelector<HTMLElement>("[aria-expanded]")?.focus({ preventScroll: true });
}
