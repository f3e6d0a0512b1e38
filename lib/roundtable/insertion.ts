import type { Entry } from "./precedence";

/**
 * Takes everybody as the rules alone would have them; returns them with the fixed ones in the order in which they stand, and each
 * of the others inserted behind the last of the fixed that it may not pass (domain brief, §3 "Proposal").
 */
export function insertedAmongFixed(byRule: Entry[]): Entry[] {
  const fixed = byRule.filter((entry) => entry.fixed).sort((one, other) => one.place - other.place);
  if (fixed.length === 0) return byRule;
  const rule = new Map(byRule.map((entry, index) => [entry, index]));
  const behind: Entry[][] = [[], ...fixed.map((entry) => [entry])];
  for (const entry of byRule) {
    if (!entry.fixed) behind[fixed.findLastIndex((other) => !passes(entry, other, rule)) + 1]?.push(entry);
  }
  return behind.flat();
}

/**
 * A higher level passes a lower one, unless the chair put that one ahead of it; it need not fall behind a higher one that was put
 * back. An equal passes only if it asked earlier or stands ahead anyway: balance alone lets no newcomer pass.
 */
function passes(entry: Entry, fixed: Entry, rule: Map<Entry, number>): boolean {
  const ahead = entry.place < fixed.place;
  if (entry.level < fixed.level) return ahead || entry.request.at > putAheadAt(fixed);
  if (entry.level > fixed.level) return ahead && isPutBack(fixed);
  return (rule.get(entry) ?? 0) < (rule.get(fixed) ?? 0) && (ahead || entry.request.at < fixed.request.at);
}

function putAheadAt({ request: { inserted, at, moved } }: Entry): number {
  if (moved?.why === "moved" && moved.to < moved.from) return moved.at;
  return inserted ? at : Number.NEGATIVE_INFINITY;
}

function isPutBack({ request: { inserted, absences, swapped, moved } }: Entry): boolean {
  return inserted || absences > 0 || swapped !== null || (moved !== null && moved.to > moved.from);
}

/** Puts each of `loose` into the order, behind the one of `anchors` that it stands behind at present. */
export function besideNeighbours(present: Entry[], order: Entry[], loose: Set<Entry>, anchors: Set<Entry>): Entry[] {
  const behind = new Map<Entry | null, Entry[]>();
  let neighbour: Entry | null = null;
  for (const entry of present) {
    if (loose.has(entry)) behind.set(neighbour, [...(behind.get(neighbour) ?? []), entry]);
    else if (anchors.has(entry)) neighbour = entry;
  }
  return [...(behind.get(null) ?? []), ...order.flatMap((entry) => [entry, ...(behind.get(entry) ?? [])])];
}
