"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { BadgeList, type Holder, type HolderAction } from "@/components/secretariat/badges/badge-list";
import { Displays } from "@/components/secretariat/badges/displays";
import { type Given, GivenBadge } from "@/components/secretariat/badges/given-badge";
import { PrintBadges } from "@/components/secretariat/badges/print-badges";
import { useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

export type BadgesScreenProps = {
  slug: string;
  holders: Holder[];
  displays: { id: string; name: string }[];
  tables: { number: number; title: string }[];
  mail: boolean;
};

/** Badges of a meeting: print them, give a new one, end one; and the links of its projectors. */
export function BadgesScreen({ slug, holders, displays, tables, mail }: BadgesScreenProps) {
  const t = useTranslations("manageBadges");
  const router = useRouter();
  const { ask, pending, refusal } = useManaging();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [given, setGiven] = useState<Given>();
  const [asked, setAsked] = useState<{ action: HolderAction; holder: Holder }>();
  const [said, setSaid] = useState<string>();
  const badgeless = holders.filter(({ issuedAt }) => issuedAt === null).length;

  const choose = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const perform = async (action: HolderAction, holder: Holder) => {
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
    router.refresh();
  };
  // Whoever has a badge loses it by any of these, perhaps in the middle of a session.
  const act = (action: HolderAction, holder: Holder) =>
    holder.issuedAt === null ? perform(action, holder) : setAsked({ action, holder });

  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.35fr)]">
      <div className="grid content-start gap-12">
        <PrintBadges
          slug={slug}
          badgeless={badgeless}
          chosen={[...chosen]}
          onPrinted={() => {
            setChosen(new Set());
            router.refresh();
          }}
        />
        <Displays
          slug={slug}
          displays={displays}
          tables={tables}
          onGiven={setGiven}
          onChanged={() => router.refresh()}
        />
      </div>
      <div className="grid content-start gap-4">
        <Notice>{refusal?.message ?? said}</Notice>
        <BadgeList holders={holders} mail={mail} chosen={chosen} onChoose={choose} onAct={act} />
      </div>
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
    </div>
  );
}
