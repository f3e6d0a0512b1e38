"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

const LINK = "inline-flex min-h-8 items-center text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11";

/** Makes the rehearsal of a table, or leads to the one there is (`rehearsal`: its address) and discards it. */
export function Rehearse({ slug, table, rehearsal }: { slug: string; table: number; rehearsal?: number }) {
  const t = useTranslations("rehearsal");
  const { refresh } = useRouter();
  const { ask, pending, refusal } = useManaging();
  const start = async () => {
    const answer = await ask<{ number: number }>("POST", `/api/meetings/${slug}/tables/${table}/rehearsal`);
    if (answer.ok || answer.error.code === "rehearsal-exists") refresh();
  };
  return (
    <div className="grid justify-items-start gap-1.5">
      {rehearsal === undefined ? (
        <button
          type="button"
          aria-disabled={pending}
          onClick={pending ? undefined : start}
          title={t("startHint")}
          className={LINK}
        >
          {t("start")}
        </button>
      ) : (
        <p className="flex flex-wrap items-center gap-x-4">
          <span className="font-semibold">{t("running")}</span>
          <a href={`/${slug}/${rehearsal}/moderate`} className={LINK}>
            {t("desk")}
          </a>
          <a href={`/${slug}/${rehearsal}/screen`} className={LINK}>
            {t("screen")}
          </a>
          <Discard address={`/api/meetings/${slug}/tables/${rehearsal}`} />
        </p>
      )}
      <Notice>{refusal?.message}</Notice>
    </div>
  );
}

function Discard({ address }: { address: string }) {
  const t = useTranslations("rehearsal");
  const { refresh } = useRouter();
  const { ask, pending, refusal } = useManaging();
  const [open, setOpen] = useState(false);
  const discard = async () => {
    const answer = await ask("DELETE", address);
    if (!answer.ok && answer.error.code !== "not-found") return;
    setOpen(false);
    refresh();
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} className={LINK}>
        {t("discard")}
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("discardTitle")}
        description={t("discardText")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t("keep")}</Button>
            <Button look="danger" pending={pending} onClick={discard}>
              {t("confirm")}
            </Button>
          </>
        }
      >
        <Notice>{refusal?.message}</Notice>
      </Dialog>
    </>
  );
}
