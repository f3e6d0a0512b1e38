"use client";

import type { KeyboardEvent } from "react";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useKey, useKeys } from "@/components/ui/keys";

/**
 * P leads to the box from anywhere, with Alt while something is typed: with the passage that is selected, from the intervention that has the
 * focus, or as the box stands. Returns what listens on the screen.
 */
export function useCaptureKeys() {
  const { entries, box, beginFrom, why } = useRecordDesk();
  const { on } = useKeys();
  const capture = () => {
    const { id, passage } = selected() ?? { id: focused() };
    const entry = entries.find((one) => one.id === id);
    if (why || !entry) return box.current?.focus();
    beginFrom(entry, passage);
    getSelection()?.removeAllRanges();
  };
  useKey("p", capture);
  return (event: KeyboardEvent<HTMLElement>) => {
    if (!on || !event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyP") return;
    event.preventDefault();
    box.current?.focus();
  };
}

/** What is selected of the text of one intervention; no more than that, where the selection goes on behind it. */
function selected(): { id?: string; passage: string } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const { startContainer: start } = range;
  const text = (start instanceof Element ? start : start.parentElement)?.closest("[data-text]");
  if (!text) return undefined;
  if (!text.contains(range.endContainer)) range.setEnd(text, text.childNodes.length);
  return { id: entryOf(text), passage: range.toString() };
}

function focused(): string | undefined {
  return entryOf(document.activeElement);
}

function entryOf(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>("[data-entry]")?.dataset.entry;
}
