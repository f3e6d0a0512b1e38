"use client";

import { useTranslations } from "next-intl";
import { useNames } from "@/components/moderator/names";
import { placedRequests } from "@/components/table/placed-requests";
import { useViewOf } from "@/lib/client/table-provider";

/** Names an entry as the list shows it: "3. Kenya"; one that is set aside has no number. */
export function usePlaceLabels(): (request: string) => string {
  const list = useViewOf((view) => view.list);
  const { of } = useNames();
  const t = useTranslations("list");
  const placed = new Map(placedRequests(list).map((one) => [one.request.id, one]));
  return (id) => {
    const { request, place } = placed.get(id) ?? {};
    const name = of(request?.speaker ?? { anonymous: true });
    return place === undefined ? name : t("placed", { place, name });
  };
}
