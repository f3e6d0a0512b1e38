"use client";

import { useTranslations } from "next-intl";
import { createContext, memo, use } from "react";
import { TimeOfDay } from "@/components/table/time-of-day";

/** What of an entry changes whenever the list moves: its place as written, when its turn would begin, and whether it ends in time. */
export type EntryPlace = { number?: string; startsAt?: number; fits: boolean };

/** By request. A call moves all that wait: of each entry these few words are drawn again, and not the entry. */
export const EntryPlaces = createContext<ReadonlyMap<string, EntryPlace>>(new Map());

type Of = { request: string };

/** For the eye: the place, or a dash for one that is set aside. */
export const PlaceNumber = memo(function PlaceNumber({ request }: Of) {
  return use(EntryPlaces).get(request)?.number ?? "–";
});

/** For the ear. */
export const PlaceInWords = memo(function PlaceInWords({ request }: Of) {
  const t = useTranslations("list");
  return <span className="sr-only">{use(EntryPlaces).get(request)?.number ?? t("place")} </span>;
});

/** When the turn would begin; nothing for who cannot be called now. */
export const StartsAt = memo(function StartsAt({ request }: Of) {
  const { startsAt, fits = true } = use(EntryPlaces).get(request) ?? {};
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
