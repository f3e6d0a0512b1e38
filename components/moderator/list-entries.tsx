"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useDesk } from "@/components/moderator/desk-context";
import { ListEntry } from "@/components/moderator/list-entry";
import { fitsInput } from "@/components/moderator/list-fits";
import { dropOn } from "@/components/moderator/list-order";
import { useNames } from "@/components/moderator/names";
import { useListMotion } from "@/components/moderator/use-list-motion";
import { useKey } from "@/components/ui/keys";
import { matches } from "@/components/ui/search-text";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { fits } from "@/lib/roundtable/fits";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** Those who wait. An entry opens to what may be done with it; the digits open the first nine. */
export function ListEntries({ search }: { search: string }) {
  const view = useView();
  const { order, requests } = view.list;
  const { of } = useNames();
  const input = fitsInput(view, useNow(5000));
  const { starts, fitting } = fits(input);
  const [opened, setOpened] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useListMotion(list, order);
  const drag = useDrag();
  const t = useTranslations("moderate.list");
  if (order.length === 0) return <p className="py-3 text-soft">{t(`empty.${view.list.state}`)}</p>;
  const shown = order.filter((id) => matches(search, [of(requests[id]?.speaker ?? {}), requests[id]?.speaker.title]));
  const openAt = (place: number) => {
    const id = order[place];
    if (!id) return;
    setOpened(id);
    list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"] button`)?.focus();
  };
  return (
    <>
      {DIGITS.map((digit, place) => (
        <DigitKey key={digit} digit={digit} onPress={() => openAt(place)} />
      ))}
      {shown.length === 0 && <p className="py-3 text-soft">{t("nobodyFound")}</p>}
      <ol ref={list}>
        {shown.map((id) => {
          const request = requests[id];
          const place = order.indexOf(id);
          return (
            request && (
              <ListEntry
                key={id}
                request={request}
                place={place + 1}
                startsAt={starts[place] ?? input.from}
                fits={place < fitting}
                opened={id === opened}
                onToggle={() => setOpened(id === opened ? null : id)}
                drag={drag(id)}
              />
            )
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

/** Dragging with the mouse; the buttons of an entry do the same for everybody else. */
function useDrag() {
  const { act, why, say } = useDesk();
  const { list } = useView();
  const [over, setOver] = useState<string | null>(null);
  const dragged = useRef<string | null>(null);
  const drop = (target: string) => {
    const move = dragged.current === null ? undefined : dropOn(list.order, dragged.current, target);
    const reason = why("MoveRequest");
    setOver(null);
    if (!move) return;
    if (reason) say(reason, "strong");
    else void act({ type: "MoveRequest", ...move });
  };
  return (id: string) => ({
    isTarget: over === id && dragged.current !== id,
    onDragStart: () => {
      dragged.current = id;
    },
    onDragOver: () => dragged.current !== null && setOver(id),
    onDragEnd: () => {
      dragged.current = null;
      setOver(null);
    },
    onDrop: () => drop(id),
  });
}

export type EntryDrag = ReturnType<ReturnType<typeof useDrag>>;
