import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { numeral } from "@/lib/i18n/format";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";

export interface SpeakerLineProps {
  place: number;
  name: ReactNode;
  /** Times, tags: at the end of the line. */
  end?: ReactNode;
  /** Why it stands where it stands. */
  why?: ReactNode;
  /** The reader's own line. */
  mine?: boolean;
  className?: string;
}

/** One who waits, in a list of speakers (an `ol`): place, name, why. The first is set apart. */
export function SpeakerLine({ place, name, end, why, mine = false, className = "" }: SpeakerLineProps) {
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const weight = place === 1 || mine ? "font-semibold" : "";
  return (
    <li
      className={`grid grid-cols-[1.75em_minmax(0,1fr)_auto] items-baseline gap-x-1 border-line py-2.5 not-first:border-t ${mine ? "text-accent" : ""} ${className}`}
    >
      <span aria-hidden="true" className={`${weight} ${place === 1 || mine ? "text-accent" : "text-soft"}`}>
        {numeral(locale, place)}
      </span>
      <span className={weight}>{name}</span>
      <span className="flex items-baseline gap-2 text-sm text-soft">{end}</span>
      {why && <span className="col-span-2 col-start-2 text-sm text-faint">{why}</span>}
    </li>
  );
}
