"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";

export type FittedProps = {
  /** All that it says: how long it is decides the size at first paint, and a change fits it anew. */
  text: string;
  /** The largest and the smallest size, in rem. */
  most: number;
  least: number;
  /** The room there is on a screen of 16:9, in rem: what the server reckons with. */
  room: { width: number; height: number };
  className?: string;
  children: ReactNode;
};

/**
 * Text as large as the place it is given allows: measured in the browser, reckoned on the server. Needs a height to stay in.
 * The room above and below is for what stands out of its line, such as the marks of Arabic; else it would be cut, or count as too much.
 */
export function Fitted({ text, most, least, room, className = "", children }: FittedProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` stands for the children.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const refit = () => shrink(element, most, least);
    refit();
    // Fonts come after the first paint, and a place grows when a band above it goes.
    const watch = new ResizeObserver(refit);
    watch.observe(element);
    if (element.parentElement) watch.observe(element.parentElement);
    document.fonts.addEventListener("loadingdone", refit);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener("loadingdone", refit);
    };
  }, [text, most, least]);
  const size = sizeFor([...text].length, room, most, least);
  return (
    <div
      ref={box}
      className={`${STILL} -my-[0.25em] overflow-hidden py-[0.25em] ${className}`}
      style={{ fontSize: `${size}rem` }}
    >
      {children}
    </div>
  );
}

// With reduced motion every property has a transition, of no length; a size that is measured must not be on its way.
const STILL = "transition-none **:transition-none";

const STEP = 0.95;

function shrink(element: HTMLElement, most: number, least: number): void {
  for (let size = most; ; size *= STEP) {
    element.style.fontSize = `${Math.max(size, least)}rem`;
    const fits = element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
    if (fits || size <= least) return;
  }
}

/** A letter takes about half its size across, a line 1.4 of it, and a tenth is lost at the ends of lines. */
const AREA = 0.5 * 1.4 * 1.1;

/** Takes a number of letters and the room (rem); returns the size in rem, between `least` and `most`, at which they fill it. */
export function sizeFor(letters: number, { width, height }: FittedProps["room"], most: number, least: number): number {
  const size = Math.sqrt((width * height) / (AREA * Math.max(1, letters)));
  return Math.round(Math.min(most, Math.max(least, size)) * 100) / 100;
}
