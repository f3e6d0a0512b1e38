"use client";

import { useTranslations } from "next-intl";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { useView } from "@/lib/client/table-provider";
import type { View } from "@/lib/roundtable/view-types";

/** What "Absent" would do with whoever is called and does not start, by the profile of the table. */
export function AbsentHint({ id }: { id: string }) {
  const view = useView();
  const t = useTranslations("floor.absent");
  const then = ifAbsent(view);
  if (!then) return null;
  return (
    <p id={id} className="w-full text-center text-sm text-soft md:[@media(height<50rem)]:sr-only">
      {t("label")} {t(then)}
    </p>
  );
}

/** Undefined where nobody is called, or a video message is: that is handed in in writing. */
export function ifAbsent(view: Pick<View, "floor" | "list" | "table">) {
  const request = requestOnTheFloor(view);
  const rule = view.table.profile?.absence;
  if (view.floor.speech?.state !== "called" || !request || request.video !== undefined || !rule) return undefined;
  return rule !== "lost" && (request.absences ?? 0) > 0 ? "again" : rule;
}
