import { describe, expect, it } from "vitest";
import { mergedAgenda } from "@/components/moderator/change-agenda/merged-agenda";
import type { Agenda, ItemStates } from "@/components/table/agenda-editor/plan";
import type { PlannedItem } from "@/lib/roundtable/events";

function item(id: string, from: number, more: Partial<PlannedItem> = {}): PlannedItem {
  return { id, kind: "other", title: id, startsAt: from, endsAt: from + 10, questions: [], speakers: [], ...more };
}

const seen: Agenda = { startsAt: 0, endsAt: 30, items: [item("a", 0), item("b", 10), item("c", 20)] };
const having = (...items: PlannedItem[]): Agenda => ({ ...seen, items });
const changed = (id: string, change: Partial<PlannedItem>) =>
  having(...seen.items.map((one) => (one.id === id ? { ...one, ...change } : one)));
const merge = (mine: Agenda, theirs: Agenda, states: ItemStates = {}) => mergedAgenda(seen, mine, theirs, states);
const ids = ({ agenda }: ReturnType<typeof merge>) => agenda.items.map(({ id }) => id).join("");

describe("an agenda that somebody else changed meanwhile", () => {
  it("keeps mine where it does not collide", () => {
    const { agenda, lost } = merge(changed("a", { title: "Mine", speakers: ["p1"] }), changed("a", { startsAt: 2 }));
    expect(agenda.items[0]).toEqual(item("a", 2, { title: "Mine", speakers: ["p1"], endsAt: 10 }));
    expect(lost).toEqual([]);
  });

  it("takes theirs where both changed one thing, and says so; not where both made it the same", () => {
    expect(merge(changed("b", { title: "Mine" }), changed("b", { title: "Theirs" }))).toEqual({
      agenda: changed("b", { title: "Theirs" }),
      lost: ["Theirs"],
    });
    expect(merge(changed("b", { startsAt: 12 }), changed("b", { endsAt: 19 })).lost).toEqual(["b"]);
    expect(merge(changed("b", { title: "Same" }), changed("b", { title: "Same" })).lost).toEqual([]);
  });

  it("has the new items of both, under ids of their own, where they were put", () => {
    const [a, b, c] = seen.items as [PlannedItem, PlannedItem, PlannedItem];
    const mine = having(a, item("item-4", 10, { title: "Mine" }), b, c);
    const { agenda, lost } = merge(mine, having(a, b, item("item-4", 20, { title: "Theirs" }), c));
    expect(agenda.items.map(({ title }) => title)).toEqual(["a", "Mine", "b", "Theirs", "c"]);
    expect(new Set(agenda.items.map(({ id }) => id)).size).toBe(5);
    expect(lost).toEqual([]);
  });

  it("has the order of whoever changed it, theirs before mine", () => {
    const [a, b, c] = seen.items as [PlannedItem, PlannedItem, PlannedItem];
    expect(ids(merge(having(c, a, b), seen))).toBe("cab");
    expect(ids(merge(seen, having(b, a, c)))).toBe("bac");
    expect(ids(merge(having(c, a, b), having(b, a, c)))).toBe("bac");
  });

  it("leaves out what I removed, unless they changed it or it has begun", () => {
    const [a, , c] = seen.items as [PlannedItem, PlannedItem, PlannedItem];
    expect(ids(merge(having(a, c), seen))).toBe("ac");
    expect(merge(having(a, c), changed("b", { title: "Theirs" })).lost).toEqual(["Theirs"]);
    const begun = merge(having(a, c), seen, { b: "current" });
    expect([ids(begun), begun.lost]).toEqual(["abc", ["b"]]);
  });

  it("leaves out what they removed, and says so where I had changed it", () => {
    const [a, , c] = seen.items as [PlannedItem, PlannedItem, PlannedItem];
    expect(merge(seen, having(a, c))).toEqual({ agenda: having(a, c), lost: [] });
    expect(merge(changed("b", { title: "Mine" }), having(a, c)).lost).toEqual(["Mine"]);
  });

  it("gives what has begun its planned times back, and takes the slot of whoever changed it", () => {
    expect(merge(changed("b", { startsAt: 15 }), seen, { b: "current" }).agenda).toEqual(seen);
    expect(merge({ ...seen, endsAt: 40 }, seen).agenda.endsAt).toBe(40);
    expect(merge({ ...seen, endsAt: 40 }, { ...seen, endsAt: 50 }).agenda.endsAt).toBe(50);
  });
});
