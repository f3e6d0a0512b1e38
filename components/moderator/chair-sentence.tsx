"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type ChairWords, chairWords } from "@/components/moderator/chair-words";
import { useNames } from "@/components/moderator/names";
import { useNamesList } from "@/components/table/speaker-name";
import { useView } from "@/lib/client/table-provider";
import type { RequestView } from "@/lib/roundtable/view-types";

/** The sentence for the chair to read out, ready before it is needed; `large` to be read at arm's length. */
export function ChairSentence({ large = false }: { large?: boolean }) {
  const words = chairWords(useView());
  const t = useTranslations("moderate.chair");
  if (!words) return null;
  const later = words.kind === "give" && words.when === "next";
  return (
    <figure className={`w-full border-s-3 border-line ${large ? "ps-5 lg:ps-7" : "mt-4 max-w-140 ps-3.5"}`}>
      <figcaption className={large ? "caps mb-2" : "text-xs text-faint"}>{later ? t("next") : t("now")}</figcaption>
      <blockquote
        className={`quoted text-soft ${large ? "text-[clamp(1.5rem,min(3.3vw,5.2vh),3rem)] leading-[1.35] portrait:md:text-[2.5rem]" : "leading-[1.6]"}`}
      >
        <Sentence words={words} />
      </blockquote>
    </figure>
  );
}

const bold = (chunks: ReactNode) => (
  <b className="font-semibold text-ink">
    <bdi>{chunks}</bdi>
  </b>
);
const name = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

function Sentence({ words }: { words: ChairWords }) {
  const t = useTranslations("moderate.chair");
  const { of } = useNames();
  switch (words.kind) {
    case "open":
    case "suspended":
    case "adjourned":
      return t(words.kind);
    case "point":
      return t.rich("point", { name: of(words.by), b: bold });
    case "nobody":
      return words.thanks ? t.rich("thanksNobody", { thanks: of(words.thanks), n: name }) : t("nobody");
    case "give": {
      const [second, third] = words.after;
      return t.rich("give", {
        thanked: words.thanks ? "yes" : "no",
        thanks: words.thanks ? of(words.thanks) : "",
        more: words.after.length,
        to: () => <GivenTo request={words.to} />,
        second: () => second && <GivenTo request={second} />,
        third: () => third && <GivenTo request={third} />,
        n: name,
      });
    }
    default:
      return words satisfies never;
  }
}

/** To whom, and as what: on behalf of others, in reply, to respond, by video. */
function GivenTo({ request: { speaker, kind, video, onBehalfOf } }: { request: RequestView }) {
  const t = useTranslations("moderate.chair");
  const { of } = useNames();
  const list = useNamesList();
  const how = video !== undefined ? "video" : kind === "reply" || kind === "response" ? kind : undefined;
  if (how) return t.rich(how, { name: of(speaker), b: bold });
  if (onBehalfOf.length === 0) return bold(of(speaker));
  return t.rich("behalf", { name: of(speaker), names: list(onBehalfOf), b: bold, n: name });
}
