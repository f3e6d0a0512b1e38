"use client";

import { useTranslations } from "next-intl";
import { memo, useId } from "react";
import { EntryActions } from "@/components/moderator/entry-actions";
import type { OtherTable } from "@/components/moderator/list/entry-facts";
import { EntryHandle, type EntryHandleProps } from "@/components/moderator/list/entry-handle";
import { PlaceInWords, StartsAt } from "@/components/moderator/list/entry-places";
import { EntryDetails, EntryWhy } from "@/components/moderator/list/entry-why";
import { SpeakerName } from "@/components/table/speaker-name";
import { Tag } from "@/components/ui/tag";
import { useViewOf } from "@/lib/client/table-provider";
import type { RequestView } from "@/lib/roundtable/view-types";

export interface ListEntryProps extends EntryHandleProps {
  elsewhere: OtherTable[];
  opened: boolean;
  /** It was inserted a moment ago. */
  fresh: boolean;
  onToggle: (id: string) => void;
}

/**
 * One who waits: place, name, why, when. It opens to what may be done, and is moved by its place. Of sixty, those that changed are
 * drawn again, and those out of sight are not laid out.
 */
export const ListEntry = memo(function ListEntry(props: ListEntryProps) {
  const { request, elsewhere, opened, fresh, onToggle, ...handle } = props;
  const actions = useId();
  const { first, isHeld } = handle;
  const away = request.state === "parked" || request.frozen;
  // Its own containing block, held or moving or not: a change of that would lay out all that it holds.
  const look = isHeld
    ? "z-10 rounded-lg bg-accent-wash shadow-lg outline-2 outline-accent [&_[data-handle]]:outline-none"
    : fresh
      ? "bg-accent-wash"
      : "";
  return (
    <li
      data-entry={request.id}
      className={`relative -ms-4.5 ps-4.5 pt-px before:absolute before:start-4.5 before:end-0 before:top-0 before:border-t before:border-line first:before:hidden ${opened || isHeld ? "" : UNSEEN} ${look}`}
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
          <span className={`text-[1rem] ${first ? "font-semibold" : away ? "text-soft" : ""}`}>
            <PlaceInWords request={request.id} />
            <SpeakerName speaker={request.speaker} />
          </span>
          <EntryEnd request={request} />
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

/** Laid out when it comes into sight; until then as high as most are. */
const UNSEEN = "[content-visibility:auto] [contain-intrinsic-size:auto_4rem]";

const EntryEnd = memo(function EntryEnd({ request }: { request: RequestView }) {
  const questions = useViewOf((view) => view.questions.items);
  const t = useTranslations("table.question");
  const numbers = request.questions.flatMap((id) => questions[id]?.number ?? []);
  return (
    <span className="flex items-baseline gap-2 text-sm text-soft">
      {numbers.map((number) => (
        <Tag key={number}>{t("short", { number })}</Tag>
      ))}
      <StartsAt request={request.id} />
    </span>
  );
});
