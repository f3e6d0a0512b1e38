"use client";

import { useTranslations } from "next-intl";
import { useHappened } from "@/components/equity/use-happened";
import { useWords } from "@/components/equity/words";
import { leftToRight } from "@/components/table/left-to-right";
import { SpeakerName } from "@/components/table/speaker-name";
import type { NotReached as Entry, Why } from "@/lib/roundtable/equity";

/** Those who can still be called come first. */
const ORDER: readonly Why[] = ["waiting", "parked", "turned-away", "absent", "failed", "void", "written"];

/** Everyone who asked and was not heard, by what happened. */
export function NotReached({ all, over }: { all: Entry[]; over: boolean }) {
  const t = useTranslations("equity.notReached");
  const groups = ORDER.map((why) => ({ why, entries: all.filter((entry) => entry.why === why) }));
  return (
    <section aria-labelledby="equity-not-reached">
      <h2 id="equity-not-reached" className="text-xl font-semibold">
        {t("title")}
      </h2>
      {all.length === 0 && <p className="mt-2 text-soft">{t("nobody")}</p>}
      {groups.map(
        ({ why, entries }) => entries.length > 0 && <Group key={why} why={why} entries={entries} over={over} />,
      )}
    </section>
  );
}

function Group({ why, entries, over }: { why: Why; entries: Entry[]; over: boolean }) {
  const t = useTranslations("equity.notReached");
  const { numeral } = useWords();
  return (
    <section aria-labelledby={`equity-why-${why}`} className="mt-5">
      <h3 id={`equity-why-${why}`} className="flex items-baseline gap-2 border-b border-line pb-1.5 font-semibold">
        {why === "waiting" && over ? t("whyOver") : t(`why.${why}`)}
        <span className="font-normal text-soft">{numeral(entries.length)}</span>
      </h3>
      <ul className="divide-y divide-line">
        {entries.map((entry) => (
          <Line key={entry.request.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Line({ entry }: { entry: Entry }) {
  const happened = useHappened()(entry);
  const separator = useTranslations("common")("separator");
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2">
      <span className="font-semibold">
        <SpeakerName speaker={entry.request.speaker} />
      </span>
      <span className="text-sm">
        <Text entry={entry} />
      </span>
      <span className="text-sm text-soft col-span-2">
        {happened.map(([name, words], index) => (
          <span key={name}>
            {index > 0 && separator}
            {words}
          </span>
        ))}
      </span>
    </li>
  );
}

function Text({ entry: { text } }: { entry: Entry }) {
  const t = useTranslations("equity.notReached");
  const { time } = useWords();
  if (!text) return <span className="text-soft">{t("noText")}</span>;
  if (text.state === "returned") return t("returned");
  return t.rich("text", { ...leftToRight, time: time(text.at) });
}
