"use client";

import { useCallback, useMemo, useRef } from "react";
import type { PointCommand } from "@/components/rapporteur/point-form";
import { useDraft } from "@/lib/client/drafts";

export type RefusedPoint = { id: string; command: PointCommand; code: string; message: string };

/** What the table refused, kept on the device: the outbox lets go of a refused command, and its words must not go with it. */
export function useRefusedPoints() {
  const { text, setText } = useDraft("refused-points");
  const refused = useMemo(() => readRefused(text), [text]);
  const latest = useRef(refused);
  latest.current = refused;
  const keep = useCallback(
    (next: RefusedPoint[]) => {
      latest.current = next;
      setText(next.length > 0 ? JSON.stringify(next) : "");
    },
    [setText],
  );
  const addRefused = useCallback(
    (point: RefusedPoint) => {
      if (isWorthKeeping(point)) keep([...latest.current.filter(({ id }) => id !== point.id), point]);
    },
    [keep],
  );
  const settleRefused = useCallback((id: string) => keep(latest.current.filter((each) => each.id !== id)), [keep]);
  return { refused, addRefused, settleRefused };
}

/** Who removes or moves what somebody else has removed has lost nothing. */
function isWorthKeeping({ command, code }: RefusedPoint): boolean {
  return "text" in command || code !== "unknown-point";
}

/** Takes what the device kept; anything unreadable counts as nothing. */
export function readRefused(kept: string): RefusedPoint[] {
  try {
    const read: unknown = JSON.parse(kept || "[]");
    return Array.isArray(read) ? read.filter((each) => typeof each?.id === "string" && each.command?.type) : [];
  } catch {
    return [];
  }
}
