"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Leaving the list costs the place, so it is asked first. */
export function LeaveDialog({ open, close, leave }: { open: boolean; close(): void; leave(): void }) {
  const t = useTranslations("delegate.leave");
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && close()}
      title={t("title")}
      description={t("text")}
      actions={
        <>
          <Button onClick={close}>{t("stay")}</Button>
          <Button
            look="danger"
            onClick={() => {
              leave();
              close();
            }}
          >
            {t("confirm")}
          </Button>
        </>
      }
    />
  );
}
