"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { firstFree } from "@/components/table/agenda-editor/agenda-edit";
import type { Carried } from "@/components/table/held/carried";
import { dropOf, type Held, heldOrder } from "@/components/table/held/list-order";
import { useDrag } from "@/components/table/held/use-drag";
import type { PlannedItem } from "@/lib/roundtable/events";

type Reorder = { items: PlannedItem[]; begun: ReadonlySet<string>; onReorder: (order: string[]) => void };

/**
 * Picking up an item of the agenda, carrying it along and letting it go, by hand or by keys; each step is said aloud. Nothing is
 * carried above what has begun.
 */
export function useAgendaHeld(list: RefObject<HTMLOListElement | null>, { items, begun, onReorder }: Reorder) {
  const t = useTranslations("agendaEditor.held");
  const [held, setHeld] = useState<Held | null>(null);
  const [said, setSaid] = useState("");
  const order = items.map(({ id }) => id);
  const name = (id: string | undefined) => items.find((item) => item.id === id)?.title ?? "";
  const where = ({ id, index }: Held) => {
    const next = order.filter((one) => one !== id)[index];
    return next === undefined ? t("last", { name: name(id) }) : t("before", { name: name(id), other: name(next) });
  };
  const lift = (id: string): boolean => {
    setHeld({ id, index: order.indexOf(id) });
    setSaid(t("lifted", { name: name(id) }));
    return true;
  };
  const carry = ({ id, index: wanted }: Held) => {
    const others = order.filter((one) => one !== id);
    const index = Math.max(firstFree(others, begun), Math.min(others.length, wanted));
    if (held?.index === index) return;
    setHeld({ id, index });
    setSaid(where({ id, index }));
  };
  const putBack = () => {
    if (held) setSaid(t("back", { name: name(held.id) }));
    setHeld(null);
  };
  const drop = async () => {
    if (held && dropOf(order, held)) {
      onReorder(heldOrder(order, held));
      setSaid(where(held));
      setHeld(null);
    } else putBack();
  };
  const entry: Carried = { held, order: heldOrder(order, held), lift, carry, putBack, drop };
  const latest = useRef(entry);
  useEffect(() => {
    latest.current = entry;
  });
  return { ...entry, said, latest, drag: useDrag(list, latest) };
}

export type AgendaHeld = ReturnType<typeof useAgendaHeld>;
