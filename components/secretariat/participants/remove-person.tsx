"use client";

import { useTranslations } from "next-intl";
import type { Person } from "@/components/secretariat/participants/types";
import { useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

type Props = { slug: string; person: Person; onRemoved: () => void; onClose: () => void };

/** Asks before somebody is removed; where the record names her, says why she stays. */
export function RemovePerson({ slug, person, onRemoved, onClose }: Props) {
  const t = useTranslations("manageParticipants.remove");
  const { ask, pending, refusal } = useManaging();
  const remove = async () => {
    if ((await ask("DELETE", `/api/meetings/${slug}/participants/${person.id}`)).ok) onRemoved();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title", { name: person.name })}
      description={t("text")}
      actions={
        <>
          <Button onClick={onClose}>{t("keep")}</Button>
          <Button look="danger" pending={pending} onClick={remove}>
            {t("confirm")}
          </Button>
        </>
      }
    >
      <Notice>{refusal?.message}</Notice>
    </Dialog>
  );
}
