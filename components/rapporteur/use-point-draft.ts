"use client";

import { formOf, type PointForm, readForm } from "@/components/rapporteur/point-form";
import { useDraft } from "@/lib/client/drafts";
import type { PointView } from "@/lib/roundtable/view-types";

type Kept = PointForm & { version?: number };

export type PointDraft = {
  /** What is written in the editor; undefined while it is closed. */
  form?: PointForm;
  /** The version that the change was begun from. */
  version: number;
  open(change?: Partial<PointForm>): void;
  /** With words that were refused, and the version they were made from. */
  reopen(form: PointForm, version: number): void;
  change(change: Partial<PointForm>): void;
  close(): void;
};

/** Where the device keeps what is written in the editor of a point. */
export function pointDraftKey({ id }: PointView): string {
  return `point-${id}`;
}

/** The editor of one point, open as long as the device keeps something written in it: a reload loses no word. */
export function usePointDraft(point: PointView): PointDraft {
  const { text, setText, clear } = useDraft(pointDraftKey(point));
  const kept = readForm(text) as Kept | undefined;
  const write = (next: Kept) => setText(JSON.stringify(next));
  const { version = point.version, ...form } = kept ?? { text: "" };
  return {
    form: kept && (form as PointForm),
    version,
    open(change) {
      // Open already, perhaps in another line: what is written there stays.
      if (!kept) write({ ...formOf(point), ...change, version: point.version });
    },
    reopen: (refused, from) => write({ ...refused, version: from }),
    change: (change) => kept && write({ ...kept, ...change }),
    close: clear,
  };
}
