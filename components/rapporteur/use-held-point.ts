"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { dropBefore, isPlaced } from "@/components/rapporteur/point-order";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { ShownPoint } from "@/components/rapporteur/shown-points";
import { type Held, heldOrder } from "@/components/table/held/list-order";

/** Picking up one point of a question, carrying it along, and letting it go; each step is said aloud, and one command is sent at the end. */
export function useHeldPoint(points: ShownPoint[]) {
  const { shown, send, say, why } = useRecordDesk();
  const t = useTranslations("rapporteur.held");
  const [held, setHeld] = useState<Held | null>(null);
  // What the focus leaves in the moment of a drop must not put it back.
  const now = useRef<Held | null>(null);
  const order = points.filter(isPlaced).map(({ point }) => point.id);
  const isGone = held !== null && !order.includes(held.id);
  const set = (next: Held | null) => {
    now.current = next;
    setHeld(next);
  };
  useEffect(() => {
    if (!isGone) return;
    now.current = null;
    setHeld(null);
  }, [isGone]);

  const where = ({ index }: Held) => ({ place: index + 1, count: order.length });
  /** False where nothing may be moved now: then there is nothing to carry. */
  const lift = (id: string): boolean => {
    const index = order.indexOf(id);
    if (why || index < 0) {
      if (why) say(why);
      return false;
    }
    set({ id, index });
    say(t("lifted", where({ id, index })));
    return true;
  };
  const carry = ({ id, index: wanted }: Held) => {
    const index = Math.max(0, Math.min(order.length - 1, wanted));
    if (now.current?.index === index) return;
    set({ id, index });
    say(t("place", where({ id, index })));
  };
  const putBack = () => {
    if (now.current) say(t("back"));
    set(null);
  };
  const drop = async () => {
    const letGo = now.current;
    const all = shown.filter(isPlaced).map(({ point }) => point.id);
    const before = letGo ? dropBefore(all, order, letGo) : undefined;
    if (!letGo || before === undefined) return putBack();
    set(null);
    send({ type: "MovePoint", point: letGo.id, before });
    say(t("dropped", where(letGo)));
  };
  return { held, order: heldOrder(order, held), lift, carry, putBack, drop };
}

export type HeldPoint = ReturnType<typeof useHeldPoint>;
