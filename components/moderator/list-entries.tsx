"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useActs } from "@/components/moderator/desk-context";
import { entryKeys } from "@/components/moderator/list/entry-keys";
import { EntryPlaces } from "@/components/moderator/list/entry-places";
import { type EntryPlace, PlacesInSteps } from "@/components/moderator/list/places-in-steps";
import { useElsewhere } from "@/components/moderator/list/use-elsewhere";
import { useHeld } from "@/components/moderator/list/use-held";
import { useInserted } from "@/components/moderator/list/use-inserted";
import { ListEntry } from "@/components/moderator/list-entry";
import { useNames } from "@/components/moderator/names";
import { useDrag } from "@/components/table/held/use-drag";
import { useListMotion } from "@/components/table/held/use-list-motion";
import { placedRequests } from "@/components/table/placed-requests";
import { useKey } from "@/components/ui/keys";
import { matches } from "@/components/ui/search-text";
import { keeping } from "@/lib/client/keeping";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { numeral } from "@/lib/i18n/format";
import { estimates, isReached } from "@/lib/roundtable/schedule";

/** Times are shown by the minute; a list that moves by seconds need not be drawn again. */
const MINUTE = 60_000;

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** Those who wait. An entry opens to what may be done with it; the digits open the first nine. */
export function ListEntries({ search }: { search: string }) {
  const view = useView();
  const { of, locale } = useNames();
  const starts = estimates(view, useNow(5000));
  const elsewhere = useElsewhere();
  const [opened, setOpened] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const entry = useHeld();
  const { order } = entry;
  useListMotion(list, order);
  const latest = useRef(entry);
  useEffect(() => {
    latest.current = entry;
  });
  const drag = useDrag(list, latest);
  const toggle = useCallback((id: string) => setOpened((now) => (now === id ? null : id)), []);
  const inserted = useInserted(view.list);
  const part = (id: string, what: string) =>
    list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"] ${what}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown once, when it comes.
  useEffect(() => {
    if (inserted !== undefined) part(inserted, "[data-handle]")?.scrollIntoView({ block: "nearest" });
  }, [inserted]);
  const placed = placedRequests({ order, requests: view.list.requests });
  const [keep] = useState(() => keeping<Record<string, EntryPlace>>());
  const now = keep(
    Object.fromEntries(
      placed.map(({ request: { id, limit }, place }) => {
        const startsAt = starts.get(id);
        const at = startsAt === undefined ? {} : { startsAt: Math.floor(startsAt / MINUTE) * MINUTE };
        const fits = startsAt === undefined || isReached(view, startsAt, limit);
        return [id, { ...(place !== undefined && { number: numeral(locale, place) }), ...at, fits }];
      }),
    ),
  );
  const [places] = useState(() => new PlacesInSteps(now));
  // With the order that they belong to, and before it is painted.
  useLayoutEffect(() => places.set(now), [places, now]);
  const [keys] = useState(entryKeys);
  const t = useTranslations("moderate.list");
  const { say } = useActs();
  const l = useTranslations("list");
  if (order.length === 0) {
    return <p className="py-3 text-soft">{view.table.listed ? t(`empty.${view.list.state}`) : l("unlisted")}</p>;
  }
  const shown = placed.filter(
    ({ request: { speaker } }) => entry.held || matches(search, [of(speaker), speaker.title, speaker.name]),
  );
  const isKept = (id: string) =>
    id === entry.held?.id || id === opened || part(id, "")?.contains(document.activeElement) === true;
  const keyOf = keys(
    shown.map(({ request }) => request.id),
    isKept,
  );
  const openAt = (digit: string) => {
    const id = placed.find(({ place }) => place === Number(digit))?.request.id;
    if (!id) return;
    setOpened(id);
    part(id, "[aria-expanded]")?.focus();
  };
  const pickUp = () => {
    const at = document.activeElement?.closest<HTMLElement>("[data-entry]")?.dataset.entry ?? inserted ?? opened;
    const handle = at && part(at, "[data-handle]");
    // None where a search hides the entry: lifted without the focus it could not be moved.
    if (!handle) return say(l("held.pick"));
    handle.focus();
    entry.lift(at);
  };
  return (
    <>
      {DIGITS.map((digit) => (
        <PageKey key={digit} name={digit} onPress={() => openAt(digit)} />
      ))}
      <PageKey name="g" onPress={pickUp} />
      {shown.length === 0 && <p className="py-3 text-soft">{t("nobodyFound")}</p>}
      <EntryPlaces value={places}>
        <ol ref={list}>
          {shown.map(({ request, place }) => (
            <ListEntry
              key={keyOf(request.id)}
              request={request}
              first={place === 1}
              elsewhere={elsewhere(request.id)}
              opened={request.id === opened}
              fresh={request.id === inserted}
              onToggle={toggle}
              isHeld={entry.held?.id === request.id}
              entry={latest}
              onDrag={drag}
            />
          ))}
        </ol>
      </EntryPlaces>
    </>
  );
}

function PageKey({ name, onPress }: { name: string; onPress: () => void }) {
  useKey(name, onPress);
  return null;
}
