"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useActs, useReason } from "@/components/moderator/desk-context";
import { useNames } from "@/components/moderator/names";
import type { Carried } from "@/components/table/held/carried";
import { dropOf, type Held, heldOrder } from "@/components/table/held/list-order";
import { useView } from "@/lib/client/table-provider";

/** The answer to a drop comes before the patch that shows it: until then, at most this long, the entry stays where it was let go. */
const SETTLES = 1_000;

/** Picking up one entry of the list, carrying it along, and letting it go; each step is said aloud, and one command is sent at the end. */
export function useHeld(): Carried {
  const view = useView();
  const { order } = view.list;
  const { act, say } = useActs();
  const refused = useReason("MoveRequest");
  const { ofRequest } = useNames();
  const t = useTranslations("list.held");
  const [held, setHeld] = useState<(Held & { dropped?: true }) | null>(null);
  const key = order.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list that moved is what this answers to.
  useEffect(() => {
    setHeld((now) => (now?.dropped || (now && !order.includes(now.id)) ? null : now));
  }, [key]);

  const where = (one: Held) => {
    const next = order.filter((id) => id !== one.id)[one.index];
    const name = ofRequest(view, one.id);
    return next === undefined ? t("last", { name }) : t("before", { name, other: ofRequest(view, next) });
  };
  /** False where nothing may be moved now: then there is nothing to carry. */
  const lift = (id: string): boolean => {
    if (refused) {
      say(refused, "strong");
      return false;
    }
    setHeld({ id, index: order.indexOf(id) });
    say(t("lifted", { name: ofRequest(view, id) }));
    return true;
  };
  const carry = (one: Held) => {
    const index = Math.max(0, Math.min(order.length - 1, one.index));
    if (held?.index === index) return;
    setHeld({ id: one.id, index });
    say(where({ id: one.id, index }));
  };
  const putBack = () => {
    if (held) say(t("back", { name: ofRequest(view, held.id) }));
    setHeld(null);
  };
  const drop = async () => {
    const move = held && dropOf(order, held);
    if (!held || !move) return putBack();
    const dropped = { ...held, dropped: true } as const;
    const end = () => setHeld((now) => (now === dropped ? null : now));
    setHeld(dropped);
    const answer = await act({ type: "MoveRequest", ...move }, { said: where(held) });
    if (answer.ok) setTimeout(end, SETTLES);
    else end();
  };
  return { held: held?.dropped ? null : held, order: heldOrder(order, held), lift, carry, putBack, drop };
}
