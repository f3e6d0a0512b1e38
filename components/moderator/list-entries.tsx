"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useDrag } from "@/components/moderator/list/use-drag";
import { useElsewhere } from "@/components/moderator/list/use-elsewhere";
import { ListEntry } from "@/components/moderator/list-entry";
import { useNames } from "@/components/moderator/names";
import { useListMotion } from "@/components/moderator/use-list-motion";
import { placedRequests } from "@/components/table/placed-requests";
import { useKey } from "@/components/ui/keys";
import { matches } from "@/components/ui/search-text";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { estimates, isReached } from "@/lib/roundtable/schedule";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** Those who wait. An entry opens to what may be done with it; the digits open the first nine. */
export function ListEntries({ search }: { search: string }) {
  const view = useView();
  const { order } = view.list;
  const { of } = useNames();
  const starts = estimates(view, useNow(5000));
  const elsewhere = useElsewhere();
  const [opened, setOpened] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useListMotion(list, order);
  const drag = useDrag();
  const t = useTranslations("moderate.list");
  const none = useTranslations("list")("unlisted");
  if (order.length === 0) {
    return <p className="py-3 text-soft">{view.table.listed ? t(`empty.${view.list.state}`) : none}</p>;
  }
  const placed = placedRequests(view.list);
  const shown = placed.filter(({ request: { speaker } }) =>
    matches(search, [of(speaker), speaker.title, speaker.name]),
  );
  const openAt = (digit: string) => {
    const id = placed.find(({ place }) => place === Number(digit))?.request.id;
    if (!id) return;
    setOpened(id);
    list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"] button`)?.focus();
  };
  return (
    <>
      {DIGITS.map((digit) => (
        <DigitKey key={digit} digit={digit} onPress={() => openAt(digit)} />
      ))}
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
              startsAt={startsAt}
              fits={startsAt === undefined || isReached(view, startsAt, request.limit)}
              elsewhere={elsewhere(id)}
              opened={id === opened}
              onToggle={() => setOpened(id === opened ? null : id)}
              drag={drag(id)}
            />
          );
        })}
      </ol>
    </>
  );
}

function DigitKey({ digit, onPress }: { digit: string; onPress: () => void }) {
  useKey(digit, onPress);
  return null;
}
