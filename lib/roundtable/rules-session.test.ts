import { describe, expect, it } from "vitest";
import { remaining } from "./clock";
import { adjourned, clockOf, code, type Input, seen, submit, takeBack, types } from "./testing/answers";
import { DESK, delegate, liveTable, minutes, PLANNER, speak, TEN, withRequests } from "./testing/table";
import { AUDIENCES } from "./view-types";

describe("session", () => {
  it("rule 10: a session is opened once", () => {
    expect(code(liveTable().send(DESK, { type: "OpenSession" }))).toBe("session-not-scheduled");
  });

  it("rule 11: a suspension says why and stops a running clock", () => {
    const { table, requests } = withRequests("kenya");
    speak(table, requests[0] ?? "");
    const decision = table.at(TEN + 80_000).send(DESK, { type: "SuspendSession", reason: "Interpretation" });
    expect(types(decision)).toEqual(["SessionSuspended", "ClockPaused"]);
    expect(seen(table, "public").session).toMatchObject({ state: "suspended", reason: "Interpretation" });
    expect(code(table.send(DESK, { type: "SuspendSession", reason: "again" }))).toBe("session-not-live");
    expect(code(table.send(DESK, { type: "Undo", seq: table.state.seq }))).toBe("nothing-to-undo");
  });

  const lunch = (until?: number): Input<"SuspendSession"> => {
    return { type: "SuspendSession", reason: "Lunch", ...(until === undefined ? {} : { until }) };
  };

  it("rule 17: a suspension may say until when, which lies ahead and within a day", () => {
    const table = liveTable();
    expect(code(table.send(DESK, lunch(table.now)))).toBe("time-passed");
    expect(code(table.send(DESK, lunch(table.now + minutes(24 * 60) + 1)))).toBe("time-too-far");
    table.must(DESK, lunch(table.now + minutes(20)));
    for (const audience of AUDIENCES) {
      expect(seen(table, audience).session).toMatchObject({ reason: "Lunch", until: table.now + minutes(20) });
    }
  });

  it("rule 17: suspending again announces another time or none, keeps the reason, and stops nothing twice", () => {
    const { table, requests } = withRequests("kenya");
    speak(table, requests[0] ?? "");
    table.must(DESK, lunch());
    const again = table.must(DESK, { ...lunch(table.now + minutes(30)), reason: "Another" });
    expect(types(again)).toEqual(["SuspensionChanged"]);
    expect(code(table.send(DESK, lunch(table.now + minutes(30))))).toBe("session-not-live");
    expect(code(table.send(DESK, lunch(table.now)))).toBe("time-passed");
    expect(seen(table, "public").session).toMatchObject({ reason: "Lunch", until: table.now + minutes(30) });
    table.must(DESK, lunch());
    expect(seen(table, "public").session).not.toHaveProperty("until");
    expect(seen(table, "desk").may.SuspendSession).toBe(true);
  });

  it("rule 17: a change is taken back, with the time that stood before", () => {
    const table = liveTable();
    table.must(DESK, lunch(table.now + minutes(10)));
    expect(code(table.send(DESK, { type: "Undo", seq: table.state.seq }))).toBe("nothing-to-undo");
    table.must(DESK, lunch());
    takeBack(table);
    expect(table.state.session).toMatchObject({ state: "suspended", until: TEN + minutes(10) });
  });

  it("rule 17: when the time has passed nothing has happened; resuming or adjourning forgets it", () => {
    const table = liveTable();
    table.must(DESK, lunch(table.now + minutes(5)));
    table.at(table.now + minutes(50));
    expect(seen(table, "public").session).toMatchObject({ state: "suspended", until: TEN + minutes(5) });
    table.must(DESK, { type: "ResumeSession" });
    expect(seen(table, "public").session).not.toHaveProperty("until");
    table.must(DESK, lunch(table.now + minutes(5)));
    table.must(DESK, { type: "AdjournSession" });
    expect(table.state.session).toMatchObject({ until: null, reason: null });
    expect(code(table.send(DESK, lunch(table.now + minutes(9))))).toBe("session-not-live");
  });

  it("rule 12: resuming gives the clock exactly what was left, unless it was paused before", () => {
    const { table, requests } = withRequests("kenya");
    const speech = speak(table, requests[0] ?? "");
    table.at(TEN + 80_000).must(DESK, { type: "SuspendSession", reason: "Fire alarm" });
    table.at(TEN + 320_000).must(DESK, { type: "ResumeSession" });
    expect(remaining(clockOf(table, speech), table.now)).toBe(100_000);
    table.must(DESK, { type: "PauseClock", speech });
    table.must(DESK, { type: "SuspendSession", reason: "Again" });
    expect(types(table.send(DESK, { type: "ResumeSession" }))).toEqual(["SessionResumed"]);
    expect(code(table.send(DESK, { type: "ResumeSession" }))).toBe("session-not-suspended");
  });

  it("rule 13: adjourning with a speaker on the floor needs a reason, and ends everything that is open", () => {
    const { table, requests } = withRequests("kenya");
    speak(table, requests[0] ?? "");
    expect(table.send(DESK, { type: "AdjournSession" })).toMatchObject({ code: "floor-taken", overridable: true });
    const decision = table.must(DESK, { type: "AdjournSession" }, { reason: "The interpreters leave" });
    expect(types(decision)).toEqual(["SpeechFinished", "ItemFinished", "ListClosed", "SessionAdjourned"]);
    expect(decision.events[0]?.texts).toEqual({ override: "The interpreters leave" });
    expect(code(table.send(delegate("mexico"), { type: "RequestFloor" }))).toBe("session-over");
  });

  it("rule 14: who waited and wrote counts as written, before or after the adjournment; the others stay unreached", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    submit(table, "kenya");
    table.must(DESK, { type: "AdjournSession" });
    submit(table, "mexico");
    const state = (id: string) => table.state.requests[id]?.state;
    expect([state(kenya), state(mexico), state(jordan)]).toEqual(["written", "written", "waiting"]);
  });

  it("rule 14: a nameless or confidential text shows nowhere who wrote it", () => {
    const { table } = withRequests("kenya", "mexico");
    submit(table, "kenya", "confidential");
    submit(table, "mexico", "nameless");
    table.must(DESK, { type: "AdjournSession" });
    submit(table, "kenya", "nameless");
    expect(table.journal.map(({ body }) => body.type)).not.toContain("RequestWritten");
  });

  it("rule 15: the record is published once, after the adjournment", () => {
    expect(code(liveTable().send(DESK, { type: "PublishRecord" }))).toBe("session-not-adjourned");
    const table = adjourned();
    table.must(DESK, { type: "PublishRecord" });
    expect(code(table.send(DESK, { type: "PublishRecord" }))).toBe("already-published");
  });

  it("rule 16: a moderator takes the chair, or the desk enters who has taken it", () => {
    const table = liveTable();
    table.at(TEN + 90_000).must({ participant: "co-chair", role: "moderator" }, { type: "TakeChair" });
    expect(table.state.session.chair).toBe("co-chair");
    expect(table.journal.at(-1)).toMatchObject({ at: TEN + 90_000, by: "co-chair", body: { type: "ChairTaken" } });
    table.must(PLANNER, { type: "TakeChair", participant: "secretary" });
    expect(seen(table, "desk").session.chair).toEqual({
      id: "secretary",
      name: "Name of secretary",
      title: "Title of secretary",
    });
    expect(seen(table, "record").session.chair).not.toHaveProperty("id");
    expect(seen(table, "public").session.chair).toEqual({ title: "Title of secretary" });
    expect(seen(table, "participants").session.chair).toEqual({ title: "Title of secretary" });
  });

  it("rule 16: the chair is a moderator seated here, who is not in it, of a session that is not over", () => {
    const table = liveTable();
    const take = (participant?: string) =>
      code(table.send(DESK, { type: "TakeChair", ...(participant ? { participant } : {}) }));
    expect(take()).toBe("accepted");
    expect(take()).toBe("in-the-chair");
    expect(take("p-kenya")).toBe("unknown-participant");
    expect(take("toString")).toBe("unknown-participant");
    expect(code(table.send(PLANNER, { type: "TakeChair" }))).toBe("unknown-participant");
    table.must(PLANNER, { type: "UnseatParticipant", participant: "co-chair" });
    expect(take("co-chair")).toBe("unknown-participant");
    expect(code(adjourned().send(DESK, { type: "TakeChair", participant: "co-chair" }))).toBe("session-over");
  });

  it("rule 16: undone, the one before is in the chair again, or nobody", () => {
    const table = liveTable();
    table.must(DESK, { type: "TakeChair" });
    table.must(DESK, { type: "TakeChair", participant: "co-chair" });
    takeBack(table);
    expect(table.state.session.chair).toBe("secretary");
    const fresh = liveTable();
    fresh.must(DESK, { type: "TakeChair" });
    takeBack(fresh);
    expect(seen(fresh, "public").session).not.toHaveProperty("chair");
  });
});
