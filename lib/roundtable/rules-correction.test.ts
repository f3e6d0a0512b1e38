import { describe, expect, it } from "vitest";
import {
  call,
  code,
  type Input,
  leftOf,
  ownRequestView,
  requestOf,
  seen,
  speechOf,
  standing,
  takeBack,
} from "./testing/answers";
import { DESK, speak, TEN, withRequests } from "./testing/table";

/** Kenya has spoken 160 seconds, Mexico and Jordan wait. */
function heard() {
  const { table, requests } = withRequests("kenya", "mexico", "jordan");
  const speech = speak(table, requests[0] ?? "");
  table.at(TEN + 160_000).must(DESK, { type: "FinishSpeech", speech });
  const correct = (input: Omit<Input<"CorrectEntry">, "type" | "speech" | "reason">, of = speech) =>
    table.send(DESK, { type: "CorrectEntry", speech: of, reason: "As the recording says", ...input });
  return { table, speech, request: requests[0] ?? "", mexico: requests[1] ?? "", jordan: requests[2] ?? "", correct };
}

describe("corrections", () => {
  it("rule 150: what became of a speech and its seconds are corrected, with a reason, for desk and record", () => {
    const { table, speech, request, correct } = heard();
    expect(code(correct({ outcome: "absent", seconds: 0 }))).toBe("accepted");
    for (const audience of ["desk", "record"] as const)
      expect(seen(table, audience).speeches?.items[speech]).toMatchObject({
        outcome: "absent",
        seconds: 0,
        corrected: { reason: "As the recording says", at: table.now },
      });
    expect(requestOf(table, request)).toMatchObject({ state: "absent", absences: 1 });
    expect(JSON.stringify(seen(table, "public"))).not.toContain("recording");
    expect(ownRequestView(table, "kenya", request).outcome).toBe("absent");
  });

  it("rule 150: only what is over, until the record is published", () => {
    const { table, mexico, correct } = heard();
    expect(code(correct({ seconds: 1 }, call(table, mexico)))).toBe("speech-not-over");
    expect(code(correct({ seconds: 1 }, "none"))).toBe("unknown-speech");
    table.must(DESK, { type: "AdjournSession" }, { reason: "The wall" });
    expect(code(correct({ seconds: 150 }))).toBe("accepted");
    table.must(DESK, { type: "PublishRecord" });
    expect(code(correct({ seconds: 1 }))).toBe("already-published");
  });

  it("rule 151: no clock moves; the seconds of the record stand beside those of the clock", () => {
    const { table, speech, correct } = heard();
    const { clock, endedAt, outcome } = speechOf(table, speech);
    correct({ seconds: 150 });
    expect(speechOf(table, speech)).toMatchObject({ clock, endedAt, outcome, correction: { seconds: 150 } });
    expect(seen(table, "record").speeches?.items[speech]).toMatchObject({ outcome: "heard", seconds: 150 });
    correct({ outcome: "heard" });
    expect(seen(table, "record").speeches?.items[speech]?.seconds).toBe(150);
  });

  it("rule 151: whoever has the floor meanwhile is not touched", () => {
    const { table, mexico, correct } = heard();
    const speech = speak(table, mexico);
    correct({ outcome: "void", seconds: 0 });
    expect([table.state.floor, leftOf(table, speech)]).toEqual([speech, 180_000]);
  });

  it("rule 152: corrected to void the request returns to its place, and whoever stands behind is told", () => {
    const { table, request, mexico, correct } = heard();
    correct({ outcome: "void" });
    expect(standing(table)).toEqual(["kenya", "mexico", "jordan"]);
    expect(requestOf(table, request)).toMatchObject({ state: "waiting", turn: 1 });
    expect(ownRequestView(table, "mexico", mexico).moved).toMatchObject({ from: 1, to: 2, why: "returned" });
    const again = table.must(DESK, { type: "CallSpeaker", request });
    expect(again.made.speech).not.toBe(requestOf(table, mexico).speech);
  });

  it("rule 152: corrected to heard it is taken off the list, wherever it waits", () => {
    const { table, mexico, correct } = heard();
    const speech = call(table, mexico);
    table.must(DESK, { type: "MarkAbsent", speech });
    expect(standing(table)).toEqual(["jordan", "mexico"]);
    correct({ outcome: "heard", seconds: 100 }, speech);
    expect(standing(table)).toEqual(["jordan"]);
    expect(requestOf(table, mexico)).toMatchObject({ state: "heard", absences: 0 });
    expect(seen(table, "record").speeches?.items[speech]).toMatchObject({ outcome: "heard", seconds: 100 });
  });

  it("rule 152: corrected to void and back to heard, all is as before", () => {
    const { table, request, correct } = heard();
    correct({ outcome: "void" });
    correct({ outcome: "heard" });
    expect(standing(table)).toEqual(["mexico", "jordan"]);
    expect(requestOf(table, request).state).toBe("heard");
  });

  it("rule 152: a request that has spoken again since is not moved by the correction of its first speech", () => {
    const { table, speech, request, correct } = heard();
    correct({ outcome: "void" });
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, request) });
    for (const outcome of ["void", "absent", "heard"] as const) {
      expect(code(correct({ outcome }))).toBe("accepted");
      expect(requestOf(table, request)).toMatchObject({ state: "heard", absences: 0 });
      expect(standing(table)).toEqual(["mexico", "jordan"]);
    }
    expect(seen(table, "record").speeches?.items[speech]?.outcome).toBe("heard");
  });

  it("rule 152: nor one that has the floor again", () => {
    const { table, request, correct } = heard();
    correct({ outcome: "void" });
    const again = speak(table, request);
    correct({ outcome: "heard" });
    expect([table.state.floor, requestOf(table, request).state]).toEqual([again, "speaking"]);
  });

  it("rule 152: after the adjournment nothing returns to the list", () => {
    const { table, request, correct } = heard();
    table.must(DESK, { type: "AdjournSession" });
    expect(code(correct({ outcome: "void" }))).toBe("accepted");
    expect(standing(table)).toEqual(["mexico", "jordan"]);
    expect(requestOf(table, request).state).toBe("heard");
  });

  it("rule 152: a second absence that was none returns the request from those who write", () => {
    const { table, request, correct } = heard();
    correct({ outcome: "void" });
    for (const state of ["waiting", "written"]) {
      table.must(DESK, { type: "MarkAbsent", speech: call(table, request) });
      expect(requestOf(table, request).state).toBe(state);
    }
    correct({ outcome: "void" }, requestOf(table, request).speech ?? "");
    expect(requestOf(table, request)).toMatchObject({ state: "waiting", absences: 1, invitedAt: null });
    expect(standing(table)).toContain("kenya");
  });

  it("rule 152: whoever was invited to write for lack of time does not come back by it", () => {
    const { table, request, correct } = heard();
    correct({ outcome: "void" });
    table.must(DESK, { type: "MarkAbsent", speech: call(table, request) });
    table.must(DESK, { type: "InviteToWrite" });
    correct({ outcome: "void" }, requestOf(table, request).speech ?? "");
    expect(requestOf(table, request).state).toBe("written");
    expect(standing(table)).toEqual([]);
  });

  it.each(["MergeRequests", "InviteToWrite"] as const)(
    "rules 91 and 152: corrected to heard after %s, it stays heard when that is taken back",
    (type) => {
      const { table, mexico, jordan, correct } = heard();
      const speech = call(table, mexico);
      table.must(DESK, { type: "MarkAbsent", speech });
      if (type === "MergeRequests") table.must(DESK, { type, request: jordan, merged: [mexico] });
      else table.must(DESK, { type });
      correct({ outcome: "heard" }, speech);
      expect(requestOf(table, mexico)).toMatchObject({ state: "heard", mergedInto: null });
      takeBack(table);
      expect(requestOf(table, mexico).state).toBe("heard");
      expect(standing(table)).toEqual(["jordan"]);
    },
  );

  it("rules 90 and 152: a finished speech that was corrected is reopened as if nothing had been corrected", () => {
    for (const outcome of ["void", "absent", "heard"] as const) {
      const { table, speech, request, correct } = heard();
      correct({ outcome, seconds: 1 });
      takeBack(table.at(TEN + 170_000));
      expect(requestOf(table, request)).toMatchObject({ state: "speaking", absences: 0 });
      expect(speechOf(table, speech)).toMatchObject({ outcome: null, correction: null });
      expect(leftOf(table, speech)).toBe(20_000);
      expect(standing(table)).toEqual(["mexico", "jordan"]);
    }
  });

  it("rules 90 and 152: an absence that was corrected and then taken back counts no more and no less", () => {
    for (const outcome of ["void", "absent", "heard"] as const) {
      const { table, mexico, correct } = heard();
      const speech = call(table, mexico);
      table.must(DESK, { type: "MarkAbsent", speech });
      correct({ outcome }, speech);
      takeBack(table);
      expect(requestOf(table, mexico)).toMatchObject({ state: "called", absences: 0 });
    }
  });
});
