"use client";

import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import type { MouseEvent, PointerEvent } from "react";

type Props = { text: string; isHeld: boolean; toggle(): void; onPointerDown(event: PointerEvent): void };

/** By this a point is dragged; the keys of its line lift it as well. */
export function PointHandle({ text, isHeld, toggle, onPointerDown }: Props) {
  const t = useTranslations("rapporteur.held");
  // A screen reader presses without a key; with the mouse a mere click does nothing.
  const click = ({ detail }: MouseEvent) => detail === 0 && toggle();
  return (
    <button
      type="button"
      aria-label={t("handle", { text })}
      aria-pressed={isHeld}
      onClick={click}
      onPointerDown={onPointerDown}
      className="absolute -start-5.5 top-2.5 grid h-9 w-6 cursor-grab! touch-none place-items-center rounded-md text-edge select-none hover:text-ink active:cursor-grabbing! pointer-coarse:-start-3 pointer-coarse:top-1 pointer-coarse:size-11 pointer-fine:opacity-0 pointer-fine:group-focus-within/line:opacity-100 pointer-fine:group-hover/line:opacity-100 aria-pressed:text-accent pointer-fine:aria-pressed:opacity-100"
    >
      <GripVertical aria-hidden="true" className="size-4" />
    </button>
  );
}
