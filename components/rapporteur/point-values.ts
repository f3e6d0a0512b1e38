import type { Kind, Quantifier, Tone } from "@/lib/roundtable/state";

/** All values of a union, in the order in which they are written; a value left out does not compile. */
function every<T extends string>(values: Record<T, true>): T[] {
  return Object.keys(values) as T[];
}

export const quantifiers = every<Quantifier>({
  one: true,
  "a-few": true,
  several: true,
  many: true,
  most: true,
  all: true,
});

export const tones = every<Tone>({ agreed: true, proposed: true, cautioned: true, disagreed: true });

export const kinds = every<Kind>({
  state: true,
  group: true,
  igo: true,
  "un-entity": true,
  ngo: true,
  "private-sector": true,
  academia: true,
  "observer-state": true,
  "observer-organization": true,
  other: true,
});
