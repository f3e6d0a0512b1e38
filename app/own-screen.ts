import type { OwnScreen } from "@/components/observer/overview-table";
import type { Role } from "@/lib/roundtable/state";

/** The screens that a role has at a table, beside the public page. */
export function screensOf(role: Role | null): OwnScreen[] {
  switch (role) {
    case "moderator":
    case "secretariat":
      return ["moderate"];
    case "rapporteur":
      return ["rapporteur"];
    case "delegate":
      return ["delegate"];
    case "observer":
    case null:
      return [];
    default:
      return role satisfies never;
  }
}
