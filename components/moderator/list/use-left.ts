"use client";

import { useEffect, useState } from "react";
import { readLeft, withLeft } from "@/components/moderator/list/shown-suggestions";
import { deviceStorage } from "@/lib/client/device-storage";
import { useTableAddress } from "@/lib/client/table-provider";
import type { Suggestion } from "@/lib/roundtable/view-types";

/** The suggestions that were left on this device. */
export function useLeft(): { left: string[]; leave(suggestion: Suggestion): void } {
  const { meeting, table } = useTableAddress();
  const key = `rostrum.left.${meeting}.${table}`;
  const [left, setLeft] = useState<string[]>([]);
  useEffect(() => setLeft(readLeft(deviceStorage.getItem(key))), [key]);
  const leave = (suggestion: Suggestion) => {
    const next = withLeft(left, suggestion);
    deviceStorage.setItem(key, JSON.stringify(next));
    setLeft(next);
  };
  return { left, leave };
}
