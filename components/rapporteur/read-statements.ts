"use client";

import { useCallback, useMemo, useRef } from "react";
import { useDraft } from "@/lib/client/drafts";

/** Which texts were shown in full on this device. One instance, the desk's, holds them. */
export function useReadStatements() {
  const { text, setText } = useDraft("read-statements");
  const read = useMemo(() => new Set(text ? text.split(" ") : []), [text]);
  const latest = useRef(read);
  latest.current = read;
  const markRead = useCallback(
    (id: string) => {
      if (latest.current.has(id)) return;
      // At once, because several texts may be shown in one moment.
      latest.current = new Set([...latest.current, id]);
      setText([...latest.current].join(" "));
    },
    [setText],
  );
  return { isRead: (id: string) => read.has(id), markRead };
}
