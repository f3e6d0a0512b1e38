"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { FitsLine } from "@/components/moderator/fits-line";
import { InviteUnheard, InWriting } from "@/components/moderator/list/in-writing";
import { ListNotes } from "@/components/moderator/list/list-notes";
import { ListEntries } from "@/components/moderator/list-entries";
import { ListFooter } from "@/components/moderator/list-footer";
import { TurnedAway } from "@/components/moderator/turned-away";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Key } from "@/components/ui/key";
import { useKey, useKeys } from "@/components/ui/keys";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** The heart of the desk: who waits, when each will speak, whether they fit, and why this order. */
export function SpeakerList() {
  const [search, setSearch] = useState("");
  return (
    <section
      aria-labelledby="list-title"
      className="flex flex-col border-line px-5.5 pt-4 max-md:border-t md:min-h-0 md:border-s lg:col-start-3 lg:row-start-1"
    >
      <ListHead>
        <Find search={search} onSearch={setSearch} />
      </ListHead>
      <FitsLine />
      <div
        data-scrolls
        className="relative -mx-5 min-h-0 flex-1 px-5 md:[@media(height>=56rem)]:overflow-y-auto lg:overflow-y-auto"
      >
        <ListNotes />
        <ListEntries search={search} />
        <InviteUnheard />
        <TurnedAway />
        <InWriting />
      </div>
      <ListFooter />
    </section>
  );
}

function ListHead({ children }: { children: ReactNode }) {
  const list = useViewOf((view) => view.list);
  const { timeZone } = useTableAddress();
  const locale = usePageLocale();
  const t = useTranslations("moderate.list");
  const time = list.closesAt === undefined ? "" : timeOfDay(locale, list.closesAt, timeZone);
  return (
    <div className="flex items-center justify-between gap-x-3">
      <h2 id="list-title" className="caps">
        {t("title")} · {t(`state.${list.state}`, { time })}
      </h2>
      {children}
    </div>
  );
}

function Find({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const { on } = useKeys();
  const t = useTranslations("moderate.list");
  useKey("/", () => field.current?.focus());
  return (
    <label className="flex items-center gap-2 text-xs text-soft">
      <span className="sr-only">{t("findLabel")}</span>
      <input
        ref={field}
        type="search"
        value={search}
        placeholder={t("find")}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          onSearch("");
          event.currentTarget.blur();
        }}
        className="w-14 rounded-md border border-transparent bg-transparent px-1.5 py-0.5 text-end text-sm text-ink placeholder:text-soft hover:border-line focus:w-28 focus:border-edge focus:text-start max-sm:min-h-11 max-sm:text-[1rem] pointer-coarse:min-h-11"
      />
      {on && <Key>/</Key>}
    </label>
  );
}
