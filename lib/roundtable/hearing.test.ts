import { describe, expect, it } from "vitest";
import { PROFILES } from "./profiles";
import { call, clockOf, code, ownRequestView, requestOf, seen, standing, takeBack } from "./testing/answers";
import { ask, DESK, delegate, minutes, PLANNER, RAPPORTEUR, speak, TEN, TestTable } from "./testing/table";

/*
 * A hearing on the same rules as a round table: an opening segment, four panels, each with its moderator, panellists who respond
 * between the interventions from the floor, and a closing. Only the profile is another.
 */

const PANELS = [1, 2, 3, 4];

const FLOOR = {
  chile: "state",
  ghana: "state",
  nepal: "state",
  unicef: "un-entity",
  refuge: "ngo",
  youth: "ngo",
} as const;

function hearing(): TestTable {
  const table = new TestTable();
  const panel = (n: number) => ({
    id: `panel-${n}`,
    kind: "panel" as const,
    title: `Panel ${n}`,
    startsAt: TEN + minutes(20 + (n - 1) * 40),
    endsAt: TEN + minutes(20 + n * 40),
    questions: [`q${n}`],
  });
  table.must(PLANNER, {
    type: "PlanTable",
    number: 1,
    title: "Hearing",
    startsAt: TEN,
    endsAt: TEN + minutes(190),
    profile: PROFILES.hearing,
    items: [
      { id: "opening", kind: "opening", title: "Opening segment", startsAt: TEN, endsAt: TEN + minutes(20) },
      ...PANELS.map(panel),
      { id: "closing", kind: "closing", title: "Closing", startsAt: TEN + minutes(180), endsAt: TEN + minutes(190) },
    ],
    questions: PANELS.map((number) => ({ id: `q${number}`, number, text: `What of theme ${number}?` })),
  });
  seat(table, "rapporteur", "rapporteur");
  seat(table, "secretary", "moderator");
  for (const n of PANELS) seat(table, `moderator-${n}`, "moderator");
  for (const n of PANELS) for (const side of ["a", "b"]) panellist(table, `${side}${n}`);
  for (const [id, kind] of Object.entries(FLOOR)) delegation(table, id, kind);
  return table;
}

function seat(table: TestTable, id: string, role: "moderator" | "rapporteur") {
  table.must(PLANNER, { type: "SeatParticipant", participant: { id, role, name: id, title: `Title of ${id}` } });
}

function panellist(table: TestTable, id: string) {
  const participant = { id: `p-${id}`, role: "delegate" as const, panellist: true };
  const names = { en: `Professor ${id}` };
  table.must(PLANNER, { type: "SeatParticipant", participant, delegation: { id, names, kind: "academia" } });
}

function delegation(table: TestTable, id: string, kind: (typeof FLOOR)[keyof typeof FLOOR]) {
  for (const who of [`p-${id}`, `second-${id}`])
    table.must(PLANNER, {
      type: "SeatParticipant",
      participant: { id: who, role: "delegate", rank: kind === "state" ? "ambassador" : "other" },
      delegation: { id, kind, names: { en: id.toUpperCase() } },
    });
}

/** The desk puts this panellist on the list and gives the floor for so many seconds. */
function presents(table: TestTable, who: string, seconds: number): string {
  const insert = { type: "InsertSpeaker", delegation: who, participant: `p-${who}`, reason: "On the panel" } as const;
  const request = table.must(DESK, insert).made.request ?? "";
  speaks(table, request, seconds);
  return request;
}

function speaks(table: TestTable, request: string, seconds: number) {
  const speech = speak(table, request);
  table.at(table.now + seconds * 1000).must(DESK, { type: "FinishSpeech", speech });
}

/** Panel `n` begins: its moderator takes the chair and its two panellists present. */
function panelBegins(table: TestTable, n: number) {
  table.must(DESK, { type: "StartItem", item: `panel-${n}` });
  table.must({ participant: `moderator-${n}`, role: "moderator" }, { type: "TakeChair" });
  return ["a", "b"].map((side) => presents(table, `${side}${n}`, 400));
}

/** Session open, opening segment over, first panel begun, list open. */
function underWay(): TestTable {
  const table = hearing();
  table.must(DESK, { type: "OpenSession" });
  table.must(DESK, { type: "StartItem", item: "opening" });
  table.at(TEN + minutes(20));
  panelBegins(table, 1);
  table.must(DESK, { type: "OpenList" });
  return table;
}

