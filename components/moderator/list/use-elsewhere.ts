"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
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
  const order = useViewOf(({ list }) => list.order);
  const { data, refetch } = useQuery({
    queryKey: ["elsewhere", meeting, table],
    queryFn: async ({ signal }) =>
      (await fetchJson<{ elsewhere: Elsewhere[] }>(`${tablePath({ meeting, table })}/elsewhere`, signal)).elsewhere,
    enabled: order.length > 0,
    refetchInterval: EVERY,
    gcTime: 0,
    retry: false,
  });
  const asked = useRef(order);
  // Who comes is asked about at once; a call or a move brings nobody.
  useEffect(() => {
    const known = new Set(asked.current);
    asked.current = order;
    if (known.size > 0 && order.some((id) => !known.has(id))) void refetch();
  }, [order, refetch]);
  return (request) => data?.find((one) => one.request === request)?.tables ?? NOWHERE;
}
