"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { Holder, HolderAction } from "@/components/secretariat/badges/badge-list";
import { type Given, GivenBadge } from "@/components/secretariat/badges/given-badge";
import { useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type Badged = Pick<Holder, "id" | "name" | "issuedAt">;

export type BadgeActs = {
  /** Asks first where somebody would lose a badge. */
  act: (action: HolderAction, holder: Badged) => void;
  show: (given: Given) => void;
  pending: boolean;
  /** What came of the last one. */
  said: string | undefined;
  dialogs: ReactNode;
};

/** A new badge, one by e-mail, or the end of one; the dialogs that ask and that show a new one once. */
export function useBadgeActs(slug: string, onChanged: () => void): BadgeActs {
  const t = useTranslations("manageBadges");
  const { ask, pending, refusal } = useManaging();
  const [given, setGiven] = useState<Given>();
  const [asked, setAsked] = useState<{ action: HolderAction; holder: Badged }>();
  const [said, setSaid] = useState<string>();

  const perform = async (action: HolderAction, holder: Badged) => {
    const path = `/api/meetings/${slug}/participants/${holder.id}/badge`;
    setAsked(undefined);
    setSaid(undefined);
    if (action === "revoke") {
      if ((await ask("DELETE", path)).ok) setSaid(t("revoked", { name: holder.name }));
    } else if (action === "mail") {
      if ((await ask("POST", path, { by: "mail" })).ok) setSaid(t("mailed", { name: holder.name }));
    } else {
      const answer = await ask<Omit<Given, "who">>("POST", path, { by: "hand" });
      if (answer.ok) setGiven({ who: holder.name, link: answer.link, code: answer.code, qr: answer.qr });
    }
    onChanged();
  };
  // Whoever has a badge loses it by any of these, perhaps in the middle of a session.
  const act = (action: HolderAction, holder: Badged) =>
    holder.issuedAt === null ? void perform(action, holder) : setAsked({ action, holder });

  const dialogs = (
    <>
      {given && <GivenBadge given={given} onClose={() => setGiven(undefined)} />}
      {asked && (
        <Dialog
          open
          onOpenChange={(open) => !open && setAsked(undefined)}
          title={t(`ask.${asked.action}.title`, { name: asked.holder.name })}
          description={t(`ask.${asked.action}.text`)}
          actions={
            <>
              <Button onClick={() => setAsked(undefined)}>{t("ask.keep")}</Button>
              <Button
                look={asked.action === "revoke" ? "danger" : "primary"}
                pending={pending}
                onClick={() => perform(asked.action, asked.holder)}
              >
                {t(`ask.${asked.action}.confirm`)}
              </Button>
            </>
          }
        />
      )}
    </>
  );
  return { act, show: setGiven, pending, said: refusal?.message ?? said, dialogs };
}
