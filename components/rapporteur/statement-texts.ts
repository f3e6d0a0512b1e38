"use client";

import { useQueries } from "@tanstack/react-query";
import type { Texts } from "@/components/rapporteur/find-entries";
import { statementQuery } from "@/lib/client/statement-text";
import { useTableAddress } from "@/lib/client/table-provider";

/** The bodies of these statements; fetched only while they are wanted, since views never carry them. */
export function useStatementTexts(ids: string[], wanted: boolean): Texts {
  const address = useTableAddress();
  return useQueries({
    queries: ids.map((id) => ({ ...statementQuery(address, id), enabled: wanted })),
    combine: (results) => new Map(ids.map((id, index) => [id, results[index]?.data ?? ""])),
  });
}
