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
 * A higher level passes a lower one, and an equal passes if it asked earlier, unless the chair put it behind that one; who stands
 * ahead anyway may stay there. Nobody need fall behind a higher one that was put somewhere. Balance alone lets no newcomer pass.
 */
function passes(entry: Entry, fixed: Entry, rule: Map<Entry, number>): boolean {
  const ahead = entry.place < fixed.place;
  if (entry.level > fixed.level) return ahead && isPut(fixed);
  const may = ahead || !isPutBehind(entry, fixed);
  if (entry.level < fixed.level) return may;
  return may && (rule.get(entry) ?? 0) < (rule.get(fixed) ?? 0) && (ahead || entry.request.at < fixed.request.at);
}

/** The chair put the fixed one ahead when this one had asked already, and it stands no further behind than it was passed by then. */
function isPutBehind(entry: Entry, { place, request: { inserted, at, moved } }: Entry): boolean {
  const put = moved?.put;
  const passed = put !== undefined && entry.request.at <= put.at && entry.place - place <= put.from - put.to;
  return passed || (inserted && entry.request.at <= at);
}

function isPut({ request: { inserted, absences, swapped, moved } }: Entry): boolean {
  return inserted || absences > 0 || swapped !== null || moved?.put !== undefined;
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
