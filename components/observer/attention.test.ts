import { describe, expect, it } from "vitest";
import { attention } from "@/components/observer/attention";
import { MINUTE, publicView, request, speech, TEN } from "@/components/observer/test-view";

const at = (minutes: number) => TEN + minutes * MINUTE;
const kinds = (view: ReturnType<typeof publicView>, minutes: number) =>
  attention(view, at(minutes)).map(({ is }) => is);

describe("which table calls for attention", () => {
  const live = { state: "live", openedAt: TEN } as const;
  const waiting = (count: number) => Array.from({ length: count }, (_, index) => request(`Delegation ${index}`));
  const jordan = request("Jordan", { state: "speaking" });
  const floor = { speech: speech("Jordan") };

  it("none that runs as planned, and none that is over", () => {
    expect(kinds(publicView({ session: live, floor, requests: [jordan, ...waiting(3)] }), 2)).toEqual([]);
    for (const state of ["adjourned", "published"] as const)
      expect(kinds(publicView({ session: { state }, requests: waiting(90) }), 2)).toEqual([]);
  });

  it("one that should have opened five minutes ago", () => {
    const view = publicView({ session: { state: "scheduled" } });
    expect(kinds(view, 4)).toEqual([]);
    expect(attention(view, at(6))).toEqual([{ is: "unopened", minutes: 6 }]);
  });

  it("one that is suspended for long, not one that has just been", () => {
    const view = publicView({ session: { state: "suspended", suspendedAt: TEN } });
    expect(kinds(view, 9)).toEqual([]);
    expect(attention(view, at(12))).toEqual([{ is: "suspended", minutes: 12 }]);
  });

  it("one that was to resume by now, however long that was to last", () => {
    const until = at(40);
    const view = publicView({ session: { state: "suspended", suspendedAt: TEN, until } });
    expect(kinds(view, 39)).toEqual([]);
    expect(attention(view, until)).toEqual([{ is: "late", until }]);
  });

  it("one at which people wait and nobody was called since the opening", () => {
    const view = publicView({ session: live, requests: waiting(2) });
    expect(kinds(view, 4)).toEqual([]);
    expect(kinds(view, 5)).toEqual(["uncalled"]);
    expect(kinds(publicView({ session: live }), 30)).toEqual([]);
    expect(
      kinds(publicView({ session: live, requests: [...waiting(2), request("Chad", { state: "heard" })] }), 5),
    ).toEqual([]);
  });

  it("one of whose list somebody would not be reached before the end", () => {
    const view = publicView({ session: live, floor, requests: [jordan, ...waiting(60)] });
    const [only] = attention(view, at(2));
    // 60 × 3:20 are 200 minutes; fewer than 180 are left.
    expect(only).toMatchObject({ is: "unreached" });
    expect(only?.is === "unreached" && only.count).toBeGreaterThan(5);
    expect(kinds(publicView({ ...view, requests: [jordan, ...waiting(60)], table: { listed: false } }), 2)).toEqual([]);
  });

  it("one that is ten minutes behind, and before all else one with a point of order", () => {
    const item = { id: "a", kind: "question", title: "a", startsAt: TEN, endsAt: at(20), questions: ["q1"] } as const;
    const items = { a: { ...item, questions: ["q1"], state: "current", startedAt: TEN } } as const;
    const agenda = { items: { a: { ...items.a, questions: ["q1"] } }, order: ["a"], current: "a" };
    const points = [{ id: "p", speaker: { anonymous: true as const }, at: TEN }];
    expect(kinds(publicView({ session: live, agenda, floor }), 29)).toEqual([]);
    expect(kinds(publicView({ session: live, agenda, floor: { ...floor, points } }), 31)).toEqual(["point", "behind"]);
  });
});
