"use client";

import { type DragEvent, useRef, useState } from "react";
import { useDesk } from "@/components/moderator/desk-context";
import { dropOn } from "@/components/moderator/list-order";
import { useView } from "@/lib/client/table-provider";

/** Dragging with the mouse; the buttons of an entry do the same for everybody else. */
export function useDrag() {
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
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      if (dragged.current !== null) setOver(id);
    },
    onDragEnd: () => {
      dragged.current = null;
      setOver(null);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      drop(id);
    },
  });
}

export type EntryDrag = ReturnType<ReturnType<typeof useDrag>>;
