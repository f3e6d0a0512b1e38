import { freeId } from "@/components/table/agenda-editor/agenda-edit";
import { type Agenda, begunIn, type ItemStates } from "@/components/table/agenda-editor/plan";
import type { PlannedItem } from "@/lib/roundtable/events";

export type Merged = { agenda: Agenda /** Titles of items where mine gave way. */; lost: string[] };

const FIELDS = ["kind", "title", "questions", "speakers"] as const;

/**
 * Takes the agenda that was seen, what was made of it, and a newer one; returns the newer one with whatever of mine it does not
 * contradict. What has begun meanwhile is there again if I had removed it, with its planned times.
 */
export function mergedAgenda(seen: Agenda, mine: Agenda, theirs: Agenda, states: ItemStates): Merged {
  const before = byId(seen);
  const [my, their] = [byId(mine), byId(theirs)];
  const begun = begunIn(states);
  const lost: string[] = [];
  const kept = theirs.items.flatMap((item) => {
    const [was, made] = [before.get(item.id), my.get(item.id)];
    if (!was) return [item];
    if (!made) {
      const stays = (states[item.id] ?? "planned") !== "planned" || !isSame(was, item);
      if (stays) lost.push(item.title);
      return stays ? [item] : [];
    }
    const { merged, gave } = mergedItem(was, made, item, begun.has(item.id));
    if (gave) lost.push(item.title);
    return [merged];
  });
  const gone = mine.items.filter(({ id }) => before.has(id) && !their.has(id));
  lost.push(...gone.filter((item) => !isSame(item, before.get(item.id))).map(({ title }) => title));
  const added = mine.items.filter(({ id }) => !before.has(id));
  const agenda = { ...slotOf(seen, mine, theirs), items: inOrder({ seen, mine, theirs }, kept, added) };
  return { agenda, lost };
}

/** Field by field; the two times of an item are one. */
function mergedItem(was: PlannedItem, mine: PlannedItem, theirs: PlannedItem, begun: boolean) {
  const merged = { ...theirs };
  let gave = false;
  for (const field of FIELDS) {
    if (isSame(mine[field], was[field])) continue;
    if (isSame(theirs[field], was[field])) Object.assign(merged, { [field]: mine[field] });
    else gave ||= !isSame(mine[field], theirs[field]);
  }
  if (begun || isSame(timesOf(mine), timesOf(was))) return { merged, gave };
  if (isSame(timesOf(theirs), timesOf(was))) return { merged: { ...merged, ...timesOf(mine) }, gave };
  return { merged, gave: gave || !isSame(timesOf(mine), timesOf(theirs)) };
}

function slotOf(seen: Agenda, mine: Agenda, theirs: Agenda) {
  return timesOf(isSame(timesOf(seen), timesOf(theirs)) ? mine : theirs);
}

type Three = { seen: Agenda; mine: Agenda; theirs: Agenda };

/** In their order, if they changed it, else in mine; what the other one alone has stands behind what it stood behind there. */
function inOrder({ seen, mine, theirs }: Three, kept: PlannedItem[], added: PlannedItem[]): PlannedItem[] {
  const common = (agenda: Agenda, other: Agenda) =>
    agenda.items.map(({ id }) => id).filter((id) => byId(other).has(id));
  const moved = !isSame(common(theirs, seen), common(seen, theirs));
  const theirsHere = theirs.items.flatMap(({ id }) => kept.find((item) => item.id === id) ?? []);
  const mineHere = mine.items.flatMap(
    ({ id }) => (byId(seen).has(id) ? kept : added).find((item) => item.id === id) ?? [],
  );
  const [first, second] = moved ? [theirsHere, mineHere] : [mineHere, theirsHere];
  const all = [...first];
  for (const [index, item] of second.entries()) {
    if (all.includes(item)) continue;
    const behind = second.slice(0, index).findLast((one) => all.includes(one));
    all.splice(behind ? all.indexOf(behind) + 1 : 0, 0, item);
  }
  const ids = new Set(kept.map(({ id }) => id));
  const done: PlannedItem[] = [];
  for (const item of all) {
    const taken = added.includes(item) && ids.has(item.id);
    done.push(taken ? { ...item, id: freeId([...all, ...done]) } : item);
  }
  return done;
}

function timesOf({ startsAt, endsAt }: Pick<PlannedItem, "startsAt" | "endsAt">) {
  return { startsAt, endsAt };
}

function byId({ items }: Agenda): Map<string, PlannedItem> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Both are made by the same hands, key by key in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
