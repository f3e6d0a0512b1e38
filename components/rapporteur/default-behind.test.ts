import { describe, expect, it } from "vitest";
import { deskView, MINUTE, request, speech, TEN } from "@/components/moderator/test-view";
import { freshForm, likelyEntry, sharedKind } from "@/components/rapporteur/default-behind";
import { recordEntries } from "@/components/rapporteur/record-entries";

function entriesWith(state: "called" | "speaking") {
  const heard = { id: "s1", request: "Sweden", outcome: "heard" as const, seconds: 1, allotted: 180 };
  const view = deskView({
    requests: [request("Sweden"), request("IOM", { speaker: { names: { en: "IOM" }, kind: "un-entity" } })],
    floor: { speech: speech("IOM", state, { calledAt: TEN + MINUTE }) },
    speeches: { items: { s1: { ...heard, calledAt: TEN, endedAt: TEN + 1 } }, order: ["s1"] },
  });
  return recordEntries(view);
}

describe("whom a point begun now is about", () => {
  it("is who speaks; before the clock starts, who spoke last", () => {
    expect(likelyEntry(entriesWith("speaking"))?.intervention).toBe("IOM");
    expect(likelyEntry(entriesWith("called"))?.intervention).toBe("Sweden");
  });

  it("fills the form, with the question that is looked at", () => {
    const form = { questions: ["q2"], kind: "un-entity", interventions: ["IOM"], text: "" };
    expect(freshForm(entriesWith("speaking"), "q2")).toMatchObject(form);
    expect(freshForm([], undefined)).toMatchObject({ questions: [], kind: null, interventions: [] });
  });

  it("has a kind only where all behind it share one", () => {
    const entries = entriesWith("speaking");
    expect(sharedKind(entries, ["IOM"])).toBe("un-entity");
    expect(sharedKind(entries, ["IOM", "Sweden"])).toBeNull();
  });
});
