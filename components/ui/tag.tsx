import type { ReactNode } from "react";

/** A short word about a thing. `strong` where it matters now. */
export function Tag({ strong = false, children }: { strong?: boolean; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-md border px-1.5 text-xs leading-[1.6] font-semibold whitespace-nowrap ${strong ? "border-accent text-accent" : "border-line text-soft"}`}
    >
      {children}
    </span>
  );
}
