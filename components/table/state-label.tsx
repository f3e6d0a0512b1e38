import { useTranslations } from "next-intl";
import type { SessionState } from "@/lib/roundtable/state";

export interface StateLabelProps {
  state: SessionState;
  /** Where more is known than the one word. */
  words?: string;
  className?: string;
}

/** The session's state in one word; only a live table is lit. */
export function StateLabel({ state, words, className = "" }: StateLabelProps) {
  const t = useTranslations("table.session");
  const live = state === "live";
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap ${live ? "text-ink" : "text-soft"} ${className}`}
    >
      <span
        aria-hidden="true"
        className={`size-2 shrink-0 rounded-full border ${live ? "border-accent bg-accent" : "border-edge"}`}
      />
      {words ?? t(state)}
    </span>
  );
}
