import type { RegionalGroup } from "@/lib/i18n/states/regional-group";
import type { Kind, Names } from "@/lib/roundtable/state";

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
