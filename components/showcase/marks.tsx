"use client";

import { useTranslations } from "next-intl";
import { Specimen } from "@/components/showcase/group";
import { Mark } from "@/components/table/mark";
import { StateLabel } from "@/components/table/state-label";
import { Bar } from "@/components/ui/bar";
import { Key } from "@/components/ui/key";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Tag } from "@/components/ui/tag";

const sessions = ["scheduled", "live", "suspended", "adjourned", "published"] as const;
const shares = [0, 0.12, 0.5, 1];
const keys = ["⏎", "A", "?", "Esc", "Shift+↑"];
const dots = [2, 7, -1];

/** The small signs: state labels, tags, keys, bars, notices, the mark, skeletons. */
export function Marks() {
  const t = useTranslations();
  return (
    <>
      <Specimen caption="state of a session">
        {sessions.map((state) => (
          <StateLabel key={state} state={state} />
        ))}
      </Specimen>
      <Specimen caption="tag: plain, strong">
        <Tag>{t("table.rank.minister")}</Tag>
        <Tag>{t("table.speech.turnAgain", { n: 2 })}</Tag>
        <Tag strong>{t("table.speech.reply")}</Tag>
      </Specimen>
      <Specimen caption="key">
        {keys.map((key) => (
          <Key key={key}>{key}</Key>
        ))}
      </Specimen>
      <Specimen caption="bar: nothing, an eighth, half, all" lay="stack">
        {shares.map((share) => (
          <Bar key={share} share={share} />
        ))}
      </Specimen>
      <Specimen caption="notice: plain, strong" lay="stack">
        <Notice>{t("common.offline.back")}</Notice>
        <Notice look="strong">{t("common.connection.not-connected")}</Notice>
      </Specimen>
      <Specimen caption="mark: in a header, large, the table gone">
        {dots.map((lit, index) => (
          <Mark key={lit} lit={lit} className={index > 0 ? "size-12" : undefined} />
        ))}
      </Specimen>
      <Specimen caption={'skeleton of a list; "loading" is said once'} lay="stack">
        <div className="grid gap-3">
          <span className="sr-only">{t("common.loading")}</span>
          <Skeleton className="h-5 w-2/5" />
          <Skeleton className="h-5 w-3/5" />
          <Skeleton className="h-5 w-1/2" />
        </div>
      </Specimen>
    </>
  );
}
