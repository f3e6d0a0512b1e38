import { describe, expect, it } from "vitest";
import { agendaOf } from "./agenda-change";
import { adjourned, code, type Input, seen, takeBack } from "./testing/answers";
import { DESK, delegate, liveTable, minutes, PLANNER, plannedTable, TEN, type TestTable } from "./testing/table";

/** The agenda of this table with these changes, as a form would send it. */
function changed(table: TestTable, changes: Partial<Input<"ChangeAgenda">> = {}): Input<"ChangeAgenda"> {
  return { type: "ChangeAgenda", ...agendaOf(table.state), seen: agendaOf(table.state), ...changes };
}

const items = (table: TestTable) => agendaOf(table.state).items;

function named(table: TestTable, ...speakers: string[]): Input<"ChangeAgenda"> {
  return changed(table, { items: items(table).map((item) => (item.id === "i2" ? { ...item, speakers } : item)) });
}

describe("a change of the agenda", () => {
  it("rule 185: items are added, moved, timed and named anew while the session runs, and what runs goes on", () => {
    const table = liveTable();
    const [opening, first, second, closing] = items(table);
    if (!opening || !first || !second || !closing) throw new Error("an item is missing");
    const film = { ...closing, id: "film", kind: "other" as const, title: "A film" };
    const next = [opening, second, { ...first, title: "Schools and fees" }, film, closing];
    table.must(DESK, changed(table, { items: next, endsAt: TEN + minutes(200) }));
    const { agenda, table: times } = seen(table, "public");
    expect(agenda.order).toEqual(["opening", "i2", "i1", "film", "closing"]);
    expect(agenda.items.i1).toMatchObject({ title: "Schools and fees", state: "current", startedAt: TEN });
    expect(agenda.items.film).toMatchObject({ title: "A film", state: "planned" });
    expect(times.endsAt).toBe(TEN + minutes(200));
    expect(agenda.current).toBe("i1");
  });

  it("rule 185: whoever has not seen the latest agenda is told so", () => {
    const table = liveTable();
    const mine = changed(table, { endsAt: TEN + minutes(170) });
    table.must(DESK, changed(table, { endsAt: TEN + minutes(190) }));
    expect(code(table.send(DESK, mine))).toBe("agenda-changed");
    expect(table.state.table.endsAt).toBe(TEN + minutes(190));
  });

  it("rule 185: an agenda that cannot be is refused, and the field named", () => {
    const table = liveTable();
    const [first] = items(table);
    if (!first) throw new Error("no item");
    const wrong = [
      [{ endsAt: TEN }, "endsAt"],
      [{ items: [...items(table), first] }, "items"],
      [{ items: [...items(table), { ...first, id: "x", questions: ["q9"] }] }, "items.x"],
      [{ items: [...items(table), { ...first, id: "x", endsAt: first.startsAt - 1 }] }, "items.x"],
    ] as const;
    for (const [changes, field] of wrong) {
      const asked = changed(table, changes as Partial<Input<"ChangeAgenda">>);
      expect(table.send(DESK, asked)).toMatchObject({ code: "invalid-plan", params: { field } });
    }
  });

  it("rule 185: by the desk, before the opening too, until the adjournment", () => {
    const table = plannedTable();
    expect(code(table.send(PLANNER, changed(table)))).toBe("accepted");
    expect(code(table.send(delegate("kenya"), changed(table)))).toBe("forbidden");
    const over = adjourned();
    expect(code(over.send(DESK, changed(over)))).toBe("session-over");
  });

  it("rule 186: what has begun or was skipped stays; what is planned may go", () => {
    const table = liveTable();
    table.must(DESK, { type: "SkipItem", item: "i2" });
    const without = (id: string) => changed(table, { items: items(table).filter((item) => item.id !== id) });
    expect(code(table.send(DESK, without("i1")))).toBe("item-not-planned");
    expect(code(table.send(DESK, without("i2")))).toBe("item-not-planned");
    expect(code(table.send(DESK, without("closing")))).toBe("accepted");
    expect(seen(table, "desk").agenda.items).not.toHaveProperty("closing");
  });

  it("rule 90: undone, the agenda is the one before, and what runs still runs", () => {
    const table = liveTable();
    const before = seen(table, "desk").agenda;
    table.must(DESK, changed(table, { items: items(table).slice(0, 2), endsAt: TEN + minutes(90) }));
    takeBack(table);
    expect(seen(table, "desk").agenda).toEqual(before);
    expect(table.state.table.endsAt).toBe(TEN + minutes(180));
  });

  it("rule 187: who is named for an item is seen as on the list, and only once seated", () => {
    const table = liveTable();
    table.must(DESK, named(table, "p-sweden", "co-chair", "p-r7", "nobody-yet"));
    const of = (audience: Parameters<typeof seen>[1]) => seen(table, audience).agenda.items.i2;
    expect(of("public")?.named).toEqual([
      expect.objectContaining({ names: { en: "SWEDEN" }, title: "Title of p-sweden", seat: "sweden" }),
      { title: "Title of co-chair" },
      { anonymous: true },
    ]);
    expect(of("public")).not.toHaveProperty("speakers");
    expect(of("participants")?.named?.[2]).toEqual({ names: { en: "R7" }, seat: "r7" });
    expect(of("desk")?.named?.[1]).toEqual({
      title: "Title of co-chair",
      name: "Name of co-chair",
      id: "co-chair",
    });
    expect(of("desk")?.speakers).toEqual(["p-sweden", "co-chair", "p-r7", "nobody-yet"]);
    table.must(PLANNER, { type: "UnseatParticipant", participant: "p-sweden" });
    expect(of("record")?.named).toHaveLength(2);
  });

  it("rule 184: a rehearsal says so to everybody, and stays one", () => {
    const table = plannedTable();
    const plan = { ...table.state.table, ...agendaOf(table.state), type: "PlanTable" as const, questions: [] };
    const bare = plan.items.map((item) => ({ ...item, questions: [] }));
    expect(table.send(PLANNER, { ...plan, items: bare, rehearsal: true })).toMatchObject({
      code: "invalid-plan",
      params: { field: "rehearsal" },
    });
    expect(seen(table, "public").table).not.toHaveProperty("rehearsal");
    const copy = plannedTable({ rehearsal: true });
    for (const audience of ["public", "participants", "desk", "record"] as const)
      expect(seen(copy, audience).table.rehearsal).toBe(true);
  });
});
