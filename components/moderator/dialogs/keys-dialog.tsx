"use client";

import { useTranslations } from "next-intl";
import { useDesk } from "@/components/moderator/desk-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Key } from "@/components/ui/key";
import { useKeys } from "@/components/ui/keys";

const KEYS = [
  ["space", "space"],
  ["P", "p"],
  ["E", "e"],
  ["A", "a"],
  ["V", "v"],
  ["Z", "z"],
  ["C", "c"],
  ["I", "i"],
  ["/", "find"],
  ["1 – 9", "digits"],
  ["↑ ↓", "arrows"],
  ["?", "sheet"],
] as const;

/** All keys on one sheet, and the switch that turns them off. */
export function KeysDialog() {
  const { close } = useDesk();
  const { on, switchTo } = useKeys();
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
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {KEYS.map(([key, name]) => (
          <div key={key} className="contents">
            <dt className="text-end [&_kbd]:inline-block!">
              <Key>{key}</Key>
              <span className="sr-only">{key}</span>
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => switchTo(event.currentTarget.checked)}
          className="size-4"
        />
        {t("on")}
      </label>
    </Dialog>
  );
}
