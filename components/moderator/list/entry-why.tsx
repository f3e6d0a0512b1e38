"use client";

import { useTranslations } from "next-intl";
import { Fragment, memo, type ReactNode } from "react";
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
import { useViewOf } from "@/lib/client/table-provider";
import type { RequestView, View } from "@/lib/roundtable/view-types";

type EntryWhyProps = { request: RequestView; elsewhere: OtherTable[]; whole: boolean };

/** Why it stands where it stands, in brief until the entry is opened; what asks for attention comes first and darker. */
export function EntryWhy({ request, elsewhere, whole }: EntryWhyProps) {
  const list = useViewOf((view) => view.list);
  const statements = useViewOf((view) => view.statements);
  return <Facts list={list} facts={entryFacts({ list, statements }, request, elsewhere)} whole={whole} />;
}

type FactsProps = { list: View["list"]; facts: EntryFact[]; whole: boolean };

/** Facts are made anew at every change of the list and seldom differ; the list itself only says who is named in them. */
const Facts = memo(function Facts({ list, facts, whole }: FactsProps) {
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
}, saysTheSame);

function saysTheSame(one: FactsProps, other: FactsProps): boolean {
  return one.whole === other.whole && JSON.stringify(one.facts) === JSON.stringify(other.facts);
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
