"use client";

import { useTranslations } from "next-intl";
import { useDesk } from "@/components/moderator/desk-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { KeysSheet } from "@/components/ui/keys-sheet";

const KEYS = [
  ["space", "space"],
  ["P", "p"],
  ["E", "e"],
  ["M", "m"],
  ["A", "a"],
  ["V", "v"],
  ["X", "x"],
  ["O", "o"],
  ["S", "s"],
  ["Z", "z"],
  ["R", "r"],
  ["I", "i"],
  ["G", "g"],
  ["1 – 9", "digits"],
  ["/", "find"],
  ["U", "u"],
  ["C", "c"],
  ["W", "w"],
  ["L", "l"],
  ["H", "h"],
  ["Q", "q"],
  ["N", "n"],
  ["Y", "y"],
  ["0", "agenda"],
  ["T", "t"],
  ["B", "b"],
  ["F", "f"],
  ["J", "j"],
  ["D", "d"],
  ["K", "k"],
  ["?", "sheet"],
] as const;

/** All keys on one sheet, and the switch that turns them off. */
export function KeysDialog() {
  const { close } = useDesk();
  const t = useTranslations("moderate.keys");
  const c = useTranslations("common");
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={t("title")}
      description={t("text")}
      actions={<Button onClick={close}>{c("close")}</Button>}
    >
      <div className="text-sm sm:[&_dl]:grid-cols-[auto_1fr_auto_1fr] [&_dl]:gap-y-1 [&_dl]:leading-tight">
        <KeysSheet keys={KEYS.map(([key, name]) => ({ key, does: t(name) }))} switchLabel={t("on")} />
      </div>
    </Dialog>
  );
}
