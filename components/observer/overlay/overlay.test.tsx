import { expect, it } from "vitest";
import { Overlay } from "@/components/observer/overlay/overlay";
import { rendered, wordsOf } from "@/components/observer/test-render";
import { MINUTE, publicView, request, speech, TEN } from "@/components/observer/test-view";
import type { View } from "@/lib/roundtable/view-types";

const now = TEN + 2 * MINUTE;
const words = async (view: View, locale: "en" | "ar" = "en") =>
  wordsOf(await rendered(<Overlay theme="dark" />, view, now, locale));
const jordan = request("Jordan", { state: "speaking" });
const live = { requests: [jordan], floor: { speech: speech("Jordan") } };

it("says who speaks, how long still, and to which question", async () => {
  expect(await words(publicView(live))).toMatch(/^Jordan 2:00 .*Question 1 Text of q1$/);
  expect(await words(publicView(live), "ar")).toMatch(/^Jordan 2:00 .*السؤال/);
});

it("names a protected speaker by no name", async () => {
  const hidden = { ...jordan, speaker: { anonymous: true as const } };
  expect(await words(publicView({ ...live, requests: [hidden] }))).toMatch(/^A participant 2:00/);
});

it("says which table this is while nobody speaks, and no more", async () => {
  expect(await words(publicView())).toBe("Round table 3");
});

it("puts a point of order above the speech that it stops", async () => {
  const points = [{ id: "p", speaker: { names: { en: "Mexico" } }, at: now }];
  expect(await words(publicView({ ...live, floor: { ...live.floor, points } }))).toMatch(
    /^Point of order The clock stands still\. Mexico Jordan /,
  );
  expect(await words(publicView({ floor: { points } }))).toBe("Point of order Mexico Round table 3");
});

it("follows the state of the session, whoever had the floor", async () => {
  const said = (session: View["session"]) => words(publicView({ ...live, session }));
  const broken = { state: "suspended", suspendedAt: now, reason: "Fire alarm" } as const;
  expect(await said(broken)).toBe("Round table 3 The session is suspended Fire alarm");
  expect(await said({ ...broken, until: now + 60_000 })).toBe("Round table 3 Suspended until 10:03 Fire alarm");
  expect(await said({ ...broken, until: now - 60_000 })).toBe(
    "Round table 3 The session is suspended Was to resume at 10:01 · Fire alarm",
  );
  expect(await said({ state: "adjourned", adjournedAt: now })).toContain(
    "Thank you The session was adjourned at 10:02",
  );
  expect(await said({ state: "published" })).toBe("Round table 3 The record is published");
  expect(await said({ state: "scheduled" })).toBe("Round table 3 Opens at 10:00 Opening soon");
});

it("has nothing to press, and a plate of its own ground", async () => {
  const html = await rendered(<Overlay theme="light" />, publicView(live), now);
  expect(html).not.toMatch(/<(a|button|input|summary)\b/);
  expect(html).toContain('data-theme="light"');
});
