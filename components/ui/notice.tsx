import type { ReactNode } from "react";

/** What just happened, or why not. Keep it in the page while empty: a live region that appears together with its words is not read. */
export function Notice({ look = "plain", children }: { look?: "plain" | "strong"; children?: ReactNode }) {
  const dress = look === "strong" ? "bg-ink text-paper" : "bg-accent-wash text-ink";
  return (
    <div role="status" aria-live="polite" className={`rounded-xl px-4 py-3 empty:hidden ${dress}`}>
      {children}
    </div>
  );
}
