import { deviceStorage } from "./device-storage";

const KEEP_AFTER = 300;

/** What somebody words is worth a second copy: a statement, a point, the change of a point. Switches and choices are not. */
const GUARDED = /\/(?:statement|point(?:-[^/]+)?)$/;

const texts = new Map<string, string>();
/** What the device held when this window last looked: anything else was written by another one. */
const seen = new Map<string, string>();
const unkept = new Set<string>();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where the version of another window stands, once both had changed the same text. */
export function otherVersion(key: string): string {
  return `${key}/other`;
}

/** What is typed in this window, else what the device keeps. */
export function readDraft(key: string): string {
  const known = texts.get(key);
  return known ?? lookUp(key);
}

function lookUp(key: string): string {
  const held = deviceStorage.getItem(key) ?? "";
  seen.set(key, held);
  texts.set(key, held);
  return held;
}

/** A long text is not written to the device at every key; leaving the page does not wait. */
export function writeDraft(key: string, text: string): void {
  readDraft(key);
  texts.set(key, text);
  unkept.add(key);
  clearTimeout(timer);
  timer = setTimeout(keepDrafts, KEEP_AFTER);
  tell();
}

/** Writes to the device what is not there yet; a text that another window wrote meanwhile is laid beside, not lost. */
export function keepDrafts(): void {
  clearTimeout(timer);
  if (unkept.size === 0) return;
  for (const key of [...unkept]) {
    const text = texts.get(key) ?? "";
    const held = deviceStorage.getItem(key) ?? "";
    if (GUARDED.test(key) && held !== "" && held !== seen.get(key) && held !== text) keep(otherVersion(key), held);
    keep(key, text);
  }
  unkept.clear();
  tell();
}

function keep(key: string, text: string): void {
  if (text) deviceStorage.setItem(key, text);
  else deviceStorage.removeItem(key);
  texts.set(key, text);
  seen.set(key, text);
}

/** Another window may have written while this one was in the background, where it hears nothing. */
function lookAgain(): void {
  for (const key of texts.keys()) if (!unkept.has(key)) lookUp(key);
  tell();
}

function onVisibility(): void {
  if (document.visibilityState === "visible") lookAgain();
  else keepDrafts();
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` whenever a draft changes, here or in another window. Returns what ends it. */
export function onDrafts(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener("pagehide", keepDrafts);
    addEventListener("pageshow", lookAgain);
    addEventListener("storage", lookAgain);
    document.addEventListener("visibilitychange", onVisibility);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    keepDrafts();
    removeEventListener("pagehide", keepDrafts);
    removeEventListener("pageshow", lookAgain);
    removeEventListener("storage", lookAgain);
    document.removeEventListener("visibilitychange", onVisibility);
  };
}
