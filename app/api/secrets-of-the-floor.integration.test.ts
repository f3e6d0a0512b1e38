import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Listener } from "@/app/api/testing/listener";
import { serveDoors } from "@/app/api/testing/serve";
import { PROFILES } from "@/lib/roundtable/profiles";
import { closeTables } from "@/lib/server/live/tables";
import { type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

/** A person behind a pseudonym, whose name somebody has typed where it does not belong. */
const REAL_NAME = "Planted Real Name";
const PSEUDONYM = "R-9";
/** The name of a delegate, which is for the desk, the record and herself. */
const PERSONAL_NAME = "Planted Personal Name";
/** A limit that nobody else has shows that it came from the grant. */
const EXTRA = 1234;
const INSIDE = ["inserted", "moved", "ordered", "corrected", "overridden", "ruled"].map((what) => `planted-${what}`);
const INVITATION = "planted-invitation";

const NOBODY = "public";
const ROOM = ["observer", "rival"];
const OUTSIDE = [NOBODY, ...ROOM];
const INNER = ["moderator", "rapporteur"];
const SEATED = { id: "mx", names: { en: "Mexico" }, kind: "state" as const };
const HIDDEN = { id: "r9", names: { en: PSEUDONYM }, kind: "other" as const, nameProtected: true };

let doors: Awaited<ReturnType<typeof serveDoors>>;
let meeting: SmallMeeting;
let people: Record<"moderator" | "rapporteur" | "observer" | "rival" | "author" | "hidden" | "fellow", Person>;
const listeners = new Map<string, Listener>();

beforeAll(async () => {
  doors = await serveDoors();
  meeting = await smallMeeting();
  people = {
    moderator: await meeting.seat("moderator", "Chair"),
    rapporteur: await meeting.seat("rapporteur", "Reporter"),
    observer: await meeting.seat("observer", "Watcher"),
    rival: await meeting.seat("delegate", "Rival", { id: "ke", names: { en: "Kenya" }, kind: "state" }),
    author: await meeting.seat("delegate", PERSONAL_NAME, SEATED),
    hidden: await meeting.seat("delegate", REAL_NAME, HIDDEN),
    fellow: await meeting.seat("delegate", "", HIDDEN),
  };
  for (const [who, person] of Object.entries({ [NOBODY]: undefined, ...people })) {
    listeners.set(who, new Listener(doors.url, meeting, person));
  }
  await Promise.all([...listeners.values()].map((listener) => listener.follow()));
  await play();
  for (const listener of listeners.values()) {
    await listener.readEverything(["/export/summary.md", "/export/summary.md?language=ar"]);
    listener.close();
  }
});

afterAll(async () => {
  await doors.close();
  await closeTables();
});

/** What a desk does in a morning that the room must not learn, or not whole. */
async function play(): Promise<void> {
  const { moderator, rival, author, hidden } = people;
  const { secretariat, done } = meeting;
  const facts = { id: hidden.id, role: "delegate", name: REAL_NAME, rank: "crown-prince", gender: "female" } as const;
  await done(secretariat, { type: "SeatParticipant", participant: facts, delegation: HIDDEN });
  await done(secretariat, { type: "SetProfile", profile: { ...PROFILES["round-table"], replies: [60] } });
  await done(moderator, { type: "SetExtraTime", participant: author.id, seconds: EXTRA });
  await done(moderator, { type: "TakeChair" });
  await done(moderator, { type: "OpenSession" });
  await done(moderator, { type: "OpenList" });
  const { request: first = "" } = await done(rival, { type: "RequestFloor" });
  const { request: second = "" } = await done(author, { type: "RequestFloor" });
  const insertion = { delegation: "r9", participant: hidden.id, before: first, reason: "planted-inserted" };
  const { request: third = "" } = await done(moderator, { type: "InsertSpeaker", ...insertion });
  await done(moderator, { type: "ConfirmOrder", order: [third, first, second], reason: "planted-ordered" });
  await done(hidden, { type: "ProposeSwap", request: third, with: first });
  await done(moderator, { type: "MoveRequest", request: second, before: first, reason: "planted-moved" });
  await done(moderator, { type: "CallSpeaker", request: second });
  const { speech = "" } = await spoken(second);
  await done(moderator, { type: "CorrectEntry", speech, seconds: 170, reason: "planted-corrected" });
  const protectedPoint = {
    type: "RaisePointOfOrder",
    delegation: "r9",
    override: { reason: "planted-overridden" },
  } as const;
  await done(moderator, protectedPoint);
  await done(moderator, { type: "RulePointOfOrder", ruling: "planted-ruled" });
  await done(moderator, protectedPoint);
  await done(hidden, { type: "RequestReply" });
  await done(moderator, { type: "InviteToWrite", requests: [third], message: INVITATION });
}

/** Heard, with a discreet signal in the middle of it. */
async function spoken(request: string): Promise<{ speech?: string }> {
  const { moderator } = people;
  const speech = await onTheFloor(request);
  await meeting.done(moderator, { type: "StartClock", speech });
  await meeting.done(moderator, { type: "SignalSpeaker", speech, signal: "slow-down" });
  // Steps that follow at once are published together, and the speaker would never see the signal.
  await vi.waitFor(() => expect(heardBy("author")).toContain("slow-down"), { timeout: 10_000 });
  await meeting.done(moderator, { type: "FinishSpeech", speech });
  return { speech };
}

async function onTheFloor(request: string): Promise<string> {
  const path = `${doors.url}/api/meetings/${meeting.slug}/tables/${meeting.table}/public`;
  const { view } = await (await fetch(path)).json();
  expect(view.floor.speech.request).toBe(request);
  return view.floor.speech.id;
}

const heardBy = (who: string) => listeners.get(who)?.heard() ?? "";

describe("what the desk does on the floor", () => {
  it("can be found where it may be, so that its absence elsewhere says something", () => {
    for (const reason of INSIDE) for (const who of INNER) expect(heardBy(who), `${reason}, ${who}`).toContain(reason);
    for (const who of INNER) expect(heardBy(who), who).toContain(PERSONAL_NAME);
    for (const who of listeners.keys()) expect(heardBy(who), who).toContain('["patch"');
  });

  it.each(OUTSIDE)("its reasons and rulings do not reach %s", (who) => {
    for (const reason of INSIDE) expect(heardBy(who), reason).not.toContain(reason);
  });

  it.each(["author", "hidden", "fellow"])(
    "its reasons and rulings do not reach a delegate whom they concern: %s",
    (who) => {
      for (const reason of INSIDE) expect(heardBy(who), reason).not.toContain(reason);
    },
  );

  it("rule 183: extra time is known to the desk; for all others it is a limit like any", () => {
    expect(heardBy("moderator")).toContain(`"extra":${EXTRA}`);
    for (const who of [...listeners.keys()].filter((name) => name !== "moderator")) {
      expect(heardBy(who), who).toContain(`"limit":${PROFILES["round-table"].limits.state + EXTRA}`);
      expect(heardBy(who), who).not.toMatch(new RegExp(`\\b${EXTRA}\\b`));
      expect(heardBy(who), who).not.toMatch(/"extra\\*"/);
    }
  });

  it.each([...OUTSIDE, "hidden", "fellow"])("the name of a delegate does not reach %s", (who) => {
    expect(heardBy(who)).not.toContain(PERSONAL_NAME);
  });

  it("rule 81: a signal is seen by the speaker's delegation and the desk alone", () => {
    for (const who of ["moderator", "author"]) expect(heardBy(who), who).toContain("slow-down");
    for (const who of [...OUTSIDE, "rapporteur", "hidden"]) expect(heardBy(who), who).not.toContain("slow-down");
  });

  it("an invitation is read by whom it invites, and inside", () => {
    for (const who of [...INNER, "hidden", "fellow"]) expect(heardBy(who), who).toContain(INVITATION);
    for (const who of [...OUTSIDE, "author"]) expect(heardBy(who), who).not.toContain(INVITATION);
  });

  it("a swap is proposed under the pseudonym, and known to the two and the desk", () => {
    expect(heardBy("rival")).toMatch(/"swaps":\[\{[^\]]*R-9/);
    expect(heardBy("hidden")).toMatch(/"swaps":\[\{[^\]]*Kenya/);
    for (const who of [NOBODY, "observer", "author"]) expect(heardBy(who), who).not.toMatch(/"swaps"|swapWith/);
  });

  it("lists for the desk are for the desk: no file, no journal, no warning to anybody outside", () => {
    for (const who of [...OUTSIDE, "author"]) {
      const files = (listeners.get(who)?.lines() ?? []).filter((line) =>
        /\/(speakers\.csv|journal|elsewhere)"/.test(line),
      );
      expect(files).toHaveLength(3);
      for (const line of files) expect(line).toMatch(/not-signed-in|forbidden/);
    }
  });
});

describe("rule 100: whoever is protected", () => {
  it("is nowhere named, though somebody typed the name beside the pseudonym; only to herself", () => {
    for (const who of [...listeners.keys()].filter((name) => name !== "hidden")) {
      expect(heardBy(who), who).not.toContain(REAL_NAME);
    }
  });

  it("has no rank outside the desk, and no gender anywhere", () => {
    for (const who of [...OUTSIDE, "author", "rapporteur"]) expect(heardBy(who), who).not.toContain("crown-prince");
    for (const who of listeners.keys()) expect(heardBy(who), who).not.toContain('"female"');
  });

  it("is in public nobody, on the list, with a point of order, a reply or an invitation", () => {
    for (const secret of [PSEUDONYM, '"r9"', people.hidden.id, people.fellow.id]) {
      expect(heardBy(NOBODY)).not.toContain(secret);
    }
    expect(heardBy(NOBODY)).toContain('"points":[{');
    for (const who of ROOM) expect(heardBy(who), who).toContain(PSEUDONYM);
  });
});
