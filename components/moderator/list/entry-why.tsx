"use client";

import { useTranslations } from "next-intl";
import { Fragment, memo, type ReactNode, useState } from "react";
import {
  type EntryFact,
  entryFacts,
  inBrief,
  isNotice,
  type OtherTable,
} from "@/components/moderator/list/entry-facts";
import { useFactWords } from "@/components/moderator/list/fact-words";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { TimeOfDay } from "@/components/table/time-of-day";
import { keeping } from "@/lib/client/keeping";
import { useViewOf } from "@/lib/client/table-provider";
import type { RequestView, View } from "@/lib/roundtable/view-types";

type EntryWhyProps = { request: RequestView; elsewhere: OtherTable[]; whole: boolean };

/** Why it stands where it stands, in brief until the entry is opened; what asks for attention comes first and darker. */
export const EntryWhy = memo(function EntryWhy({ request, elsewhere, whole }: EntryWhyProps) {
  const [keep] = useState(() => keeping<EntryFact[]>());
  const facts = useViewOf((view) => keep(entryFacts(view, request, elsewhere)));
  const names = facts.some(({ code }) => code === "swap" || code === "swap-asked");
  const list = useViewOf((view) => (names ? view.list : NOBODY));
  return <Facts list={list} facts={facts} whole={whole} />;
});

/** Where nobody else is named in the facts, the list need not be looked at. */
const NOBODY: View["list"] = { state: "open", order: [], requests: {} };

type FactsProps = { list: View["list"]; facts: EntryFact[]; whole: boolean };

function Facts({ list, facts, whole }: FactsProps) {
  const words = useFactWords(list);
  return (
    <Words whole={whole}>
      {(whole ? facts : inBrief(facts)).map((fact) => (
        <bdi key={JSON.stringify(fact)} className={isNotice(fact) ? "font-semibold text-ink" : undefined}>
          {words(fact)}
        </bdi>
      ))}
    </Words>
  );
}

/** Who stands behind the delegation's name, for how long, and when it was asked. */
export function EntryDetails({ request: { speaker, limit, at } }: { request: RequestView }) {
  const t = useTranslations("list.details");
  const person = [speaker.name, speaker.title].filter(Boolean).join(", ");
  return (
    <Words whole>
      {person && <bdi key="person">{person}</bdi>}
      <span key="limit">{t.rich("limit", { time: minutesAndSeconds(limit), ...leftToRight })}</span>
      <span key="asked">{t.rich("asked", { time: () => <TimeOfDay at={at} seconds /> })}</span>
    </Words>
  );
}

function Words({ whole, children }: { whole: boolean; children: ReactNode }) {
  const parts = (Array.isArray(children) ? children : [children]).filter(Boolean);
  return (
    <span className={`col-span-2 text-sm text-faint ${whole ? "" : "line-clamp-2"}`}>
      {parts.map((part, index) => (
        <Fragment key={part.key}>
          {index > 0 && " · "}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
