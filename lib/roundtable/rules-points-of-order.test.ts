import { describe, expect, it } from "vitest";
import { PROFILES } from "./profiles";
import {
  call,
  code,
  leftOf,
  ownView,
  requestOf,
  seen,
  speechOf,
  standing,
  takeBack,
  types,
  withProfile,
} from "./testing/answers";
import {
  ask,
  DESK,
  delegate,
  deputy,
  liveTable,
  plannedTable,
  speak,
  TEN,
  type TestTable,
  withRequests,
} from "./testing/table";

const rule = (table: TestTable, ruling = "Well taken.") => table.must(DESK, { type: "RulePointOfOrder", ruling });

/** Kenya speaks since TEN, Mexico waits; at 115 seconds Jordan has raised a point of order. */
function interrupted() {
  const { table, requests } = withRequests("kenya", "mexico");
  const speech = speak(table, requests[0] ?? "");
  table.at(TEN + 115_000).must(delegate("jordan"), { type: "RaisePointOfOrder" });
  return { table, speech, next: requests[1] ?? "" };
}

describe("points of order", () => {
  it("rule 120: a State raises it for itself, the desk enters it for any", () => {
    const table = liveTable();
    table.must(delegate("jordan"), { type: "RaisePointOfOrder", delegation: "mexico" });
    table.must(DESK, { type: "RaisePointOfOrder", delegation: "kenya" });
    const [jordan, kenya] = seen(table, "public").floor.points ?? [];
    expect([jordan?.speaker, kenya?.speaker]).toMatchObject([
      { seat: "jordan", title: "Title of p-jordan" },
      { seat: "kenya" },
    ]);
    expect(code(table.send(DESK, { type: "RaisePointOfOrder" }))).toBe("no-delegation");
    expect(code(table.send(DESK, { type: "RaisePointOfOrder", delegation: "valueOf" }))).toBe("unknown-delegation");
  });

  it("rule 120: for one that is no member the chair must say why; its own delegate cannot", () => {
    const table = liveTable();
    const raise = { type: "RaisePointOfOrder", delegation: "iom" } as const;
    const reason = { reason: "The chair hears it" };
    expect(code(table.send(delegate("iom"), { type: "RaisePointOfOrder" }, reason))).toBe("not-a-member");
    expect(table.send(DESK, raise)).toMatchObject({ code: "not-a-member", overridable: true });
    expect(types(table.send(DESK, raise, reason))).toEqual(["PointOfOrderRaised"]);
    table.must(DESK, { ...raise, delegation: "r7" }, reason);
    expect(seen(table, "public").floor.points?.at(-1)?.speaker).toEqual({ anonymous: true });
  });

  it("rule 120: in a live session only", () => {
    const raise = { type: "RaisePointOfOrder" } as const;
    expect(code(plannedTable().send(delegate("kenya"), raise))).toBe("session-not-live");
    const table = liveTable();
    table.must(DESK, { type: "SuspendSession", reason: "Break" });
    expect(code(table.send(delegate("kenya"), raise))).toBe("session-not-live");
  });

  it("rule 121: it stops the running clock, is no turn and stands on no list", () => {
    const { table, speech } = interrupted();
    expect(speechOf(table, speech)).toMatchObject({ pausedBy: "point", clock: { pausedAt: TEN + 115_000 } });
    expect(standing(table)).toEqual(["mexico"]);
    expect(seen(table, "public").floor).toMatchObject({
      speech: { state: "paused", pausedBy: "point" },
      points: [{ speaker: { names: { en: "JORDAN" } }, at: TEN + 115_000 }],
    });
    rule(table);
    expect(requestOf(table, ask(table, "jordan")).turn).toBe(1);
  });

  it("rule 121: a closed list takes it, and so does a table without one", () => {
    const table = withProfile(liveTable(), PROFILES["no-list"]);
    table.must(DESK, { type: "CloseList" });
    expect(types(table.send(delegate("kenya"), { type: "RaisePointOfOrder" }))).toEqual(["PointOfOrderRaised"]);
  });

  it("rule 121: a clock that has not started, or stands already, is left as it is", () => {
    const { table, requests } = withRequests("kenya");
    const speech = call(table, requests[0] ?? "");
    expect(types(table.send(delegate("jordan"), { type: "RaisePointOfOrder" }))).toEqual(["PointOfOrderRaised"]);
    expect(types(rule(table))).toEqual(["PointOfOrderRuled"]);
    table.must(DESK, { type: "StartClock", speech });
    table.must(DESK, { type: "PauseClock", speech });
    expect(types(table.send(delegate("jordan"), { type: "RaisePointOfOrder" }))).toEqual(["PointOfOrderRaised"]);
    expect(types(rule(table))).toEqual(["PointOfOrderRuled"]);
    expect(speechOf(table, speech).pausedBy).toBe("desk");
  });

  it("rule 122: another may be raised before the first is ruled, one a delegation", () => {
    const { table } = interrupted();
    table.must(delegate("mexico"), { type: "RaisePointOfOrder" });
    expect(table.state.pending).toHaveLength(2);
    expect(code(table.send(deputy("jordan"), { type: "RaisePointOfOrder" }))).toBe("point-pending");
    expect(code(table.send(DESK, { type: "RaisePointOfOrder", delegation: "mexico" }))).toBe("point-pending");
  });

  it("rule 122: the button of the desk stays for the delegations that have raised none", () => {
    const table = liveTable();
    for (const delegation of ["sweden", "jordan", "mexico"])
      table.must(delegate(delegation), { type: "RaisePointOfOrder" });
    expect(seen(table, "desk").may.RaisePointOfOrder).toBe(true);
    expect(ownView(table, "sweden").may.RaisePointOfOrder).toBe("point-pending");
  });

  it("rule 122: until all are ruled nobody is called and no clock goes on, but with a reason", () => {
    const { table, speech, next } = interrupted();
    for (const command of [
      { type: "ResumeClock", speech },
      { type: "FinishSpeech", speech, thenCall: next },
    ] as const)
      expect(table.send(DESK, command)).toMatchObject({ code: "point-pending", overridable: true });
    table.must(DESK, { type: "FinishSpeech", speech });
    const callNext = { type: "CallSpeaker", request: next } as const;
    expect(table.send(DESK, callNext)).toMatchObject({ code: "point-pending", overridable: true });
    const { made } = table.must(DESK, callNext, { reason: "Ruled at the podium" });
    const start = { type: "StartClock", speech: made.speech ?? "" } as const;
    expect(table.send(DESK, start)).toMatchObject({ code: "point-pending", overridable: true });
    expect(code(table.send(DESK, start, { reason: "Ruled at the podium" }))).toBe("accepted");
    expect(types(rule(table))).toEqual(["PointOfOrderRuled"]);
  });

  it("rule 122: nor by way of Undo", () => {
    const { table, requests } = withRequests("kenya");
    const speech = speak(table, requests[0] ?? "");
    table.at(TEN + 60_000).must(DESK, { type: "FinishSpeech", speech });
    table.must(delegate("jordan"), { type: "RaisePointOfOrder" });
    const undo = { type: "Undo", seq: table.state.step?.seq ?? 1 } as const;
    expect(table.send(DESK, undo)).toMatchObject({ code: "point-pending", overridable: true });
    expect(code(table.send(DESK, undo, { reason: "The speaker goes on" }))).toBe("accepted");
  });

  it("rule 123: the latest is ruled first, in the chair's words, for desk and record", () => {
    const { table } = interrupted();
    const [first = ""] = table.state.pending;
    table.must(delegate("mexico"), { type: "RaisePointOfOrder" });
    const [, second = ""] = table.state.pending;
    const command = { type: "RulePointOfOrder", ruling: "Noted." } as const;
    expect(code(table.send(DESK, { ...command, point: first }))).toBe("point-pending");
    table.must(DESK, { ...command, point: second });
    expect(code(table.send(DESK, { ...command, point: second }))).toBe("no-point-pending");
    expect(table.state.pending).toEqual([first]);
    rule(table, "Well taken.");
    expect(code(table.send(DESK, command))).toBe("no-point-pending");
    for (const audience of ["desk", "record"] as const)
      expect(Object.values(seen(table, audience).pointsOfOrder?.items ?? {}).map(({ ruling }) => ruling)).toEqual([
        "Well taken.",
        "Noted.",
      ]);
    for (const audience of ["public", "participants"] as const)
      expect(JSON.stringify(seen(table, audience))).not.toMatch(/Noted|Well taken|"points"/);
  });

  it("rule 124: with the last ruling the clock goes on with exactly what was left", () => {
    const { table, speech } = interrupted();
    table.at(TEN + 120_000).must(delegate("mexico"), { type: "RaisePointOfOrder" });
    expect(types(rule(table.at(TEN + 130_000)))).toEqual(["PointOfOrderRuled"]);
    expect(types(rule(table.at(TEN + 155_000)))).toEqual(["PointOfOrderRuled", "ClockResumed"]);
    expect(leftOf(table, speech)).toBe(65_000);
    expect(leftOf(table.at(TEN + 160_000), speech)).toBe(60_000);
    expect(speechOf(table, speech).pausedBy).toBeNull();
  });

  it("rule 124: over a suspension in between, the clock stands until the ruling", () => {
    const { table, speech } = interrupted();
    expect(types(table.send(DESK, { type: "SuspendSession", reason: "Break" }))).toEqual(["SessionSuspended"]);
    expect(code(table.send(DESK, { type: "RulePointOfOrder", ruling: "Noted." }))).toBe("session-not-live");
    table.at(TEN + 400_000);
    expect(types(table.send(DESK, { type: "ResumeSession" }))).toEqual(["SessionResumed"]);
    expect(leftOf(table, speech)).toBe(65_000);
    rule(table.at(TEN + 500_000));
    expect(leftOf(table, speech)).toBe(65_000);
  });

  it("rule 124: a speech that was finished meanwhile does not go on", () => {
    const { table, speech } = interrupted();
    table.must(DESK, { type: "FinishSpeech", speech });
    expect(types(rule(table))).toEqual(["PointOfOrderRuled"]);
    expect(table.state.floor).toBeNull();
  });

  it("rules 90 and 124: a ruling is taken back with the clock exactly as it was", () => {
    const { table, speech } = interrupted();
    const before = speechOf(table, speech);
    const points = table.state.pointsOfOrder;
    rule(table.at(TEN + 155_000));
    table.at(TEN + 160_000);
    expect(types(takeBack(table))).toEqual(["ClockReset", "PointOfOrderReturned"]);
    expect(speechOf(table, speech)).toEqual(before);
    expect([table.state.pointsOfOrder, requestOf(table, before.request).state]).toEqual([points, "paused"]);
    expect(leftOf(table, speech)).toBe(65_000);
    rule(table.at(TEN + 200_000));
    expect(leftOf(table, speech)).toBe(65_000);
  });

  it("rules 90 and 123: a ruling taken back after another point was raised stands below it again", () => {
    const { table, speech } = interrupted();
    const [first = ""] = table.state.pending;
    rule(table.at(TEN + 120_000));
    table.at(TEN + 130_000).must(delegate("mexico"), { type: "RaisePointOfOrder" });
    const [second = ""] = table.state.pending;
    takeBack(table);
    expect(table.state.pending).toEqual([first, second]);
    expect(leftOf(table, speech)).toBe(65_000);
  });

  it("rule 125: what is not ruled when the session adjourns lapses", () => {
    const { table } = interrupted();
    table.must(delegate("mexico"), { type: "RaisePointOfOrder" });
    table.must(DESK, { type: "AdjournSession" }, { reason: "The wall" });
    expect(table.state.pending).toEqual([]);
    expect(seen(table, "public").floor).toEqual({});
    const past = Object.values(seen(table, "record").pointsOfOrder?.items ?? {});
    expect(past.map(({ ruling, ruledAt }) => [ruling, ruledAt])).toEqual([
      ["", table.now],
      ["", table.now],
    ]);
    expect(code(table.send(DESK, { type: "RulePointOfOrder", ruling: "Late." }))).toBe("no-point-pending");
  });
});
