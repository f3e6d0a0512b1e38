"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Key } from "@/components/ui/key";
import { useKey, useKeys } from "@/components/ui/keys";
import { KeysSheet } from "@/components/ui/keys-sheet";

const KEYS = [
  ["⏎", "keep"],
  ["⇧ ⏎", "newLine"],
  ["Alt N", "quantifier"],
  ["Alt T", "tone"],
  ["P", "box"],
  ["1 – 9", "digits"],
  ["/", "find"],
  ["?", "sheet"],
] as const;

/** The keys, with the switch that turns them off, and the languages. */
export function Foot({ languages }: { languages: ReactNode }) {
  const t = useTranslations("rapporteur.keys");
  const [open, setOpen] = useState(false);
  const { on } = useKeys();
  useKey("?", () => setOpen(true));
  return (
    <footer className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 border-t border-line px-5.5 py-1 text-sm text-soft">
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-8 items-center gap-2 hover:text-ink max-sm:min-h-11 pointer-coarse:min-h-11"
      >
        {t("open")} <span className="text-ink">{on && <Key>?</Key>}</span>
      </button>
      {languages}
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
