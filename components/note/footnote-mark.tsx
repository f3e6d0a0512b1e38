"use client";

import { type KeyboardEvent, type MouseEvent, useId, useState } from "react";

export interface FootnoteMarkProps {
  n: number;
  /** The number as it is written. */
  sign: string;
  /** What a screen reader says of the mark. */
  label: string;
  text: string;
  language?: string;
}

/** The mark of a footnote. Opens the footnote where it stands; without script it leads to the foot of the page. */
export function FootnoteMark({ n, sign, label, text, language }: FootnoteMarkProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(!open);
  };
  const close = (event: KeyboardEvent) => {
    if (event.key === "Escape") setOpen(false);
  };
  return (
    <>
      <a
        id={`mark-${n}`}
        href={`#footnote-${n}`}
        role="doc-noteref"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
        onKeyDown={close}
        className="note-mark relative rounded-sm px-0.5 align-super font-sans text-[0.6875rem] leading-none font-semibold text-accent no-underline after:absolute after:-inset-x-2.5 after:-inset-y-2 hover:bg-accent-wash pointer-coarse:after:-inset-x-3.5 pointer-coarse:after:-inset-y-3 aria-expanded:bg-accent aria-expanded:text-accent-ink aria-expanded:forced-color-adjust-none"
      >
        {sign}
      </a>
      {open && (
        // A float: the line goes on, and what follows it makes room.
        <span
          id={id}
          role="note"
          lang={language}
          dir="auto"
          className="note-aside float-start clear-both my-2.5 block w-full border-s-2 border-accent ps-3.5 text-start font-sans text-base leading-normal text-soft print:hidden"
        >
          {text}
        </span>
      )}
    </>
  );
}
