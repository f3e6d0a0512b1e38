"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useDrag } from "@/components/moderator/list/use-drag";
import { dropOf, type Held, heldOrder } from "@/components/moderator/list-order";
import type { PlannedItem } from "@/components/secretariat/programme/types";

/** Picking up an item of the agenda, carrying it along and letting it go, by hand or by keys; each step is said aloud. */
export function useAgendaHeld(
  list: RefObject<HTMLOListElement | null>,
  items: PlannedItem[],
  onReorder: (order: string[]) => void,
) {
  const t = useTranslations("programme.agenda.held");
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
    const index = Math.max(0, Math.min(order.length - 1, wanted));
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
  const entry = { held, order: heldOrder(order, held), lift, carry, putBack, drop };
  const latest = useRef(entry);
  useEffect(() => {
    latest.current = entry;
  });
  return { ...entry, said, drag: useDrag(list, latest) };
}

export type AgendaHeld = ReturnType<typeof useAgendaHeld>;
