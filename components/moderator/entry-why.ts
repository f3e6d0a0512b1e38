"use client";

import { useTranslations } from "next-intl";
import { useNamesList } from "@/components/table/speaker-name";
import { useView } from "@/lib/client/table-provider";
import type { RequestView } from "@/lib/roundtable/view-types";

/** Why an entry stands where it stands, and what the chair should know of it: short phrases, the weightiest first. */
export function useEntryWhy(request: RequestView): string[] {
  const { list } = useView();
  const names = useNamesList();
  const t = useTranslations("moderate.why");
  const word = useTranslations("table");
  const { speaker } = request;
  const reason = request.reason?.replace(/[.。]\s*$/, "");
  const said = [
    reason && (request.inserted ? t("inserted", { reason }) : t("moved", { reason })),
    request.late && t("late"),
    request.absences && t("absent", { count: request.absences }),
    request.onBehalfOf.length > 0 && t("onBehalfOf", { names: names(request.onBehalfOf) }),
    !speaker.kind && t("protected"),
    speaker.rank && !PLAIN_RANKS.has(speaker.rank) && word(`rank.${speaker.rank}`),
    speaker.kind && speaker.kind !== "state" && word(`kind.${speaker.kind}`),
    !reason && t("turn", { turn: 1 + heardBefore(list.requests, request) }),
  ];
  return said.filter((part): part is string => typeof part === "string" && part !== "");
}

const PLAIN_RANKS = new Set(["other", "observer"]);

function heardBefore(requests: Record<string, RequestView>, { speaker }: RequestView): number {
  if (speaker.seat === undefined) return 0;
  return Object.values(requests).filter((other) => other.state === "heard" && other.speaker.seat === speaker.seat)
    .length;
}
