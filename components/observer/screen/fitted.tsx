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
    let fitted: string | undefined;
    const refit = () => {
      fitText(element, most, least);
      fitted = placeOf(element);
    };
    // What it begins with is laid out with the page, and looked at before it is painted: to ask here would lay the page out twice.
    element.style.fontSize = `${most}rem`;
    // A place grows when a band above it goes, and tells of what was fitted in it too.
    const watch = new ResizeObserver(() => fitted !== placeOf(element) && refit());
    watch.observe(element);
    if (element.parentElement) watch.observe(element.parentElement);
    // Fonts come after the first paint.
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

/** The room that a box has and takes. */
function placeOf({ clientWidth, clientHeight, parentElement }: HTMLElement): string {
  return [clientWidth, clientHeight, parentElement?.clientWidth, parentElement?.clientHeight].join();
}

/** The largest size at which all is seen, found by halves: each look lays the box out. */
function fitText(element: HTMLElement, most: number, least: number): void {
  const fitsAt = (step: number) => {
    element.style.fontSize = `${Math.max(most * STEP ** step, least)}rem`;
    return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
  };
  if (fitsAt(0)) return;
  let [tooLarge, fits] = [0, Math.ceil(Math.log(least / most) / Math.log(STEP))];
  while (fits - tooLarge > 1) {
    const middle = (tooLarge + fits) >> 1;
    if (fitsAt(middle)) fits = middle;
    else tooLarge = middle;
  }
  fitsAt(fits);
}

/** A letter takes about half its size across, a line 1.4 of it, and a tenth is lost at the ends of lines. */
const AREA = 0.5 * 1.4 * 1.1;

/** Takes a number of letters and the room (rem); returns the size in rem, between `least` and `most`, at which they fill it. */
export function sizeFor(letters: number, { width, height }: FittedProps["room"], most: number, least: number): number {
  const size = Math.sqrt((width * height) / (AREA * Math.max(1, letters)));
  return Math.round(Math.min(most, Math.max(least, size)) * 100) / 100;
}
