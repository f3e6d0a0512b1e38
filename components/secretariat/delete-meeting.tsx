"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

/** Deletes the meeting with everything in it. It cannot be taken back, so whoever does it writes its title. */
export function DeleteMeeting({ slug, title, home }: { slug: string; title: string; home: string }) {
  const t = useTranslations("manage.delete");
  const { ask, pending, refusal } = useManaging();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const same = typed.trim() === title;

  const remove = async () => {
    const answer = await ask("DELETE", `/api/meetings/${slug}`, { title: typed });
    if (answer.ok) location.assign(home);
  };

  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)} className="justify-self-start">
        {t("button")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("title")}
        description={t("text")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t("keep")}</Button>
            <Button look="danger" pending={pending} reason={same ? undefined : t("reason")} onClick={remove}>
              {t("confirm")}
            </Button>
          </>
        }
      >
        <p className="mb-4 font-semibold">
          <bdi>{title}</bdi>
        </p>
        <TextField
          label={t("field")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          dir="auto"
        />
        <div className="mt-3">
          <Notice>{refusal?.message}</Notice>
        </div>
      </Dialog>
    </>
  );
}
