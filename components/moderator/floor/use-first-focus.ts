"use client";

import { useEffect, useRef } from "react";

/** In a dialog that asks for a choice the focus begins on what is chosen, so that the arrows choose and Enter sends. */
export function useFirstFocus() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    const first = current?.querySelector<HTMLElement>("input:checked") ?? current?.querySelector<HTMLElement>("input");
    first?.focus();
  }, []);
  return place;
}
