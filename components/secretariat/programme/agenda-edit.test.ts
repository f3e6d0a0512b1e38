import { describe, expect, it } from "vitest";
import * as edit from "@/components/secretariat/programme/agenda-edit";
import type { Plan, PlannedItem } from "@/components/secretariat/programme/types";
import { PROFILES } from "@/lib/roundtable/profiles";

const MINUTE = 60_000;

function item(id: string, from: number, to: number, kind: PlannedItem["kind"] = "other"): PlannedItem {
  return { id, kind, title: id, startsAt: from * MINUTE, endsAt: to * MINUTE, questions: [] };
}

const items = [item("a", 0, 10, "opening"), item("b", 10, 40), item("c", 40, 55), item("d", 55, 60, "closing")];
const plan: Plan = {
  title: "Rivers",
  startsAt: 0,
  endsAt: 60 * MINUTE,
  mode: "impersonal",
  profile: PROFILES["round-table"],
  leadIn: "",
  items,
  questions: [{ id: "q1", number: 1, label: "", text: "Why?", parts: 1 }],
};
const times = (list: PlannedItem[]) =>
  list.map(({ id, startsAt, endsAt }) => `${id} ${startsAt / MINUTE}-${endsAt / MINUTE}`).join(", ");

describe("the agenda of a table", () => {
  it("moves what follows when an item takes longer or shorter", () => {
    expect(times(edit.withMinutes(items, 1, 45))).toBe("a 0-10, b 10-55, c 55-70, d 70-75");
    expect(times(edit.withMinutes(items, 1, 5))).toBe("a 0-10, b 10-15, c 15-30, d 30-35");
  });

  it("moves the border of two items when one begins at another time", () => {
    expect(times(edit.withStart(items, 2, 45 * MINUTE))).toBe("a 0-10, b 10-45, c 45-55, d 55-60");
    expect(times(edit.withStart(items, 2, 30 * MINUTE))).toBe("a 0-10, b 10-30, c 30-55, d 55-60");
  });

  it("moves the rest where an item would begin after its end, and never begins before the one above", () => {
    expect(times(edit.withStart(items, 2, 60 * MINUTE))).toBe("a 0-10, b 10-60, c 60-75, d 75-80");
    expect(times(edit.withStart(items, 2, 5 * MINUTE))).toBe("a 0-10, b 10-10, c 10-55, d 55-60");
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
    const long = { ...plan, items: edit.withMinutes(items, 1, 90) };
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

  it("is not saved with something missing", () => {
    expect(edit.missingOf(plan)).toBeNull();
    expect(edit.missingOf({ ...plan, title: " " })).toBe("title");
    expect(edit.missingOf({ ...plan, endsAt: 0 })).toBe("slot");
    expect(edit.missingOf({ ...plan, items: edit.replaced(items, 0, { title: "" }) })).toBe("item");
    expect(edit.missingOf({ ...plan, questions: [{ id: "q1", number: 1, label: "", text: "", parts: 0 }] })).toBe(
      "question",
    );
  });
});
