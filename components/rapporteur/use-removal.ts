"use client";

import { useTranslations } from "next-intl";
import { formOf, type PointForm, readForm } from "@/components/rapporteur/point-form";
import { knownParts } from "@/components/rapporteur/question-parts";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useDraft } from "@/lib/client/drafts";
import { useView } from "@/lib/client/table-provider";
import type { PointView } from "@/lib/roundtable/view-types";

type Removed = PointForm & { point?: string };

/**
 * The point that was removed last, with every word of it, kept on the device until it is taken back or let go. Taken back it is recorded
 * anew: what was removed stays removed in the journal.
 */
export function useRemoval() {
  const t = useTranslations("rapporteur.removed");
  const { send, say, refused } = useRecordDesk();
  const { questions } = useView();
  const { text, setText, clear } = useDraft("removed-point");
  const kept = readForm(text) as Removed | undefined;
  const isRefused = refused.some(({ command }) => command.type === "RemovePoint" && command.point === kept?.point);
  const remove = (point: PointView) => {
    send({ type: "RemovePoint", point: point.id, version: point.version });
    setText(JSON.stringify({ ...formOf(point), point: point.id }));
    say(t("done"));
  };
  const takeBack = () => {
    if (!kept) return;
    const { point: _removed, ...form } = kept;
    send({ type: "RecordPoint", ...form, ...knownParts(questions, form) });
    clear();
    say(t("back"));
  };
  return { removed: isRefused ? undefined : kept, remove, takeBack, letGo: clear };
}
