"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useKey } from "@/components/ui/keys";
import { directionOf } from "@/lib/i18n/locales";

/** What carries these is walked through: a part of the screen, and a line in it. */
const PART = "[data-lines]";
const LINE = "[data-line]";

/**
 * J and K, and on a line the arrows, go from line to line of the record or of the points; the arrows to the side go over to the other.
 * The focus goes with them, so that it stays with its line while new ones come above it. Returns what listens on the screen.
 */
export function useLineKeys() {
  const last = useRef<HTMLElement>(null);
  const rightToLeft = directionOf(usePageLocale()) === "rtl";
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const line = target instanceof Element ? target.closest<HTMLElement>(LINE) : null;
      if (line) last.current = line;
    };
    addEventListener("focusin", remember);
    return () => removeEventListener("focusin", remember);
  }, []);
  const walk = (step: number) => focus(neighbour(step, last.current));
  const goOver = (side: number) => focus(across(side));
  useKey("j", () => walk(1));
  useKey("k", () => walk(-1));
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element) || !target.matches(LINE)) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!move && !side) return;
    event.preventDefault();
    if (move) walk(move);
    else if (side) goOver(rightToLeft ? -side : side);
  };
}

/** The line beside the focused one; where none is, the one that was last, else the first. */
function neighbour(step: number, last: HTMLElement | null): HTMLElement | undefined {
  const here = document.activeElement?.closest<HTMLElement>(LINE);
  if (!here && last?.isConnected) return last;
  const lines = linesOf(here?.closest(PART) ?? document.activeElement?.closest(PART) ?? parts()[0]);
  if (!here) return lines[0];
  return lines[lines.indexOf(here) + step] ?? here;
}

function across(side: number): HTMLElement | undefined {
  const all = parts();
  const here = document.activeElement?.closest(PART);
  const there = here && all[all.indexOf(here) + side];
  const lines = linesOf(there || undefined);
  return lines.find((line) => line.hasAttribute("data-was-here")) ?? lines[0];
}

function parts(): Element[] {
  return [...document.querySelectorAll(PART)].filter((part) => part.checkVisibility());
}

function linesOf(part: Element | undefined): HTMLElement[] {
  return part ? [...part.querySelectorAll<HTMLElement>(LINE)] : [];
}

function focus(line: HTMLElement | undefined): void {
  if (!line) return;
  for (const other of linesOf(line.closest(PART) ?? undefined)) other.removeAttribute("data-was-here");
  line.setAttribute("data-was-here", "");
  line.focus();
}

/** The line after the focused one, else the one before: where the focus goes when its own is taken away. */
export function besideLine(line: Element): HTMLElement | undefined {
  const lines = linesOf(line.closest(PART) ?? undefined);
  const at = lines.indexOf(line as HTMLElement);
  return lines[at + 1] ?? lines[at - 1];
}
