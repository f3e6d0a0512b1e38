"use client";

import { useTranslations } from "next-intl";
import type { PlannedQuestion } from "@/components/secretariat/programme/types";
import { type AgendaWords, hearingParts, inSlot, roundTableParts } from "@/lib/roundtable/agenda-template";
import type { PlannedItem } from "@/lib/roundtable/events";

export type Template = "round-table" | "questions" | "hearing";
export const TEMPLATES: Template[] = ["round-table", "questions", "hearing"];

/** How many panels a hearing has: as many as that of 2016. */
const PANELS = 4;

type Slot = { startsAt: number; endsAt: number; questions: PlannedQuestion[] };

/** Makes an agenda that fills a slot, in the words of the page. */
export function useTemplate(): (template: Template, slot: Slot, panels?: number) => PlannedItem[] {
  const t = useTranslations("programme.template.items");
  const words: AgendaWords = {
    opening: t("opening"),
    panel: t("panel"),
    question: (number) => t("question", { number }),
    discussion: t("discussion"),
    wrapUp: t("wrapUp"),
    closing: t("closing"),
  };
  const panelTitles = (count: number) => Array.from({ length: count }, (_, at) => t("panelNumber", { number: at + 1 }));
  const partsOf = (template: Template, { startsAt, endsAt, questions }: Slot, panels: number) => {
    const minutes = Math.floor((endsAt - startsAt) / 60_000);
    switch (template) {
      case "round-table":
        return roundTableParts({ questions, minutes, words });
      case "questions":
        return roundTableParts({ questions, panel: [], minutes, words });
      case "hearing":
        return hearingParts(panelTitles(panels), words);
      default:
        return template satisfies never;
    }
  };
  return (template, slot, panels = PANELS) =>
    inSlot(partsOf(template, slot, panels), slot.startsAt, slot.endsAt).map((item) => ({ ...item, speakers: [] }));
}
