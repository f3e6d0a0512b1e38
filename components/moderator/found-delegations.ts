import Fuse from "fuse.js/basic";
import type { DelegationChoice } from "@/components/moderator/delegation-choices";
import { searchable } from "@/components/ui/search-text";

/** Fewer letters than these are no misspelling of anything. */
const MISSPELT = 3;

/**
 * Those that a few letters mean: by the names of a delegation in every language, by its initials (UAE, UNHCR), by its people. The best
 * comes first; of equals who is not on the list yet, then States. Where nothing fits, what is spelt nearly so.
 */
export function foundDelegations(choices: DelegationChoice[], search: string): DelegationChoice[] {
  const wanted = searchable(search.trim());
  const ranked = choices.flatMap((choice) => {
    const rank = wanted === "" ? 0 : rankOf(choice, wanted);
    return rank === undefined ? [] : [{ choice, rank }];
  });
  if (ranked.length === 0 && wanted.length >= MISSPELT) return misspelt(choices, wanted);
  return ranked
    .sort((one, other) => one.rank - other.rank || standing(one.choice) - standing(other.choice))
    .map(({ choice }) => choice);
}

function standing({ onList, kind }: DelegationChoice): number {
  return (onList ? 2 : 0) + (kind === "state" ? 0 : 1);
}

/** How well letters (as searches compare them) mean a delegation: 0 is the whole name or all initials; undefined where some word of the search stands nowhere. */
export function rankOf(
  { names, participants }: Pick<DelegationChoice, "names" | "participants">,
  wanted: string,
): number | undefined {
  const full = Object.values(names).map(searchable);
  const short = Object.values(names).flatMap(initials);
  const people = participants.flatMap(({ name = "", title = "" }) => [searchable(name), searchable(title)]);
  if ([...full, ...short].includes(wanted)) return 0;
  if ([...full, ...short].some((text) => text.startsWith(wanted))) return 1;
  if ([...full, ...people].some((text) => text.includes(` ${wanted}`) || text.startsWith(wanted))) return 2;
  if (short.some((text) => text.includes(wanted))) return 2;
  const all = [...full, ...people].join(" ");
  return wanted.split(/\s+/).every((word) => all.includes(word)) ? 3 : undefined;
}

/** "Republic of Korea" is "rok" and "rk": both are usual. */
function initials(name: string): string[] {
  const words = name.split(/[\s,’'()-]+/).filter(Boolean);
  const capitals = words.filter((word) => word !== word.toLocaleLowerCase());
  return [words, capitals]
    .filter(({ length }) => length > 1)
    .map((some) => searchable(some.map((word) => [...word][0]).join("")));
}

function misspelt(choices: DelegationChoice[], wanted: string): DelegationChoice[] {
  const texts = choices.map((choice) => ({
    choice,
    texts: [...Object.values(choice.names), ...choice.participants.map(({ name }) => name ?? "")].map(searchable),
  }));
  const fuse = new Fuse(texts, {
    keys: ["texts"],
    threshold: 0.34,
    ignoreLocation: true,
    minMatchCharLength: MISSPELT,
  });
  return fuse.search(wanted).map(({ item }) => item.choice);
}
