import { callable } from "@/lib/roundtable/schedule";
import type { View } from "@/lib/roundtable/view-types";

/** The request that the chair would call next: the first of the list that is neither set aside nor frozen. */
export function nextToCall(view: Pick<View, "list">): string | undefined {
  return callable(view)[0]?.id;
}
