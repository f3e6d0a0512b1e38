"use client";

import { useCallback, useSyncExternalStore } from "react";
import { deviceStorage } from "./device-storage";
import { useMine, useTable } from "./table-provider";

const KEEP_AFTER = 300;

const texts = new Map<string, string>();
const unkept = new Set<string>();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function read(key: string): string {
  if (!texts.has(key)) texts.set(key, deviceStorage.getItem(key) ?? "");
  return texts.get(key) ?? "";
}

function keepAll(): void {
  for (const key of unkept) {
    const text = texts.get(key);
    if (text) deviceStorage.setItem(key, text);
    else deviceStorage.removeItem(key);
  }
  unkept.clear();
}

function write(key: string, text: string): void {
  texts.set(key, text);
  unkept.add(key);
  clearTimeout(timer);
  // A long text is not written to the device at every key; leaving the page does not wait.
  timer = setTimeout(keepAll, KEEP_AFTER);
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener("pagehide", keepAll);
    document.addEventListener("visibilitychange", keepAll);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    keepAll();
    removeEventListener("pagehide", keepAll);
    document.removeEventListener("visibilitychange", keepAll);
  };
}

export type Draft = { text: string; setText(text: string): void; clear(): void };

/** A text that is kept on the device while it is typed, per participant and table. `key` names the field, such as `statement`. */
export function useDraft(key: string): Draft {
  const { meeting, table } = useTable().place;
  const whole = `rostrum.draft/${meeting}/${table}/${useMine()?.participant.id ?? ""}/${key}`;
  const text = useSyncExternalStore(
    subscribe,
    () => read(whole),
    () => "",
  );
  const setText = useCallback((next: string) => write(whole, next), [whole]);
  const clear = useCallback(() => write(whole, ""), [whole]);
  return { text, setText, clear };
}
