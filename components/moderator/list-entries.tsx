"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { useDesk } from "@/components/moderator/desk-context";
import { useDrag } from "@/components/moderator/list/use-drag";
import { useElsewhere } from "@/components/moderator/list/use-elsewhere";
import { useHeld } from "@/components/moderator/list/use-held";
import { useInserted } from "@/components/moderator/list/use-inserted";
import { ListEntry } from "@/components/moderator/list-entry";
import { useNames } from "@/components/moderator/names";
import { useListMotion } from "@/components/moderator/use-list-motion";
import { placedRequests } from "@/components/table/placed-requests";
import { useKey } from "@/components/ui/keys";
import { matches } from "@/components/ui/search-text";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { estimates, isReached } from "@/lib/roundtable/schedule";

/** Times are shown by the minute; a list that moves by seconds need not be drawn again. */
const MINUTE = 60_000;

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** Those who wait. An entry opens to what may be done with it; the digits open the first nine. */
export function ListEntries({ search }: { search: string }) {
  const view = useView();
  const { of } = useNames();
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
  const t = useTranslations("moderate.list");
  const { say } = useDesk();
  const l = useTranslations("list");
  if (order.length === 0) {
    return <p className="py-3 text-soft">{view.table.listed ? t(`empty.${view.list.state}`) : l("unlisted")}</p>;
  }
  const placed = placedRequests({ order, requests: view.list.requests });
  const shown = placed.filter(
    ({ request: { speaker } }) => entry.held || matches(search, [of(speaker), speaker.title, speaker.name]),
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
      <ol ref={list}>
        {shown.map(({ request, place }) => {
          const { id } = request;
          const startsAt = starts.get(id);
          return (
            <ListEntry
              key={id}
              request={request}
              place={place}
              startsAt={startsAt === undefined ? undefined : Math.floor(startsAt / MINUTE) * MINUTE}
              fits={startsAt === undefined || isReached(view, startsAt, request.limit)}
              elsewhere={elsewhere(id)}
              opened={id === opened}
              fresh={id === inserted}
              onToggle={toggle}
              isHeld={entry.held?.id === id}
              entry={latest}
              onDrag={drag}
            />
          );
        })}
      </ol>
    </>
  );
}

function PageKey({ name, onPress }: { name: string; onPress: () => void }) {
  useKey(name, onPress);
  return null;
}
