"use client";

import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useAwake } from "@/lib/client/table-provider";

/**
 * A line that opens; works without script. With script, what is closed is not drawn: a list of sixty would cost every change of the
 * table. `count` stands beside the title, without a dot: in Arabic that would read as a zero.
 */
export function Disclosure({ title, count, children }: { title: ReactNode; count?: ReactNode; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const awake = useAwake();
  // Somebody may have opened it before there was script.
  useLayoutEffect(() => setOpen(details.current?.open ?? false), []);
  return (
    <details
      ref={details}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group border-t border-line"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 py-2 text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <span className="font-semibold">{title}</span>
        {count !== undefined && <span>{count}</span>}
        {/* Lucide's chevron-down, drawn here: for this one icon the public page would carry the set's runtime. */}
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="ms-auto size-4.5 shrink-0 fill-none stroke-current stroke-2 transition-transform group-open:rotate-180 motion-reduce:transition-none"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="m6 9 6 6 6-6" />
        </svg>
      </summary>
      <div className="pb-4">{(open || !awake) && children}</div>
    </details>
  );
}
