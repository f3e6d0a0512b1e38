"use client";

import { useQueries } from "@tanstack/react-query";
import type { View } from "@/lib/roundtable/view-types";
import type { Known } from "./known";
import { type InitialTable, knownFrom, tableKey } from "./table-provider";

/** The live views of several tables, in their order; each needs a TableProvider of its own somewhere below `SeveralTables`. */
export function useViews(initials: InitialTable[], as?: "public"): View[] {
  return useQueries({
    queries: initials.map((initial) => ({
      queryKey: tableKey(initial, as),
      initialData: knownFrom(initial),
      enabled: false,
    })),
    combine: (results) =>
      results.map((result, index) => viewOf(result.data as Known | undefined, initials[index] as InitialTable)),
  });
}

function viewOf(known: Known | undefined, initial: InitialTable): View {
  return known?.view ?? initial.view;
}
