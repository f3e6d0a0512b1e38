import { describe, expect, it } from "vitest";
import { rendered, wordsOf } from "@/components/observer/test-render";
import { MINUTE, publicView, question, request, speech, TEN } from "@/components/observer/test-view";
import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/roundtable/view-types";
import { Screen } from "./screen";

const now = TEN + 2 * MINUTE;
const words = async (view: View, at = now, locale: Locale = "en") =>
  wordsOf(await rendered(<Screen address="rostrum.example/summit/3" />, view, at, locale));

const jordan = request("Jordan", {
  state: "speaking",
  speaker: { names: { en: "Jordan", ar: "الأردن" }, title: "The Minister", seat: "jordan" },
});
const live = (more: Parameters<typeof publicView>[0] = {}) =>
  publicView({ requests: [jordan, request("Kenya"), request("Chad")], floor: { speech: speech("Jordan") }, ...more });

describe("the projector of a live table", () => {
  it("shows the clock, who speaks, the question, who is next and the list", async () => {
    expect(await words(live())).toMatch(
      /2:00 of 3:00 .*Jordan The Minister .*Question 1 of 1 Text of q1 Next .*list of speakers is open, 2 waiting 1 Kenya .*2 Chad/,
    );
  });

  it("has nothing to press and nothing to follow", async () => {
    expect(await rendered(<Screen address="x" />, live(), now)).not.toMatch(/<(a|button|input|select|summary)\b/);
  });

  it("says that the time is over in a word where the overrun is not shown", async () => {
    const late = TEN + 4 * MINUTE + 20_000;
    expect(await words(live(), late)).toMatch(/\bTime of 3:00/);
    expect(await words(live(), late)).not.toContain("+0:20");
    expect(await words(live({ table: { overrunShown: true } }), late)).toContain("+0:20 time");
    expect(await words(live(), late, "ar")).toContain("انتهى الوقت");
  });

  it("names a protected speaker by no name", async () => {
    const hidden = { ...jordan, speaker: { anonymous: true as const } };
    const said = await words(live({ requests: [hidden] }));
    expect(said).toContain("A participant");
    expect(said).not.toContain("Jordan");
  });

  it("names replies, responses, video messages, second turns and whom somebody speaks for", async () => {
    const said = (more: Parameters<typeof request>[1]) => words(live({ requests: [{ ...jordan, ...more }] }));
    expect(await said({ kind: "reply" })).toContain("Right of reply Jordan");
    expect(await said({ kind: "reply", turn: 2 })).toContain("2nd right of reply Jordan");
    expect(await said({ kind: "response" })).toContain("Response of a panellist Jordan");
    expect(await said({ video: 120 })).toContain("Video message Jordan");
    expect(await said({ turn: 2 })).toContain("2nd turn Jordan");
    expect(await said({ speakingAs: "group", onBehalfOf: [{ en: "Chad" }, { en: "Mali" }] })).toContain(
      "on behalf of Chad and Mali",
    );
  });

  it("shows a point of order above the clock, which stands", async () => {
    const clock = { allotted: 180, startedAt: TEN + MINUTE, pausedAt: now - 5_000, pausedFor: 0 };
    const points = [{ id: "p", speaker: { names: { en: "Mexico" } }, at: now }];
    const floor = { speech: speech("Jordan", { state: "paused", pausedBy: "point", clock }), points };
    expect(await words(live({ floor }), now + MINUTE)).toMatch(
      /Point of order The clock stands still\. Mexico .*2:05 paused .*Jordan/,
    );
  });

  it("leaves those set aside out of the next three", async () => {
    const list = [jordan, request("Fiji", { state: "parked" }), request("Kenya")];
    const said = await words(live({ requests: list }));
    expect(said).toContain("1 Kenya");
    expect(said).not.toContain("Fiji");
  });

  it("says when the list closes and that it has closed", async () => {
    const list = { state: "closing", closesAt: now + 7 * MINUTE, order: ["Kenya"] } as const;
    const view = live({ list: { ...list, order: ["Kenya"] } });
    expect(await words(view)).toContain("List closes at 10:09, in 7 minutes");
    expect(await words(view, now + 7 * MINUTE)).toContain("List closed, 1 waiting");
  });

  it("says that the chair gives the floor where there is no list", async () => {
    expect(await words(publicView({ table: { listed: false } }))).toContain("the chair gives the floor");
  });

  it("marks a corrected question", async () => {
    const questions = { items: { q1: question("q1", 1, { version: 2 }) }, order: ["q1"], shown: ["q1"] };
    expect(await words(live({ questions }))).toContain("Question 1 of 1 · corrected, version 2");
  });

  it("says when interpretation ends, and that it has ended", async () => {
    const wall = TEN + 180 * MINUTE;
    expect(await words(live(), wall - 7 * MINUTE)).toContain("Interpretation ends at 13:00 (in 7 minutes)");
    expect(await words(live(), wall + 1)).toContain("Interpretation has ended");
  });

  it("shows an announcement and who is in the chair", async () => {
    const said = await words(
      live({
        announcement: { text: "Coffee", at: now },
        session: { state: "live", chair: { title: "The President" } },
      }),
    );
    expect(said).toContain("Coffee");
    expect(said).toContain("In the chair: The President");
    const points = [{ id: "p", speaker: { anonymous: true as const }, at: now }];
    expect(await words(live({ announcement: { text: "Coffee", at: now }, floor: { points } }))).not.toContain("Coffee");
  });
});

describe("the projector of a table that is not live", () => {
  it("says when it opens", async () => {
    const said = await words(publicView({ session: { state: "scheduled" } }), TEN - 25 * MINUTE);
    expect(said).toMatch(/The summit Cooperation Opens at 10:00 in 25 minutes/);
  });

  it("says that it is suspended, why, since when, and that it goes on", async () => {
    const session = { state: "suspended", suspendedAt: now, reason: "The booth failed" } as const;
    expect(await words(publicView({ session }))).toMatch(
      /The session is suspended The booth failed Back shortly Since 10:02/,
    );
  });

  it("says until when it is suspended, and once that has passed, when it was to resume", async () => {
    const session = { state: "suspended", suspendedAt: now, reason: "The booth failed", until: now + MINUTE } as const;
    const view = publicView({ session });
    expect(await words(view)).toMatch(/Suspended until 10:03 The booth failed Since 10:02/);
    expect(await words(view, now, "ar")).toContain("الجلسة معلّقة حتى الساعة ١٠:٠٣");
    expect(await words(view, now + MINUTE)).toMatch(
      /The session is suspended The booth failed Was to resume at 10:03 Since 10:02/,
    );
  });

  it("thanks, counts, and invites to write", async () => {
    const requests = [request("Chad", { state: "heard" }), request("Mali", { state: "written" })];
    const said = await words(publicView({ session: { state: "adjourned", adjournedAt: now }, requests }));
    expect(said).toMatch(/Thank you The session was adjourned at 10:02 1 heard .*in writing/);
  });

  it("says where the summary is", async () => {
    const said = await words(publicView({ session: { state: "published" } }));
    expect(said).toContain("Read the summary at rostrum.example/summit/3");
  });

  it("speaks Arabic", async () => {
    expect(await words(live(), now, "ar")).toMatch(/الأردن.*قائمة المتكلمين مفتوحة/);
  });
});
