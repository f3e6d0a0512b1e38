"use client";

import { type FocusEvent, useState } from "react";

/** Whether the focus is on an element or in it: then single keys may act on it. */
export function useWithin() {
  const [within, setWithin] = useState(false);
  return {
    within,
    onFocus: () => setWithin(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setWithin(currentTarget.contains(relatedTarget)),
  };
}
