"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { OtherTable } from "@/components/moderator/list/entry-facts";
import { fetchJson } from "@/lib/client/fetch-json";
import { tablePath } from "@/lib/client/http";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";

type Elsewhere = { request: string; tables: OtherTable[] };

const EVERY = 15_000;
/** One and the same, for an entry is drawn again when what it is given changes. */
const NOWHERE: OtherTable[] = [];

/** By request: the other tables at which the same person waits or speaks. Another table's list is in no view of this one. */
export function useElsewhere(): (request: string) => OtherTable[] {
  const { meeting, table } = useTableAddress();
  const waiting = useViewOf(({ list }) => list.order.join(" "));
  const { data } = useQuery({
    queryKey: ["elsewhere", meeting, table, waiting],
    queryFn: async ({ signal }) =>
      (await fetchJson<{ elsewhere: Elsewhere[] }>(`${tablePath({ meeting, table })}/elsewhere`, signal)).elsewhere,
    enabled: waiting !== "",
    refetchInterval: EVERY,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  return (request) => data?.find((one) => one.request === request)?.tables ?? NOWHERE;
}
