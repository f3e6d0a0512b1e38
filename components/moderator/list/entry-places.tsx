"use client";

import { useTranslations } from "next-intl";
import { createContext, memo, use, useCallback, useSyncExternalStore } from "react";
import { type EntryPlace, PlacesInSteps } from "@/components/moderator/list/places-in-steps";
import { TimeOfDay } from "@/components/table/time-of-day";

/** A call moves all that wait: of each entry these few words are drawn again, and not the entry. */
export const EntryPlaces = createContext(new PlacesInSteps({}));

function usePlace(request: string): EntryPlace | undefined {
  const places = use(EntryPlaces);
  const subscribe = useCallback((tell: () => void) => places.subscribe(request, tell), [places, request]);
  const get = () => places.get(request);
  return useSyncExternalStore(subscribe, get, get);
}

type Of = { request: string };

/** For the eye: the place, or a dash for one that is set aside. */
export const PlaceNumber = memo(function PlaceNumber({ request }: Of) {
  return usePlace(request)?.number ?? "–";
});

/** For the ear. */
export const PlaceInWords = memo(function PlaceInWords({ request }: Of) {
  const t = useTranslations("list");
  return <span className="sr-only">{usePlace(request)?.number ?? t("place")} </span>;
});

/** When the turn would begin; nothing for who cannot be called now. */
export const StartsAt = memo(function StartsAt({ request }: Of) {
  const { startsAt, fits = true } = usePlace(request) ?? {};
  return startsAt === undefined ? null : <At at={startsAt} fits={fits} />;
});

const At = memo(function At({ at, fits }: { at: number; fits: boolean }) {
  const t = useTranslations("moderate.list");
  return (
    <>
      <span className="sr-only">{t("about")}</span>
      <TimeOfDay at={at} className={fits ? "" : "text-faint line-through decoration-1"} />
      {!fits && <span className="sr-only">{t("doesNotFit")}</span>}
    </>
  );
});
