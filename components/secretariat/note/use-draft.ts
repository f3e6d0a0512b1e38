"use client";

import { useEffect, useRef, useState } from "react";
import type { Draft } from "@/components/secretariat/note/draft";
import { useManaging } from "@/components/secretariat/use-managing";

/** Typing is not sent letter by letter. */
const PAUSE_MS = 800;

type Kept = { id: string; revision: number; draft: Draft };

/** The draft as it is edited: kept on the server a moment after each change, with a way back for every step. */
export function useDraft(slug: string, kept: Kept) {
  const { ask, pending, refusal } = useManaging();
  const [draft, setDraft] = useState(kept.draft);
  const [past, setPast] = useState<Draft[]>([]);
  const [saved, setSaved] = useState(kept.draft);
  const revision = useRef(kept.revision);
  const saving = useRef<Promise<boolean>>(Promise.resolve(true));

  /** Sends what is not kept yet, after whatever is on its way; false when it was refused. */
  const save = (wanted: Draft): Promise<boolean> => {
    saving.current = saving.current.then(async () => {
      const seen = { id: kept.id, revision: revision.current, draft: wanted };
      const answer = await ask<{ revision: number }>("PUT", `/api/meetings/${slug}/note`, seen);
      if (!answer.ok) return false;
      revision.current = answer.revision;
      setSaved(wanted);
      return true;
    });
    return saving.current;
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (draft === saved || refusal) return;
    const timer = setTimeout(() => void latest.current(draft), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, saved, refusal]);
  useEffect(() => {
    if (draft === saved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [draft, saved]);

  const change = (next: Draft) => {
    if (next === draft) return;
    setPast((before) => [...before.slice(-49), draft]);
    setDraft(next);
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setDraft(before);
  };
  const settle = () => (draft === saved ? saving.current : save(draft));
  return {
    draft,
    change,
    undo,
    canUndo: past.length > 0,
    isSaved: draft === saved,
    settle,
    pending,
    refusal,
    revision,
  };
}
