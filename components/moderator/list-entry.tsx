"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { EntryActions } from "@/components/moderator/entry-actions";
import { useEntryWhy } from "@/components/moderator/entry-why";
import type { EntryDrag } from "@/components/moderator/list-entries";
import { SpeakerName } from "@/components/table/speaker-name";
import { TimeOfDay } from "@/components/table/time-of-day";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Tag } from "@/components/ui/tag";
import { useView } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";
import type { RequestView } from "@/lib/roundtable/view-types";

export interface ListEntryProps {
  request: RequestView;
  place: number;
  startsAt: number;
  /** Whether this one will finish before the time is over. */
  fits: boolean;
  opened: boolean;
  onToggle: () => void;
  drag: EntryDrag;
}

export function ListEntry({ request, place, startsAt, fits, opened, onToggle, drag }: ListEntryProps) {
  const locale = usePageLocale();
  const actions = useId();
  const first = place === 1;
  const { isTarget, onDragStart, onDragOver, onDragEnd, onDrop } = drag;
  return (
    <li
      data-entry={request.id}
      draggable={!opened}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      onDragOver={(event) => {
        event.preventDefault();
        onDragOver();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      className={`border-t border-line first:border-t-0 ${isTarget ? "bg-accent-wash" : ""}`}
    >
      <button
        type="button"
        aria-expanded={opened}
        aria-controls={actions}
        onClick={onToggle}
        className="grid min-h-11 w-full cursor-pointer grid-cols-[1.75rem_minmax(0,1fr)_auto] items-baseline gap-x-2 rounded-lg py-2 text-start hover:bg-sunk"
      >
        <span className={first ? "font-semibold text-accent" : "text-soft"}>{numeral(locale, place)}</span>
        <span className={`text-[1rem] ${first ? "font-semibold" : ""}`}>
          <SpeakerName speaker={request.speaker} />
        </span>
        <EntryEnd request={request} startsAt={startsAt} fits={fits} />
        <EntryWhy request={request} />
      </button>
      <div id={actions} hidden={!opened}>
        {opened && <EntryActions request={request} />}
      </div>
    </li>
  );
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
      <span className="sr-only">{t("moderate.list.about")}</span>
      <TimeOfDay at={startsAt} className={fits ? "" : "text-faint line-through decoration-1"} />
      {!fits && <span className="sr-only">{t("moderate.list.doesNotFit")}</span>}
    </span>
  );
}

function EntryWhy({ request }: { request: RequestView }) {
  const parts = useEntryWhy(request);
  return (
    <span className="col-span-2 col-start-2 text-sm text-faint">
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && " · "}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
