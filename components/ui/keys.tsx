"use client";

import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type KeyPress, keyOf } from "@/components/ui/key-of";
import { deviceStorage } from "@/lib/client/device-storage";

const KEPT = "rostrum.keys";

type Press = () => void;
type Keys = {
  /** Whether single keys act; kept on this device. */
  on: boolean;
  switchTo(on: boolean): void;
  register(key: string, press: Press): () => void;
};

const KeysContext = createContext<Keys | null>(null);

/** Listens to the whole page; what a key does is said by the button that carries it. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const presses = useRef(new Map<string, Press>());
  const [on, setOn] = useState(true);
  useEffect(() => setOn(deviceStorage.getItem(KEPT) !== "off"), []);
  const switchTo = useCallback((next: boolean) => {
    deviceStorage.setItem(KEPT, next ? "on" : "off");
    setOn(next);
  }, []);
  const register = useCallback((key: string, press: Press) => {
    presses.current.set(key, press);
    return () => {
      if (presses.current.get(key) === press) presses.current.delete(key);
    };
  }, []);
  usePageKeys(on, presses.current);
  const keys = useMemo(() => ({ on, switchTo, register }), [on, switchTo, register]);
  return <KeysContext value={keys}>{children}</KeysContext>;
}

function usePageKeys(on: boolean, presses: Map<string, Press>) {
  useEffect(() => {
    let byPointer = false;
    const pointer = () => {
      byPointer = true;
    };
    const down = (event: KeyboardEvent) => {
      if (event.key === "Tab" || event.key.startsWith("Arrow")) byPointer = false;
      const key = keyOf(pressOf(event, byPointer));
      const press = key && (on || key === "?") ? presses.get(key) : undefined;
      if (!press) return;
      event.preventDefault();
      press();
    };
    addEventListener("pointerdown", pointer, true);
    addEventListener("keydown", down);
    return () => {
      removeEventListener("pointerdown", pointer, true);
      removeEventListener("keydown", down);
    };
  }, [on, presses]);
}

function pressOf(event: KeyboardEvent, byPointer: boolean): KeyPress {
  const at = event.target instanceof Element ? event.target : null;
  const { key, code, repeat, isComposing, defaultPrevented } = event;
  return {
    key,
    code,
    ignored: repeat || isComposing || defaultPrevented,
    modified: event.ctrlKey || event.metaKey || event.altKey,
    typing: at?.closest("input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable='true']") != null,
    inDialog: document.querySelector("[role=dialog], [role=alertdialog]") !== null,
    // A button clicked with the mouse keeps the focus; the space bar must not press it again instead of moving on.
    onControl: !byPointer && at?.closest("button, a[href], summary, input, [role=button]") != null,
  };
}

export function useKeys(): Keys {
  const keys = use(KeysContext);
  if (!keys) throw new Error("There is no KeysProvider above this component.");
  return keys;
}

/** Ties a key to what it does while the component is on the page; undefined ties nothing. */
export function useKey(key: string | undefined, press: Press): void {
  const { register } = useKeys();
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => (key ? register(key.toLowerCase(), () => latest.current()) : undefined), [key, register]);
}
