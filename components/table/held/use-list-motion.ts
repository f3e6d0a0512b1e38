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
    const ways = places.map(({ id, entry, top }) => ({ entry, top, by: (before.current.get(id) ?? top) - top }));
    if (!still && list.current) for (const [what, by] of toMove(list.current, ways)) slide(what, by);
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

type Way = { entry: HTMLElement; top: number; by: number };

/** Those that can be seen; where all of these went the same way, the list goes it as one. */
function toMove(list: HTMLElement, ways: Way[]): [HTMLElement, number][] {
  const scroller = list.closest<HTMLElement>("[data-scrolls]");
  const [from, to] = scroller ? [scroller.scrollTop, scroller.scrollTop + scroller.clientHeight] : [0, innerHeight];
  const seen = ways.filter(({ top, by }) => Math.max(top, top + by) > from - MARGIN && Math.min(top, top + by) < to);
  const [first] = seen;
  if (first && seen.length > 1 && seen.every(({ by }) => by === first.by))
    return first.by === 0 ? [] : [[list, first.by]];
  return seen.flatMap(({ entry, by }) => (by === 0 ? [] : [[entry, by]]));
}

const MARGIN = 100;

function slide(what: HTMLElement, by: number): void {
  what.animate([{ transform: `translateY(${by}px)` }, {}], { duration: 220, easing: "ease-out" });
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
