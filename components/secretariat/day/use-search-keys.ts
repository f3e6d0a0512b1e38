"use client";

import { type RefObject, useEffect } from "react";

/** "/" and Ctrl+K (on a Mac ⌘K) lead to the search, from wherever on the page, unless a dialog is open. */
export function useSearchKeys(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : null;
      const typing = at?.closest("input, textarea, select") != null;
      const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const k = event.code === "KeyK" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!(slash || k) || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", down);
    return () => removeEventListener("keydown", down);
  }, [input]);
}
