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
  ["F", "f"],
  ["K", "k"],
  ["Q", "q"],
  ["N", "n"],
  ["T", "t"],
  ["C", "c"],
  ["I", "i"],
  ["W", "w"],
  ["L", "l"],
  ["H", "h"],
  ["/", "find"],
  ["1 – 9", "digits"],
  ["↑ ↓", "arrows"],
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
      <div className="text-sm [&_dl]:gap-y-1">
        <KeysSheet keys={KEYS.map(([key, name]) => ({ key, does: t(name) }))} switchLabel={t("on")} />
      </div>
    </Dialog>
  );
}
