import { describe, expect, it } from "vitest";
import { chairWords } from "./chair-words";
import { deskView, MINUTE, request, speech, TEN } from "./test-view";

const waiting = ["mexico", "philippines", "kenya"].map((id) => request(id));
const named = (words: ReturnType<typeof chairWords>) => JSON.parse(JSON.stringify(words));
const past = (of: string) => ({
  id: of,
  request: of,
  outcome: "heard" as const,
  calledAt: TEN,
  endedAt: TEN + MINUTE,
  seconds: 60,
  allotted: 180,
});

describe("chairWords", () => {
  it("gives the floor to whoever is called, thanks the one before and names the two after", () => {
    const view = deskView({
      requests: [request("iom", { state: "heard" }), request("jordan", { state: "called" }), ...waiting],
      floor: { speech: speech("jordan", "called") },
      speeches: { items: { iom: past("iom") }, order: ["iom"] },
    });
    expect(named(chairWords(view))).toMatchObject({
      kind: "give",
      when: "now",
      thanks: { names: { en: "iom" } },
      to: { id: "jordan" },
      after: [{ id: "mexico" }, { id: "philippines" }],
    });
  });

  it("prepares the next sentence while somebody speaks", () => {
    const requests = [request("jordan", { state: "speaking" }), ...waiting];
    const view = deskView({ requests, floor: { speech: speech("jordan", "speaking") } });
    expect(named(chairWords(view))).toMatchObject({
      when: "next",
      thanks: { names: { en: "jordan" } },
      to: { id: "mexico" },
    });
  });

  it("says so when nobody is left, and thanks nobody twice over", () => {
    const jordan = request("jordan", { state: "speaking" });
    const view = deskView({ requests: [jordan], floor: { speech: speech("jordan", "speaking") } });
    expect(chairWords(view)).toEqual({ kind: "nobody", thanks: jordan.speaker });
    expect(chairWords(deskView())).toEqual({ kind: "nobody" });
  });

  it("passes over who is set aside or frozen, as the next call does", () => {
    const [mexico, philippines, kenya] = waiting;
    const requests = [request("ghana", { state: "parked" }), request("chad", { frozen: true }), ...waiting];
    expect(named(chairWords(deskView({ requests })))).toMatchObject({
      when: "now",
      to: { id: mexico?.id },
      after: [{ id: philippines?.id }, { id: kenya?.id }],
    });
  });

  it("gives the floor to the latest point of order first", () => {
    const requests = [request("jordan", { state: "paused" }), ...waiting];
    const points = ["sweden", "mexico"].map((id) => ({ id, speaker: { names: { en: id } }, at: TEN }));
    const view = deskView({ requests, floor: { speech: speech("jordan", "paused", { pausedBy: "point" }), points } });
    expect(chairWords(view)).toEqual({ kind: "point", by: { names: { en: "mexico" } } });
  });

  it("has words for every state of the session", () => {
    const kindIn = (state: "scheduled" | "suspended" | "adjourned" | "published") =>
      chairWords(deskView({ session: { state } }))?.kind;
    expect(kindIn("scheduled")).toBe("open");
    expect(kindIn("suspended")).toBe("suspended");
    expect(kindIn("adjourned")).toBe("adjourned");
    expect(kindIn("published")).toBeUndefined();
  });
});
