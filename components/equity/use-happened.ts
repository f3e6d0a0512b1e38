"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useWords } from "@/components/equity/words";
import { leftToRight } from "@/components/table/left-to-right";
import { useSpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useView } from "@/lib/client/table-provider";
import type { NotReached } from "@/lib/roundtable/equity";

/** What happened to a request, in short phrases by name; the heading above it has said the chief thing. */
export function useHappened(): (entry: NotReached) => [name: string, words: ReactNode][] {
  const { list } = useView();
  const t = useTranslations("equity.notReached");
  const word = useTranslations("table");
  const kindOf = useSpeechKind();
  const nameOf = useSpeakerName();
  const { time } = useWords();
  return ({ request }) => {
    const { speaker, absences = 0, backAt, invitedAt, writeUntil, mergedInto, at } = request;
    const place = list.order.indexOf(request.id) + 1;
    const into = mergedInto === undefined ? undefined : list.requests[mergedInto];
    const timed = (name: "askedAt" | "backAt" | "writeUntil", moment: number) =>
      t.rich(name, { ...leftToRight, time: time(moment, request.state === "turned-away" && name === "askedAt") });
    const parts: [string, ReactNode][] = [
      ["what", kindOf(request)],
      ["rank", speaker.rank && !PLAIN.has(speaker.rank) && word(`rank.${speaker.rank}`)],
      ["kind", speaker.kind && speaker.kind !== "state" && word(`kind.${speaker.kind}`)],
      ["joined", into && t("joined", { name: nameOf(into.speaker) })],
      ["place", place > 0 && t("place", { place })],
      ["asked", timed("askedAt", at)],
      ["absences", absences > 0 && t("absences", { count: absences })],
      ["back", backAt !== undefined && timed("backAt", backAt)],
      [
        "invited",
        invitedAt !== undefined && (writeUntil === undefined ? t("invited") : timed("writeUntil", writeUntil)),
      ],
      ["frozen", request.frozen && t("frozen")],
    ];
    return parts.filter(([, words]) => words !== undefined && words !== false);
  };
}

/** Ranks that say nothing to the point. */
const PLAIN: ReadonlySet<string> = new Set(["other", "observer"]);
