"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type ChairWords, chairWords } from "@/components/moderator/chair-words";
import { useNames } from "@/components/moderator/names";
import { useView } from "@/lib/client/table-provider";

/** The sentence for the chair to read out, ready before it is needed. */
export function ChairSentence() {
  const words = chairWords(useView());
  const t = useTranslations("moderate.chair");
  if (!words) return null;
  const later = words.kind === "give" && words.when === "next";
  return (
    <figure className="mt-5 w-full max-w-140 border-s-3 border-line ps-3.5">
      <figcaption className="text-xs text-faint">{later ? t("next") : t("now")}</figcaption>
      <blockquote className="quoted leading-[1.6] text-soft">
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
    case "nobody":
      return words.thanks ? t.rich("thanksNobody", { thanks: of(words.thanks), n: name }) : t("nobody");
    case "give": {
      const [second, third] = words.after;
      return t.rich("give", {
        thanked: words.thanks ? "yes" : "no",
        thanks: words.thanks ? of(words.thanks) : "",
        to: of(words.to),
        more: words.after.length,
        second: second ? of(second) : "",
        third: third ? of(third) : "",
        b: bold,
        n: name,
      });
    }
    default:
      return words satisfies never;
  }
}
