"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Programme } from "@/components/secretariat/programme/use-programme";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

/** Takes a table that was never opened out of the programme, with its agenda and its seats. */
export function RemoveTable({ programme }: { programme: Programme }) {
  const { table, remove, pending, refusal, dismiss } = programme;
  const t = useTranslations("programme.remove");
  const [open, setOpen] = useState(false);
  if (!table) return null;
  const close = (next: boolean) => {
    dismiss();
    setOpen(next);
  };
  return (
    <>
      <Button look="quiet" className="-ms-4 justify-self-start" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={close}
        title={t("title", { number: table.number })}
        description={t("text")}
        actions={
          <>
            <Button onClick={() => close(false)}>{t("keep")}</Button>
            <Button look="danger" pending={pending} onClick={() => void remove()}>
              {t("confirm")}
            </Button>
          </>
        }
      >
        <p className="font-semibold">
          <bdi>{table.plan.title}</bdi>
        </p>
        <div className="mt-3">
          <Notice look="strong">{refusal?.message}</Notice>
        </div>
      </Dialog>
    </>
  );
}
