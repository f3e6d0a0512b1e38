import { describe, expect, it } from "vitest";
import { code, ownRequestView, ownView, seen, speechOf, takeBack, types } from "./testing/answers";
import { DESK, plannedTable, speak, TEN, withRequests } from "./testing/table";

describe("messages", () => {
  it("rule 80: an announcement may be made in every state of a session", () => {
    const table = plannedTable();
    const announce = (text: string) => table.must(DESK, { type: "Announce", text });
    announce("scheduled");
    table.must(DESK, { type: "OpenSession" });
    table.must(DESK, { type: "SuspendSession", reason: "Break" });
    announce("suspended");
    table.must(DESK, { type: "AdjournSession" });
    announce("adjourned");
    table.must(DESK, { type: "PublishRecord" });
    announce("published");
    expect(seen(table, "public").announcement?.text).toBe("published");
  });

  it("rule 81: a signal is seen by the delegation that has the floor and by the desk, nowhere else", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const speech = speak(table, requests[0] ?? "");
    table.must(DESK, { type: "SignalSpeaker", signal: "slow-down" });
    const signal = { signal: "slow-down", at: TEN };
    expect(ownRequestView(table, "kenya", requests[0] ?? "").signal).toEqual(signal);
    expect(ownRequestView(table, "second-kenya", requests[0] ?? "").signal).toEqual(signal);
    expect(seen(table, "desk").floor.speech?.signal).toEqual(signal);
    const others = [
      ownView(table, "mexico"),
      seen(table, "public"),
      seen(table, "participants"),
      seen(table, "record"),
    ];
    expect(JSON.stringify(others)).not.toContain("slow-down");
    table.must(DESK, { type: "SignalSpeaker", signal: "wrap-up", speech });
    expect(seen(table, "desk").floor.speech?.signal?.signal).toBe("wrap-up");
    table.must(DESK, { type: "FinishSpeech", speech });
    expect(ownRequestView(table, "kenya", requests[0] ?? "")).not.toHaveProperty("signal");
  });

  it("rule 81: it needs a speaker, the one who was seen", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const signal = { type: "SignalSpeaker", signal: "louder" } as const;
    expect(code(table.send(DESK, signal))).toBe("floor-free");
    const speech = speak(table, requests[0] ?? "");
    table.must(DESK, { type: "FinishSpeech", speech, thenCall: requests[1] });
    expect(code(table.send(DESK, { ...signal, speech }))).toBe("speech-over");
    expect(code(table.send(DESK, { ...signal, speech: "none" }))).toBe("unknown-speech");
  });

  it("rules 81 and 93: a signal is no step that Undo would take back", () => {
    const { table, requests } = withRequests("kenya");
    const speech = speak(table, requests[0] ?? "");
    table.must(DESK, { type: "SignalSpeaker", signal: "microphone" });
    expect(types(takeBack(table))).toEqual(["ClockReset"]);
    expect(speechOf(table, speech).clock.startedAt).toBeNull();
  });
});
