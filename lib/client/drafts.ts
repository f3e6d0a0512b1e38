"use client";

import { useCallback, useSyncExternalStore } from "react";
import { deviceStorage } from "./device-storage";
import { onDrafts, otherVersion, readDraft, writeDraft } from "./draft-store";
import { useMine, useTable } from "./table-provider";

export type Draft = {
  text: string;
  setText(text: string): void;
  clear(): void;
  /** False where the device forbids or has no room: then it lasts until the page is left. */
  kept: boolean;
};

/** A text that is kept on the device while it is typed, per participant and table. `key` names the field, such as `statement`. */
export function useDraft(key: string): Draft {
  const whole = useKey(key);
  const text = useSyncExternalStore(
    onDrafts,
    () => readDraft(whole),
    () => "",
  );
  const kept = useSyncExternalStore(
    onDrafts,
    () => !deviceStorage.isFleeting(whole),
    () => true,
  );
  const setText = useCallback((next: string) => writeDraft(whole, next), [whole]);
  const clear = useCallback(() => writeDraft(whole, ""), [whole]);
  return { text, setText, clear, kept };
}

/** The version of a text that another window of this device wrote at the same time; empty where there is none. */
export function useOtherVersion(key: string): Draft {
  return useDraft(otherVersion(key));
}

function useKey(key: string): string {
  const { meeting, table } = useTable().place;
  return `rostrum.draft/${meeting}/${table}/${useMine()?.participant.id ?? ""}/${key}`;
}
