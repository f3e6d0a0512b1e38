"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { useNames } from "@/components/moderator/names";
import { useView } from "@/lib/client/table-provider";

/** Several of one delegation have asked in one capacity: the desk may join them. */
export function Doubles() {
  const view = useView();
  const { open } = useActs();
  const { ofRequest } = useNames();
  const t = useTranslations("list.doubles");
  const { doubles = [] } = view.list;
  if (doubles.length === 0) return null;
  return (
    <ul>
      {doubles.map((requests) => {
        const name = ofRequest(view, requests[0]);
        return (
          <li key={requests.join(" ")} className="flex items-center justify-between gap-2 py-1">
            <span className="min-w-0">{t("asked", { count: requests.length, name })}</span>
            <DeskButton
              size="small"
              command="MergeRequests"
              aria-label={t("mergeLabel", { name })}
              onPress={() => open({ name: "merge", requests })}
            >
              {t("merge")}
            </DeskButton>
          </li>
        );
      })}
    </ul>
  );
}
