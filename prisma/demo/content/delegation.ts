import type { Kind, Names } from "@/lib/roundtable/state";

/** Keys of the regional groups; `null` stands for members of none. */
export type RegionalGroup =
  | "african"
  | "asia-pacific"
  | "eastern-european"
  | "latin-american-caribbean"
  | "western-european-others";

/** A delegation of the demo meeting: `key` names it in the other content files, `members` are such keys. */
export type DemoDelegation = {
  key: string;
  kind: Kind;
  regionalGroup: RegionalGroup | null;
  names: Names;
  members: string[];
  nameProtected: boolean;
};

type Rest = Partial<Pick<DemoDelegation, "regionalGroup" | "members" | "nameProtected">>;

export function delegation(key: string, kind: Kind, names: Names, rest: Rest = {}): DemoDelegation {
  return { key, kind, names, regionalGroup: null, members: [], nameProtected: false, ...rest };
}
