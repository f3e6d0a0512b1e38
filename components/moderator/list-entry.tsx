"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { EntryActions } from "@/components/moderator/entry-actions";
import type { OtherTable } from "@/components/moderator/list/entry-facts";
import { EntryDetails, EntryWhy } from "@/components/moderator/list/entry-why";
import type { EntryDrag } from "@/components/moderator/list/use-drag";
import { SpeakerName } from "@/components/table/speaker-name";
import { TimeOfDay } from "@/components/table/time-of-day";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Tag } from "@/components/ui/tag";
import { useView } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";
import type { RequestView } from "@/lib/roundtable/view-types";

export interface ListEntryProps {
  request: RequestView;
  /** Counts those who wait; none for one that is set aside. */
  place?: number;
  /** When the turn would begin; none for who cannot be called now. */
  startsAt?: number;
  /** Whether this one will finish before the time is over. */
  fits: boolean;
  elsewhere: OtherTable[];
  opened: boolean;
  onToggle: () => void;
  drag: EntryDrag;
}

/** One who waits: place, name, why, when. It opens to what may be done. */
export function ListEntry({ request, place, startsAt, fits, elsewhere, opened, onToggle, drag }: ListEntryProps) {
  const actions = useId();
  const { isTarget, ...handlers } = drag;
  const away = request.state === "parked" || request.frozen;
  return (
    <li
      data-entry={request.id}
      draggable={!opened}
      {...handlers}
      className={`border-t border-line first:border-t-0 ${isTarget ? "bg-accent-wash" : ""}`}
    >
      <button
        type="button"
        aria-expanded={opened}
        aria-controls={actions}
        onClick={onToggle}
        className="grid min-h-11 w-full cursor-pointer grid-cols-[1.75rem_minmax(0,1fr)_auto] items-baseline gap-x-2 rounded-lg py-2 text-start hover:bg-sunk"
      >
        <Place place={place} />
        <span className={`text-[1rem] ${place === 1 ? "font-semibold" : away ? "text-soft" : ""}`}>
          <SpeakerName speaker={request.speaker} />
        </span>
        <EntryEnd request={request} startsAt={startsAt} fits={fits} />
        <EntryWhy request={request} elsewhere={elsewhere} whole={opened} />
        {opened && <EntryDetails request={request} />}
      </button>
      <div id={actions} hidden={!opened}>
        {opened && <EntryActions request={request} />}
      </div>
    </li>
  );
}

function Place({ place }: { place?: number }) {
  const locale = usePageLocale();
  const t = useTranslations("list");
  if (place === undefined) {
    return (
      <span className="text-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("place")}</span>
      </span>
    );
  }
  return <span className={place === 1 ? "font-semibold text-accent" : "text-soft"}>{numeral(locale, place)}</span>;
}

function EntryEnd({ request, startsAt, fits }: Pick<ListEntryProps, "request" | "startsAt" | "fits">) {
  const { questions } = useView();
  const t = useTranslations();
  const numbers = request.questions.flatMap((id) => questions.items[id]?.number ?? []);
  return (
    <span className="flex items-baseline gap-2 text-sm text-soft">
      {numbers.map((number) => (
        <Tag key={number}>{t("table.question.short", { number })}</Tag>
      ))}
      {startsAt !== undefined && (
        <>
          <span className="sr-only">{t("moderate.list.about")}</span>
          <TimeOfDay at={startsAt} className={fits ? "" : "text-faint line-through decoration-1"} />
          {!fits && <span className="sr-only">{t("moderate.list.doesNotFit")}</span>}
        </>
      )}
    </span>
  );
}
