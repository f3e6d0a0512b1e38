import { describe, expect, it } from "vitest";
import { fits } from "@/lib/roundtable/fits";
import { fitsInput } from "./list-fits";
import { deskView, item, MINUTE, request, speech, TEN } from "./test-view";

const at = (minutes: number) => TEN + minutes * MINUTE;
const items = [item("q4", "question", 140, 165, { state: "current" }), item("wrap-up", "wrap-up", 165, 175)];
const twelve = Array.from({ length: 12 }, (_, place) => request(`r${place}`));

describe("fitsInput", () => {
  it("asks the question of 12:38: twelve wait, seven minutes are left before the wrap-up", () => {
    const input = fitsInput(
      { ...deskView({ items, requests: twelve }), table: { ...deskView().table, endsAt: at(175) } },
      at(158),
    );
    expect(input).toMatchObject({ handover: 20, from: at(158), until: at(165) });
    expect(fits(input)).toMatchObject({ waiting: 12, needed: 2400, left: 420, fitting: 2 });
  });

  it("counts what the speaker on the floor still has", () => {
    const floor = { speech: speech("r0", "speaking", { clock: { allotted: 180, startedAt: at(10), pausedFor: 0 } }) };
    expect(fitsInput(deskView({ floor }), at(11)).floor).toBe(120);
    const called = { speech: speech("r0", "called") };
    expect(fitsInput(deskView({ floor: called }), at(11)).floor).toBe(180);
  });

  it("begins with the planned opening while the session is scheduled", () => {
    const view = deskView({ session: { state: "scheduled" } });
    expect(fitsInput(view, at(-30)).from).toBe(TEN);
    expect(fitsInput(view, at(7)).from).toBe(at(7));
  });
});
