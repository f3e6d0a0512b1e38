"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { BadgeList, type Holder } from "@/components/secretariat/badges/badge-list";
import { Displays } from "@/components/secretariat/badges/displays";
import { PrintBadges } from "@/components/secretariat/badges/print-badges";
import { useBadgeActs } from "@/components/secretariat/badges/use-badge-acts";
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
  const router = useRouter();
  const refresh = () => router.refresh();
  const badges = useBadgeActs(slug, refresh);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const badgeless = holders.filter(({ issuedAt }) => issuedAt === null).length;

  const choose = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };

  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.35fr)]">
      <div className="grid content-start gap-12">
        <PrintBadges
          slug={slug}
          badgeless={badgeless}
          chosen={[...chosen]}
          onPrinted={() => {
            setChosen(new Set());
            refresh();
          }}
        />
        <Displays slug={slug} displays={displays} tables={tables} onGiven={badges.show} onChanged={refresh} />
      </div>
      <div className="grid content-start gap-4">
        <Notice>{badges.said}</Notice>
        <BadgeList holders={holders} mail={mail} chosen={chosen} onChoose={choose} onAct={badges.act} />
      </div>
      {badges.dialogs}
    </div>
  );
}
