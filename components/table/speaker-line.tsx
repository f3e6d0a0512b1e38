import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { numeral } from "@/lib/i18n/format";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";

export interface SpeakerLineProps {
  /** Absent for one who is not counted: set aside, or waiting for the chair beside the list. */
  place?: number;
  name: ReactNode;
  /** Times, tags: at the end of the line. */
  end?: ReactNode;
  /** Why it stands where it stands. */
  why?: ReactNode;
  /** The reader's own line. */
  mine?: boolean;
  className?: string;
  /** `wall`: to be read from afar; what is long takes few lines. */
  size?: "medium" | "wall";
}

/** One who waits, in a list of speakers (an `ol`): place, name, why. The first is set apart. */
export function SpeakerLine({
  place,
  name,
  end,
  why,
  mine = false,
  className = "",
  size = "medium",
}: SpeakerLineProps) {
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const wall = size === "wall";
  const weight = place === 1 || mine ? "font-semibold" : "";
  return (
    <li
      className={`grid grid-cols-[1.75em_minmax(0,1fr)_auto] items-baseline gap-x-1 border-line not-first:border-t ${wall ? "py-2 text-xl" : "py-2.5"} ${mine ? "text-accent" : ""} ${className}`}
    >
      <span aria-hidden="true" className={`${weight} ${place === 1 || mine ? "text-accent" : "text-soft"}`}>
        {place === undefined ? "–" : numeral(locale, place)}
      </span>
      <span className={`${weight} ${wall ? "line-clamp-2" : ""}`}>{name}</span>
      <span className={`flex items-baseline gap-2 text-soft ${wall ? "text-base" : "text-sm"}`}>{end}</span>
      {why && <span className={`col-span-2 col-start-2 text-sm text-faint ${wall ? "truncate" : ""}`}>{why}</span>}
    </li>
  );
}
