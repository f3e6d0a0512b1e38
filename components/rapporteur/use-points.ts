"use client";

import { useEffect, useState } from "react";
import type { PointCommand } from "@/components/rapporteur/point-form";
import { type RefusedPoint, useRefusedPoints } from "@/components/rapporteur/refused-points";
import { type OnItsWay, type ShownPoint, shownPoints } from "@/components/rapporteur/shown-points";
import { useRenderedAt, useServerNow, useTable, useView } from "@/lib/client/table-provider";
import { useOutbox } from "@/lib/client/use-outbox";
import type { CommandInput } from "@/lib/roundtable/commands";

export type Points = {
  shown: ShownPoint[];
  /** What was refused, with its words, until someone has dealt with it. */
  refused: RefusedPoint[];
  settleRefused(id: string): void;
  send(command: PointCommand): void;
  /** How many changes still wait on this device. */
  waiting: number;
  /** Server time (ms) at which everything of this device was last known to be stored. */
  savedAt: number;
  /** Why what waits does not go through, as a sentence. */
  hindrance?: string;
};

/** The points of the table as this rapporteur sees them: stored ones, and her own from the moment she keeps them. */
export function usePoints(): Points {
  const { points } = useView();
  const { link } = useTable();
  const { add, queued, answers, refusal } = useOutbox();
  const { refused, addRefused, settleRefused } = useRefusedPoints();
  const known = useState(() => new Map<string, OnItsWay>())[0];
  for (const { id, command, queuedAt } of queued) {
    if (isPointCommand(command)) known.set(id, { id, command, at: queuedAt });
  }
  const waits = new Set(queued.map(({ id }) => id));
  const onItsWay: OnItsWay[] = [];
  for (const each of known.values()) {
    const answer = answers[each.id];
    // What the view holds is never laid over it again, or a point that was removed later would come back.
    if (answer ? answer.ok && answer.seq <= link.known.seq : !waits.has(each.id)) known.delete(each.id);
    else if (!answer || answer.ok) onItsWay.push(each);
  }
  useEffect(() => {
    for (const { id, command } of known.values()) {
      const answer = answers[id];
      if (!answer || answer.ok) continue;
      known.delete(id);
      addRefused({ id, command, code: answer.error.code, message: answer.error.message });
    }
  }, [answers, known, addRefused]);
  const savedAt = useSavedAt(answers, queued.length);
  const hindrance = queued.length > 0 ? refusal?.message : undefined;
  return {
    shown: shownPoints(points, onItsWay),
    refused,
    settleRefused,
    send: add,
    waiting: queued.length,
    savedAt,
    hindrance,
  };
}

function isPointCommand(command: CommandInput): command is PointCommand {
  const { type } = command;
  return type === "RecordPoint" || type === "RevisePoint" || type === "RemovePoint" || type === "MovePoint";
}

function useSavedAt(answers: object, waiting: number): number {
  const serverNow = useServerNow();
  const [savedAt, setSavedAt] = useState(useRenderedAt());
  useEffect(() => {
    if (waiting === 0 && Object.keys(answers).length > 0) setSavedAt(serverNow());
  }, [answers, waiting, serverNow]);
  return savedAt;
}
