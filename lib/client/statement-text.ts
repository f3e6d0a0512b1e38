import type { TableAddress } from "@/lib/roundtable/protocol";
import { tablePath } from "./http";

/** The query for the body of one statement, for TanStack Query's `useQuery`; gives the text. */
export function statementQuery(address: TableAddress, statement: string) {
  return {
    queryKey: ["statement", address.meeting, address.table, statement],
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<string> => {
      const path = `${tablePath(address)}/statements/${encodeURIComponent(statement)}`;
      const response = await fetch(path, { signal, headers: { Accept: "application/json" } });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return ((await response.json()) as { text: string }).text;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  };
}
