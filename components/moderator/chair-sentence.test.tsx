import { describe, expect, it } from "vitest";
import { rendered, wordsOf } from "@/components/observer/test-render";
import type { Locale } from "@/lib/i18n/locales";
import type { RequestView, View } from "@/lib/roundtable/view-types";
import { ChairSentence } from "./chair-sentence";
import { ChairCard } from "./floor/chair-card";
import { deskView, MINUTE, request, speech, TEN } from "./test-view";

const speaker = (en: string) => ({ names: { en } });
const asks = (id: string, name: string, more: Partial<RequestView> = {}) =>
  request(id, { speaker: speaker(name), ...more });
const kenya = asks("kenya", "Kenya");
const said = async (view: View, locale: Locale = "en") =>
  wordsOf(await rendered(<ChairSentence />, view, TEN, locale))
    .replaceAll(" ,", ",")
    .replaceAll(" .", ".");

describe("the sentence of the chair", () => {
  it("names the one who speaks and the two to follow", async () => {
    const view = deskView({ requests: [asks("m", "Mexico"), kenya, asks("r", "R-7")] });
    expect(await said(view)).toContain("I give the floor to Mexico, to be followed by Kenya and R-7.");
    expect(await said(view, "ar")).toContain("أعطي الكلمة إلى Mexico");
  });

  it.each<[Partial<RequestView>, string]>([
    [{ onBehalfOf: [{ en: "Chad" }, { en: "Mali" }] }, "Niger, on behalf of Chad and Mali, to be followed by Kenya."],
    [{ kind: "reply" }, "Niger, in exercise of the right of reply, to be followed by Kenya."],
    [{ kind: "response" }, "Niger, to respond, to be followed by Kenya."],
    [{ video: 180 }, "Niger, by video message, to be followed by Kenya."],
  ])("says as what: %o", async (more, sentence) => {
    const niger = asks("niger", "Niger", { ...more, state: "called" });
    const view = deskView({ requests: [niger, kenya], floor: { speech: speech("niger", "called") } });
    expect(await said(view)).toContain(`I give the floor to ${sentence}`);
  });

  it("gives the floor on a point of order", async () => {
    const points = [{ id: "p", speaker: speaker("Mexico"), at: TEN }];
    const view = deskView({ requests: [kenya], floor: { points } });
    expect(await said(view)).toContain("I give the floor to Mexico on a point of order.");
    expect(await said(view, "ar")).toContain("نقطة نظام");
  });
});

describe("the card of the chair", () => {
  it("shows who speaks, how long still, who is next and the minutes to the wall, and has nothing to press", async () => {
    const clock = { allotted: 180, startedAt: TEN, pausedFor: 0 };
    const jordan = asks("jordan", "Jordan", { state: "speaking" });
    const view = deskView({
      requests: [jordan, asks("m", "Mexico", { state: "parked" }), kenya, asks("reply", "Sweden", { kind: "reply" })],
      floor: { speech: speech("jordan", "speaking", { clock }) },
    });
    view.list.order = ["m", "kenya"];
    view.list.aside = ["reply"];
    const html = await rendered(<ChairCard />, view, TEN + MINUTE);
    const words = wordsOf(html);
    expect(words).toContain("2:00");
    expect(words).toContain("179 min to 13:00");
    expect(words).toMatch(/Next · List open 1 Kenya/);
    expect(words).toMatch(/Waiting beside the list Sweden · Right of reply/);
    expect(html).not.toContain("<button");
  });

  it("says where a point of order stopped the clock, and who comes below", async () => {
    const clock = { allotted: 180, startedAt: TEN, pausedAt: TEN + 115_000, pausedFor: 0 };
    const view = deskView({
      requests: [asks("kenya", "Kenya", { state: "paused" })],
      floor: {
        speech: speech("kenya", "paused", { clock, pausedBy: "point" }),
        points: [
          { id: "p1", speaker: speaker("Sweden"), at: TEN + MINUTE },
          { id: "p2", speaker: speaker("Mexico"), at: TEN + 115_000 },
        ],
      },
    });
    const words = wordsOf(await rendered(<ChairCard />, view, TEN + 3 * MINUTE));
    expect(words).toMatch(/Point of order: Mexico 10:01:55 · clock stopped with 1:05 left Then: Sweden/);
  });
});
