"use client";

import { useSpeakerName } from "@/components/table/speaker-name";
import { usePageLocale } from "@/components/table/use-page-locale";
import type { View } from "@/lib/roundtable/view-types";

/** Says who a speaker is, and who stands behind the id of a request. */
export function useNames() {
  const of = useSpeakerName();
  const ofRequest = (view: Pick<View, "list">, request: string | undefined) => {
    const speaker = request === undefined ? undefined : view.list.requests[request]?.speaker;
    return of(speaker ?? { anonymous: true });
  };
  return { of, ofRequest, locale: usePageLocale() };
}
