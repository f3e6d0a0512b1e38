import type { Kind, Rank } from "@/lib/roundtable/state";

/** A delegation of the worked morning; `asks` says when it inscribes: before, or from the floor. */
export type Attending = {
  id: string;
  name: string;
  kind: Kind;
  region?: string;
  rank?: Rank;
  members?: string[];
  nameProtected?: boolean;
};

const state = (name: string, region: string, rank: Rank = "ambassador"): Attending => ({
  id: name.toLowerCase().replaceAll(/[^a-z]+/g, "-"),
  name,
  kind: "state",
  region,
  rank,
});

/** Inscribed before the opening, in this order. */
export const EARLY: Attending[] = [
  state("Sweden", "WEOG", "minister"),
  state("Jordan", "APG", "minister"),
  state("Philippines", "APG"),
  state("Mexico", "GRULAC", "vice-minister"),
  { id: "eu", name: "European Union", kind: "group", members: ["sweden", "germany"] },
  state("Kenya", "AG"),
  { id: "holy-see", name: "Holy See", kind: "observer-state" },
  { id: "iom", name: "International Organization for Migration", kind: "un-entity" },
  { id: "afford", name: "AFFORD", kind: "ngo" },
  { id: "r-7", name: "R-7", kind: "other", nameProtected: true },
];

/** The order that the chair confirmed: every fourth place is not a State's. */
export const CONFIRMED = [
  "eu",
  "sweden",
  "jordan",
  "iom",
  "mexico",
  "philippines",
  "kenya",
  "afford",
  "holy-see",
  "r-7",
];

/** They inscribe from the floor before 11:30, in this order. */
export const FROM_THE_FLOOR: Attending[] = [
  state("Ghana", "AG"),
  state("Bangladesh", "APG"),
  state("Brazil", "GRULAC"),
  state("Norway", "WEOG"),
  state("Ethiopia", "AG"),
  state("Pakistan", "APG"),
  state("Argentina", "GRULAC"),
  state("Canada", "WEOG"),
  state("Senegal", "AG"),
  state("Indonesia", "APG"),
  state("Chile", "GRULAC"),
  state("Greece", "WEOG"),
  state("Egypt", "AG"),
  state("Thailand", "APG"),
  state("Colombia", "GRULAC"),
  state("Italy", "WEOG"),
  state("Morocco", "AG"),
  state("Nepal", "APG"),
  state("Ecuador", "GRULAC"),
  state("Poland", "EEG"),
  state("Nigeria", "AG"),
  state("Sri Lanka", "APG"),
  state("Peru", "GRULAC"),
  state("Serbia", "EEG"),
];

/** Germany's minister walks in; Lebanon is late by a second; Uganda is too late. */
export const OTHERS: Attending[] = [
  state("Germany", "WEOG", "minister"),
  state("Lebanon", "APG"),
  state("Uganda", "AG"),
];

export const ALL: Attending[] = [...EARLY, ...FROM_THE_FLOOR, ...OTHERS];

/** The pseudonym's real name, which nothing may ever show. */
export const IDENTITY = "Somebody Whose Name Must Not Be Known";

export const SLUG = "summit-2016";
/** 19 September 2016 in New York, at this time of the day. */
export const at = (time: string): number => Date.parse(`2016-09-19T${time}-04:00`);
