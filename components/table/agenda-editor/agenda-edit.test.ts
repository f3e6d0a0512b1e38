import { describe, expect, it } from "vitest";
import * as edit from "@/components/table/agenda-editor/agenda-edit";
import type { AgendaPlan } from "@/components/table/agenda-editor/plan";
import type { PlannedItem } from "@/lib/roundtable/events";

const MINUTE = 60_000;

function item(id: string, from: number, to: number, kind: PlannedItem["kind"] = "other"): PlannedItem {
  return { id, kind, title: id, startsAt: from * MINUTE, endsAt: to * MINUTE, questions: [], speakers: [] };
}

const items = [item("a", 0, 10, "opening"), item("b", 10, 40), item("c", 40, 55), item("d", 55, 60, "closing")];
const plan: AgendaPlan = {
  startsAt: 0,
  endsAt: 60 * MINUTE,
  items,
  questions: [{ id: "q1", number: 1, label: "" }],
};
const follow = { follow: true };
const border = { follow: false };
const times = (list: PlannedItem[]) =>
  list.map(({ id, startsAt, endsAt }) => `${id} ${startsAt / MINUTE}-${endsAt / MINUTE}`).join(", ");

describe("the agenda of a table", () => {
  it("moves what follows when an item takes longer or shorter", () => {
    expect(times(edit.withMinutes(items, 1, 45, follow))).toBe("a 0-10, b 10-55, c 55-70, d 70-75");
    expect(times(edit.withMinutes(items, 1, 5, follow))).toBe("a 0-10, b 10-15, c 15-30, d 30-35");
  });

  it("moves the border of two items when one begins at another time", () => {
    expect(times(edit.withStart(items, 2, 45 * MINUTE, border))).toBe("a 0-10, b 10-45, c 45-55, d 55-60");
    expect(times(edit.withStart(items, 2, 30 * MINUTE, border))).toBe("a 0-10, b 10-30, c 30-55, d 55-60");
  });

  it("moves the rest where an item would begin after its end, and never begins before the one above", () => {
    expect(times(edit.withStart(items, 2, 60 * MINUTE, border))).toBe("a 0-10, b 10-60, c 60-75, d 75-80");
    expect(times(edit.withStart(items, 2, 5 * MINUTE, border))).toBe("a 0-10, b 10-10, c 10-55, d 55-60");
  });

  it("is put in another order with the lengths as they are", () => {
    expect(times(edit.reordered(items, ["a", "c", "b", "d"]))).toBe("a 0-10, c 10-25, b 25-55, d 55-60");
  });

  it("takes and loses items", () => {
    expect(times(edit.removed(items, 1))).toBe("a 0-10, c 10-25, d 25-30");
    const more = edit.added(plan, { kind: "question", title: "Q1", questions: ["q1"] });
    expect(times(more)).toBe("a 0-10, b 10-40, c 40-55, item-5 55-70, d 70-75");
    expect(edit.unplaced(plan)).toEqual(["q1"]);
    expect(edit.unplaced({ ...plan, items: more })).toEqual([]);
  });

  it("says by how much it runs over its slot, and fits itself into it", () => {
    const long = { ...plan, items: edit.withMinutes(items, 1, 90, follow) };
    expect(edit.overrun(plan)).toBe(0);
    expect(edit.overrun(long)).toBe(60);
    expect(edit.overrun({ ...plan, items: edit.removed(items, 1) })).toBe(-30);
    const fitted = edit.fitted(long);
    expect(edit.overrun({ ...long, items: fitted })).toBe(0);
    expect(fitted.map(({ title }) => title)).toEqual(["a", "b", "c", "d"]);
  });

  it("moves with its table", () => {
    const later = edit.inOtherSlot(plan, 30 * MINUTE, 90 * MINUTE);
    expect(times(later.items)).toBe("a 30-40, b 40-70, c 70-85, d 85-90");
  });

  it("moves what follows with an item that begins at another time, where that is wanted", () => {
    expect(times(edit.withStart(items, 2, 45 * MINUTE, follow))).toBe("a 0-10, b 10-45, c 45-60, d 60-65");
    expect(times(edit.withStart(items, 2, 30 * MINUTE, follow))).toBe("a 0-10, b 10-30, c 30-45, d 45-50");
  });

  it("else lets the next item give or get the minutes, as far as it has them", () => {
    expect(times(edit.withMinutes(items, 1, 40, border))).toBe("a 0-10, b 10-50, c 50-55, d 55-60");
    expect(times(edit.withMinutes(items, 1, 20, border))).toBe("a 0-10, b 10-30, c 30-55, d 55-60");
    expect(times(edit.withMinutes(items, 1, 50, border))).toBe("a 0-10, b 10-60, c 60-75, d 75-80");
  });

  it("says what no table can hold", () => {
    expect(edit.wrongInAgenda(plan)).toBeNull();
    expect(edit.wrongInAgenda({ ...plan, endsAt: 0 })).toBe("slot");
    expect(edit.wrongInAgenda({ ...plan, items: edit.replaced(items, 0, { title: " " }) })).toBe("item");
  });
});

describe("the agenda of an open table", () => {
  const begun = new Set(["a", "b"]);

  it("leaves the times of what has begun", () => {
    expect(times(edit.withStart(items, 2, 45 * MINUTE, { follow: true, begun }))).toBe(
      "a 0-10, b 10-40, c 45-60, d 60-65",
    );
    expect(times(edit.reordered(items, ["a", "b", "d", "c"], begun))).toBe("a 0-10, b 10-40, d 40-45, c 45-60");
    const long = { ...plan, endsAt: 50 * MINUTE };
    expect(times(edit.fitted(long, begun))).toBe("a 0-10, b 10-40, c 40-48, d 48-50");
    expect(edit.fitted({ ...plan, endsAt: 30 * MINUTE }, begun)).toEqual(plan.items);
  });

  it("shifts what was passed over, and not what has begun out of its order", () => {
    const passed = new Set(["c"]);
    expect(times(edit.withMinutes(items, 0, 20, { follow: true, begun: passed }))).toBe(
      "a 0-20, b 20-50, c 40-55, d 65-70",
    );
  });

  it("takes new items, and those that are carried, behind what has begun", () => {
    const order = edit.added(plan, { kind: "other", title: "New", questions: [] }, new Set(["a", "d"]));
    expect(order.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "item-5"]);
    expect(edit.firstFree(["a", "b", "c"], begun)).toBe(2);
    expect(edit.firstFree(["c"], begun)).toBe(0);
  });
});
