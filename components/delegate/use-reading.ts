"use client";

import { useEffect, useMemo } from "react";
import { paragraphsOf } from "@/components/delegate/paragraphs";
import { useDraft } from "@/lib/client/drafts";

/** How large the text may stand; the second is the usual size. */
const SIZES = [
  "text-[1.125rem]",
  "text-[1.3125rem]",
  "text-[1.5625rem]",
  "text-[1.875rem]",
  "text-[2.25rem]",
  "text-[2.75rem]",
] as const;
const USUAL = 1;

export type Reading = {
  paragraphs: string[];
  /** The paragraph that is being read. */
  current: number;
  go(paragraph: number): void;
  size: (typeof SIZES)[number];
  /** Undefined where it is at its largest, or smallest. */
  larger?: () => void;
  smaller?: () => void;
};

/** Where in the text one reads, and how large; kept on the device, so that a page that is opened anew goes on there. */
export function useReading(text: string | undefined, speech: string | undefined): Reading {
  const place = useDraft("reading-place");
  const size = useDraft("reading-size");
  const paragraphs = useMemo(() => paragraphsOf(text ?? ""), [text]);
  const [of, index] = place.text.split(" ");
  const current = of === speech ? Math.min(Number(index) || 0, Math.max(0, paragraphs.length - 1)) : 0;
  const step = size.text === "" ? USUAL : Math.min(Number(size.text) || 0, SIZES.length - 1);
  const resize = (to: number) => (to < 0 || to >= SIZES.length ? undefined : () => size.setText(String(to)));
  const there = paragraphs.length > 0 && speech !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where it opens; later each step scrolls by itself.
  useEffect(() => {
    if (there && current > 0) show(current, "instant");
  }, [there]);
  return {
    paragraphs,
    current,
    go(paragraph) {
      place.setText(`${speech} ${paragraph}`);
      show(paragraph, matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");
    },
    size: SIZES[step] ?? SIZES[USUAL],
    larger: resize(step + 1),
    smaller: resize(step - 1),
  };
}

export function paragraphId(index: number): string {
  return `own-paragraph-${index}`;
}

function show(paragraph: number, behavior: ScrollBehavior): void {
  document.getElementById(paragraphId(paragraph))?.scrollIntoView({ block: "start", behavior });
}
