import { describe, expect, it } from "vitest";
import { AllQuestions } from "@/components/observer/all-questions";
import { HeardList } from "@/components/observer/heard-list";
import { PointOfOrder } from "@/components/observer/point-of-order";
import { SessionFace } from "@/components/observer/session-face";
import { SpeakersNext } from "@/components/observer/speakers-next";
import { rendered, wordsOf } from "@/components/observer/test-render";
import { publicView, question, request, speech, TEN } from "@/components/observer/test-view";
import type { View } from "@/lib/roundtable/view-types";

const words = async (part: React.ReactNode, view: View) => wordsOf(await rendered(part, view, TEN));

describe("who comes next on the public page", () => {
  it("keeps one that is set aside where it stands, without a number", async () => {
    const requests = [request("Fiji"), request("Chad", { state: "parked" }), request("Mali", { turn: 2 })];
    expect(await words(<SpeakersNext />, publicView({ requests }))).toMatch(
      /2 waiting · List open 1 Fiji – Chad Set aside 2 Mali 2nd turn/,
    );
  });

  it("puts replies behind the list, called what they are", async () => {
    const requests = [request("Kenya", { kind: "reply" }), request("Fiji")];
    expect(await words(<SpeakersNext />, publicView({ requests, list: { aside: ["Kenya"] } }))).toMatch(
      /1 Fiji – Kenya Right of reply/,
    );
  });

  it("says that the chair gives the floor where there is no list, and nothing of a list", async () => {
    const said = await words(<SpeakersNext />, publicView({ table: { listed: false } }));
    expect(said).toBe("Next There is no list of speakers: the chair gives the floor.");
  });
});

describe("a suspension on the public page", () => {
  const said = (until: number) =>
    words(<SessionFace />, publicView({ session: { state: "suspended", suspendedAt: TEN, until } }));

  it("says until when, and once that has passed, when it was to resume", async () => {
    expect(await said(TEN + 20 * 60_000)).toBe("Suspended until 10:20 Since 10:00");
    expect(await said(TEN - 60_000)).toBe("The session is suspended Was to resume at 09:59 Since 10:00");
  });
});

describe("a point of order on the public page", () => {
  const points = ["Mexico", "Chad"].map((id) => ({ id, speaker: { names: { en: id } }, at: TEN }));

  it("is the latest, with the number of those below it", async () => {
    const view = publicView({ floor: { points, speech: speech("Jordan") } });
    expect(await words(<PointOfOrder />, view)).toBe(
      "Point of order Chad The clock stands still. 1 more point of order waits for a ruling",
    );
  });

  it("speaks of no clock where none runs, and of nothing where there is none", async () => {
    expect(await words(<PointOfOrder />, publicView({ floor: { points: points.slice(1) } }))).toBe(
      "Point of order Chad",
    );
    expect(await words(<PointOfOrder />, publicView())).toBe("");
  });
});

it("marks a question of which every item was skipped, and a corrected one", async () => {
  const item = (id: string, questions: string[], state: "skipped" | "planned") =>
    ({ id, kind: "question", title: id, startsAt: TEN, endsAt: TEN, questions, state }) as const;
  const items = { a: item("a", ["q1", "q2"], "skipped"), b: item("b", ["q2"], "planned") };
  const view = publicView({
    agenda: { items: { a: { ...items.a }, b: { ...items.b } }, order: ["a", "b"] },
    questions: {
      items: { q1: question("q1", 1), q2: question("q2", 2, { version: 3 }) },
      order: ["q1", "q2"],
      shown: [],
    },
  });
  expect(await words(<AllQuestions />, view)).toMatch(
    /Question 1 Text of q1 Skipped Question 2 · corrected, version 3 Text of q2$/,
  );
});

it("tells a reply that was heard from a turn", async () => {
  const requests = [request("Chad", { state: "heard" }), request("Mali", { state: "heard", kind: "reply" })];
  expect(await words(<HeardList />, publicView({ requests }))).toMatch(/Chad Mali Right of reply$/);
});
