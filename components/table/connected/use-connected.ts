"use client";

import { useQuery } from "@tanstack/react-query";
import { fetchJson } from "@/lib/client/fetch-json";
import { tablePath } from "@/lib/client/http";
import type { Connected, TableAddress } from "@/lib/roundtable/protocol";

const EVERY = 10_000;

/** Who follows a table; asked anew every ten seconds, only while something that shows it is on the screen. */
export function useConnected({ meeting, table }: TableAddress) {
  return useQuery({
    queryKey: ["connected", meeting, table],
    queryFn: ({ signal }) => fetchJson<Connected>(`${tablePath({ meeting, table })}/connected`, signal),
    refetchInterval: EVERY,
    gcTime: 0,
    retry: false,
  });
}