describe("a hearing, on the rules of the table", () => {
  it("runs from the opening segment over four panels to the closing, each panel under its own moderator", () => {
    const table = hearing();
    table.must(DESK, { type: "OpenSession" });
    table.must(DESK, { type: "StartItem", item: "opening" });
    const opening = presents(table, "youth", 170);
    expect(requestOf(table, opening).state).toBe("heard");
    table.must(DESK, { type: "OpenList" });
    for (const n of PANELS) {
      table.at(TEN + minutes(20 + (n - 1) * 40));
      const presented = panelBegins(table, n);
      expect(seen(table, "public")).toMatchObject({
        session: { chair: { title: `Title of moderator-${n}` } },
        agenda: { current: `panel-${n}` },
        questions: { shown: [`q${n}`] },
      });
      const floor = ask(table, n % 2 ? "chile" : "ghana", `q${n}`);
      const response = table.must(delegate(`a${n}`), { type: "AskToRespond", questions: [`q${n}`] }).made.request ?? "";
      speaks(table, floor, 180);
      speaks(table, response, 120);
      table.must(RAPPORTEUR, {
        type: "RecordPoint",
        text: `Point ${n}`,
        questions: [`q${n}`],
        interventions: [...presented, floor, response],
      });
    }
    table.at(TEN + minutes(180)).must(DESK, { type: "StartItem", item: "closing" });
    table.at(TEN + minutes(190)).must(DESK, { type: "AdjournSession" });
    const { speeches, points, agenda } = seen(table, "record");
    expect(speeches?.order).toHaveLength(1 + 4 * 4);
    expect(points?.order).toHaveLength(4);
    expect(Object.values(agenda.items).every(({ state }) => state === "finished")).toBe(true);
    const chairs = table.journal.flatMap(({ body }) => (body.type === "ChairTaken" ? [body.participant] : []));
    expect(chairs).toEqual(PANELS.map((n) => `moderator-${n}`));
  });

  it("gives a panellist the time of a panellist, and the floor one limit for all kinds", () => {
    const table = underWay();
    const panellist = presents(table, "a2", 10);
    expect(clockOf(table, requestOf(table, panellist).speech ?? "").allotted).toBe(420);
    const asked = ["chile", "unicef", "refuge"].map((who) => ask(table, who));
    expect(asked.map((id) => seen(table, "public").list.requests[id]?.limit)).toEqual([180, 180, 180]);
  });

  it("lets panellists respond between the interventions, in the order that the chair likes, and counts no turn", () => {
    const table = underWay();
    const floor = ask(table, "chile");
    const [one = "", other = ""] = ["a1", "b1"].map(
      (who) => table.must(delegate(who), { type: "AskToRespond", questions: ["q1"] }).made.request,
    );
    expect(seen(table, "public").list).toMatchObject({ order: [floor], aside: [one, other] });
    speaks(table, other, 60);
    speaks(table, floor, 180);
    expect(ownRequestView(table, "a1", one)).toMatchObject({ state: "waiting", kind: "response", limit: 420 });
    const again = table.must(delegate("b1"), { type: "AskToRespond" }).made.request ?? "";
    expect(seen(table, "public").list).toMatchObject({ order: [], aside: [one, again] });
    expect(code(table.send(delegate("chile"), { type: "AskToRespond" }))).toBe("not-a-panellist");
  });

  it("knows no rule of second turns: who was heard asks again and stands where the time puts it", () => {
    const table = underWay();
    speaks(table, ask(table, "chile"), 100);
    const again = ask(table, "chile");
    ask(table, "ghana");
    expect(standing(table)).toEqual(["chile", "ghana"]);
    expect(requestOf(table, again)).toMatchObject({ turn: 2, moved: null });
  });

  it("keeps every second place for speakers that are not States, as an offer to the chair", () => {
    const table = underWay();
    for (const who of ["chile", "ghana", "nepal", "refuge", "youth"]) ask(table, who);
    expect(standing(table)).toEqual(["chile", "ghana", "nepal", "refuge", "youth"]);
    const { proposed = [], reasons = {} } = seen(table, "desk").list;
    expect(proposed).toHaveLength(5);
    const kept = proposed.filter((id) => reasons[id]?.some(({ code }) => code === "reserved-place"));
    expect(kept.map((id) => requestOf(table, id).delegation)).toEqual(["refuge", "youth"]);
    const kinds = proposed.map((id) => (kept.includes(id) ? "kept" : "State"));
    expect(kinds.join(" ")).not.toContain("kept kept");
    expect(kinds.slice(0, 4).filter((kind) => kind === "kept")).toHaveLength(2);
    table.must(DESK, { type: "ConfirmOrder", order: proposed });
    expect(table.state.list.order).toEqual(proposed);
    takeBack(table);
    expect(standing(table)).toEqual(["chile", "ghana", "nepal", "refuge", "youth"]);
  });

  it("puts the absent at the end of the list, and the second absence among those who write", () => {
    const table = underWay();
    const [chile = ""] = ["chile", "refuge", "youth"].map((who) => ask(table, who));
    table.must(DESK, { type: "MarkAbsent", speech: call(table, chile) });
    expect(standing(table)).toEqual(["refuge", "youth", "chile"]);
    table.must(DESK, { type: "MarkAbsent", speech: call(table, chile) });
    expect(requestOf(table, chile).state).toBe("written");
  });

  it("has neither right of reply nor a figure of the overrun for the room", () => {
    const table = underWay();
    expect(code(table.send(delegate("chile"), { type: "RequestReply" }))).toBe("no-reply");
    expect(seen(table, "public").table).toMatchObject({ overrunShown: false, listed: true, handover: 20 });
  });
});
