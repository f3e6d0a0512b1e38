"use client";

import { useTranslations } from "next-intl";
import { QrPicture } from "@/components/secretariat/badges/qr-picture";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

export type Given = { who: string; link: string; code?: string; qr: { size: number; path: string } };

/** A badge or a display's link that was just made. Shown once: whoever closes this cannot see it again. */
export function GivenBadge({ given, onClose }: { given: Given; onClose: () => void }) {
  const t = useTranslations("manageBadges.given");
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<bdi>{given.who}</bdi>}
      description={t("once")}
      actions={
        <>
          <Button onClick={() => navigator.clipboard?.writeText(given.link)}>{t("copy")}</Button>
          <Button look="primary" onClick={onClose}>
            {t("done")}
          </Button>
        </>
      }
    >
      <div className="grid justify-items-center gap-4">
        <QrPicture {...given.qr} label={t("qr")} />
        {given.code && <p className="ltr-figures text-2xl font-semibold tracking-wider">{given.code}</p>}
        <p dir="ltr" className="w-full rounded-lg bg-sunk px-3 py-2 text-sm break-all select-all">
          {given.link}
        </p>
      </div>
    </Dialog>
  );
}
