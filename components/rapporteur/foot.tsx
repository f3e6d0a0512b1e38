"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Key } from "@/components/ui/key";
import { useKey, useKeys } from "@/components/ui/keys";
import { KeysSheet } from "@/components/ui/keys-sheet";
import { useTableAddress } from "@/lib/client/table-provider";

const KEYS = [
  ["P", "box"],
  ["Alt P", "boxTyping"],
  ["⏎", "keep"],
  ["⇧ ⏎", "newLine"],
  ["Esc", "leave"],
  ["Alt W", "who"],
  ["Alt 1 – 9", "question"],
  ["Alt A", "part"],
  ["Alt N", "quantifier"],
  ["Alt T", "tone"],
  ["Alt K", "kind"],
  ["J  K", "lines"],
  ["← →", "across"],
  ["O", "openText"],
  ["N", "sentence"],
  ["E", "edit"],
  ["G", "move"],
  ["Del", "remove"],
  ["Z", "undo"],
  ["1 – 9", "digits"],
  ["0", "all"],
  ["/", "find"],
  ["R  A  S", "tabs"],
  ["?", "sheet"],
] as const;

/** The keys, with the switch that turns them off, the way to who was heard, and the languages. */
export function Foot({ languages }: { languages: ReactNode }) {
  const t = useTranslations("rapporteur.keys");
  const [open, setOpen] = useState(false);
  const { on } = useKeys();
  const { meeting, table } = useTableAddress();
  useKey("?", () => setOpen(true));
  const link = "inline-flex min-h-8 items-center gap-2 hover:text-ink max-sm:min-h-11 pointer-coarse:min-h-11";
  return (
    <footer className="flex flex-wrap items-center gap-x-6 border-t border-line px-5.5 py-0.5 text-sm text-soft max-sm:px-4">
      <button type="button" onClick={() => setOpen(true)} className={link}>
        {t("open")} <span className="text-ink">{on && <Key>?</Key>}</span>
      </button>
      <a href={`/${encodeURIComponent(meeting)}/${table}/equity`} className={link}>
        {t("equity")}
      </a>
      <span className="ms-auto">{languages}</span>
      <KeysDialog open={open} onOpenChange={setOpen} />
    </footer>
  );
}

function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("rapporteur.keys");
  const c = useTranslations("common");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("text")}
      actions={<Button onClick={() => onOpenChange(false)}>{c("close")}</Button>}
    >
      <KeysSheet keys={KEYS.map(([key, name]) => ({ key, does: t(name) }))} switchLabel={t("on")} />
    </Dialog>
  );
}
