"use client";

import { useTranslations } from "next-intl";
import { memo, useId } from "react";
import { EntryActions } from "@/components/moderator/entry-actions";
import type { OtherTable } from "@/components/moderator/list/entry-facts";
import { EntryHandle, type EntryHandleProps } from "@/components/moderator/list/entry-handle";
import { EntryDetails, EntryWhy } from "@/components/moderator/list/entry-why";
import { SpeakerName } from "@/components/table/speaker-name";
import { TimeOfDay } from "@/components/table/time-of-day";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Tag } from "@/components/ui/tag";
import { useViewOf } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";

/** `place` counts those who wait; none for one that is set aside. */
export interface ListEntryProps extends EntryHandleProps {
  /** When the turn would begin; none for who cannot be called now. */
  startsAt?: number;
  /** Whether this one will finish before the time is over. */
  fits: boolean;
  elsewhere: OtherTable[];
  opened: boolean;
  /** It was inserted a moment ago. */
  fresh: boolean;
  onToggle: (id: string) => void;
}

/** One who waits: place, name, why, when. It opens to what may be done, and is moved by its place. Of sixty, those that changed are drawn again. */
export const ListEntry = memo(function ListEntry(props: ListEntryProps) {
  const { request, startsAt, fits, elsewhere, opened, fresh, onToggle, ...handle } = props;
  const actions = useId();
  const { place, isHeld } = handle;
  const away = request.state === "parked" || request.frozen;
  return (
    <li
      data-entry={request.id}
      className={`border-t border-line first:border-t-0 ${isHeld ? "relative z-10 -ms-4.5 rounded-lg bg-accent-wash ps-4.5 shadow-lg outline-2 outline-accent [&_[data-handle]]:outline-none" : fresh ? "bg-accent-wash" : ""}`}
    >
      <div className="-ms-4.5 flex items-stretch">
        <EntryHandle request={request} {...handle} />
        <button
          type="button"
          aria-expanded={opened}
          aria-controls={actions}
          onClick={() => onToggle(request.id)}
          className="grid min-h-11 min-w-0 flex-1 cursor-pointer grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-2 rounded-lg py-2 text-start hover:bg-sunk"
        >
          <span className={`text-[1rem] ${place === 1 ? "font-semibold" : away ? "text-soft" : ""}`}>
            <PlaceInWords place={place} />
            <SpeakerName speaker={request.speaker} />
          </span>
          <EntryEnd request={request} startsAt={startsAt} fits={fits} />
          <EntryWhy request={request} elsewhere={elsewhere} whole={opened} />
          {opened && <EntryDetails request={request} />}
        </button>
      </div>
      <div id={actions} hidden={!opened}>
        {opened && <EntryActions request={request} />}
      </div>
    </li>
  );
});

function PlaceInWords({ place }: { place?: number }) {
  const locale = usePageLocale();
  const t = useTranslations("list");
  return <span className="sr-only">{place === undefined ? t("place") : numeral(locale, place)} </span>;
}

function EntryEnd({ request, startsAt, fits }: Pick<ListEntryProps, "request" | "startsAt" | "fits">) {
  const questions = useViewOf((view) => view.questions.items);
  const t = useTranslations();
  const numbers = request.questions.flatMap((id) => questions[id]?.number ?? []);
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
