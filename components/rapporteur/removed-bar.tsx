"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useRemoval } from "@/components/rapporteur/use-removal";
import { Button } from "@/components/ui/button";
import { Key } from "@/components/ui/key";
import { useKey, useKeys } from "@/components/ui/keys";

/** What was removed last, one key away. No time runs out. */
export function RemovedBar() {
  const t = useTranslations("rapporteur.removed");
  const c = useTranslations("common");
  const { why } = useRecordDesk();
  const { removed, takeBack, letGo } = useRemoval();
  const { on } = useKeys();
  useKey(removed && !why ? "z" : undefined, takeBack);
  if (!removed || why) return null;
  return (
    <div className="mb-2 flex items-center gap-x-3 rounded-xl bg-sunk px-4 py-1.5 text-sm">
      <span className="shrink-0 font-semibold">{t("title")}</span>
      <bdi className="quoted min-w-0 flex-1 truncate text-soft">{removed.text}</bdi>
      <Button size="small" look="quiet" onClick={takeBack} aria-keyshortcuts={on ? "Z" : undefined}>
        {t("undo")} {on && <Key>Z</Key>}
      </Button>
      <button
        type="button"
        aria-label={c("close")}
        onClick={letGo}
        className="grid size-8 shrink-0 place-items-center rounded-lg text-soft hover:text-ink pointer-coarse:size-11"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}
