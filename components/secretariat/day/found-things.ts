import Fuse from "fuse.js/basic";
import { rankOf } from "@/components/moderator/found-delegations";
import { GROUPS, type Group, type Thing } from "@/components/secretariat/day/types";
import { searchable } from "@/components/ui/search-text";

/** Fewer letters than these are no misspelling of anything. */
const MISSPELT = 3;
/** More lines of one group than these nobody reads. */
const SHOWN = 7;

export type FoundGroup = { group: Group; things: Thing[]; more: number };

/** What some letters mean, in groups; the group with the best line first. Where nothing fits, what is spelt nearly so. */
export function foundThings(things: Thing[], search: string): FoundGroup[] {
  const wanted = searchable(search.trim());
  if (wanted === "") return [];
  const senders = sendersRanked(things, wanted);
  const ranked = things.flatMap((thing) => {
    const rank = rankOfThing(thing, wanted, senders);
    return rank === undefined ? [] : [{ thing, rank }];
  });
  if (ranked.length === 0 && wanted.length >= MISSPELT) return grouped(misspelt(things, wanted));
  return grouped(ranked.sort((one, other) => one.rank - other.rank));
}

type Ranked = { thing: Thing; rank: number };

function grouped(ranked: Ranked[]): FoundGroup[] {
  const groups = GROUPS.flatMap((group) => {
    const of = ranked.filter(({ thing }) => thing.group === group);
    const things = of.slice(0, SHOWN).map(({ thing }) => thing);
    return of[0] ? [{ group, things, more: of.length - things.length, best: of[0].rank }] : [];
  });
  return groups.sort((one, other) => one.best - other.best).map(({ best: _, ...group }) => group);
}

/** Each delegation once: two thousand people have few of them. */
function sendersRanked(things: Thing[], wanted: string): Map<string, number> {
  const ranks = things.flatMap(({ key, names }): [string, number][] => {
    const rank = names && rankOf({ names, participants: [] }, wanted);
    return rank === undefined ? [] : [[key, rank]];
  });
  return new Map(ranks);
}

function rankOfThing({ key, group, texts, also = "", of }: Thing, wanted: string, senders: Map<string, number>) {
  if (group === "delegations") return senders.get(key);
  if (texts.startsWith(wanted)) return 1;
  if (texts.includes(` ${wanted}`)) return 2;
  if (of && senders.has(of)) return 3;
  const words = wanted.split(/\s+/);
  const meant = words.some((word) => texts.includes(word));
  return meant && words.every((word) => texts.includes(word) || also.includes(word)) ? 4 : undefined;
}

function misspelt(things: Thing[], wanted: string): Ranked[] {
  const options = { keys: ["texts"], threshold: 0.34, ignoreLocation: true, minMatchCharLength: MISSPELT };
  const fuse = new Fuse(things, { ...options, includeScore: true });
  return fuse.search(wanted, { limit: 20 }).map(({ item, score = 1 }) => ({ thing: item, rank: score }));
}
