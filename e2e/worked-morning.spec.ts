import { expect, test } from "@playwright/test";
import { firstHalf } from "@/e2e/morning/first-half";
import { Morning, secondsLeft } from "@/e2e/morning/morning";
import { at, EARLY, FROM_THE_FLOOR, IDENTITY } from "@/e2e/morning/people";
import { Room } from "@/e2e/morning/room";
import type { JournalEntry } from "@/e2e/support/api";

/*
 * A morning at Round Table 3, row by row (domain brief, §8), through the public contract against the real server, by a clock
 * that the test sets.
 */

let room: Room;
test.beforeAll(async () => {
  room = await Room.open();
});
test.afterAll(() => room?.close());

test("the worked morning at Round Table 3, and all its figures", async () => {
  test.setTimeout(240_000);
  const morning = new Morning(room);
  const { request, desk, asks, speaks, round, secretary, waiting } = morning;
  const others = FROM_THE_FLOOR.map(({ id }) => id);
  const stateOf = async (who: string) => (await secretary()).list.requests[request(who)]?.state;
  await firstHalf(morning);

  await test.step("11:22:30 the closing is announced; at 11:30 it reads as closed", async () => {
    await room.at("11:22:30");
    await desk({ type: "AnnounceClosing", at: at("11:30:00") });
    expect((await room.publicView()).list).toMatchObject({ state: "closing", closesAt: at("11:30:00") });
    await room.at("11:30:00");
    expect((await room.viewOf("kenya")).view.list.state).toBe("closed");
  });

  await test.step("11:30:01 Lebanon in the grace, flagged late; 11:30:20 Uganda is turned away", async () => {
    await room.at("11:30:01");
    await asks("lebanon", ["q3"]);
    const { list } = await secretary();
    expect(list.requests[request("lebanon")]).toMatchObject({ late: true, state: "waiting" });
    expect(list.order).toHaveLength(29);
    await room.at("11:30:20");
    await asks("uganda");
    expect((await room.viewOf("uganda")).mine?.requests[0]?.state).toBe("turned-away");
    expect((await room.publicView()).list.requests[request("uganda")]).toBeUndefined();
    expect(await stateOf("uganda")).toBe("turned-away");
  });

  await test.step("11:31 Kenya; Mexico's point of order stops the clock with 65 s, on a closed list", async () => {
    await room.at("11:31:00");
    const { speech = "" } = await desk({ type: "CallSpeaker", request: request("kenya") });
    await desk({ type: "StartClock", speech });
    await room.at("11:32:55");
    await room.does("mexico", { type: "RaisePointOfOrder" });
    const { floor } = await room.publicView();
    expect(floor.points?.map(({ speaker }) => speaker.names?.en)).toEqual(["Mexico"]);
    expect(floor.speech).toMatchObject({ state: "paused", pausedBy: "point" });
    await room.at("11:33:35");
    expect(secondsLeft(await room.publicView(), "11:33:35")).toBe(65);
    await desk({ type: "RulePointOfOrder", ruling: "The speaker is asked to keep to the question." });
    expect(secondsLeft(await room.publicView(), "11:33:35")).toBe(65);
    await room.at("11:34:40");
    await desk({ type: "FinishSpeech", speech });
  });

  await test.step("11:35 AFFORD; the clock needs no console; both press Next: one advance, to Ghana", async () => {
    await room.at("11:35:00");
    const { speech = "" } = await desk({ type: "CallSpeaker", request: request("afford") });
    await desk({ type: "StartClock", speech });
    await room.at("11:35:45");
    expect(secondsLeft(await room.publicView(), "11:35:45")).toBe(75);
    await room.at("11:36:25");
    expect(secondsLeft((await room.viewOf("co-chair")).view, "11:36:25")).toBe(35);
    await room.at("11:37:10");
    const next = { type: "FinishSpeech", speech, thenCall: request("ghana") } as const;
    const answers = await Promise.all([room.send("secretary", next), room.send("co-chair", next)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: "speech-over" } });
    const { floor } = await room.publicView();
    expect(floor.speech?.request).toBe(request("ghana"));
    await desk({ type: "StartClock", speech: floor.speech?.id ?? "" });
    await room.at("11:40:00");
    await desk({ type: "FinishSpeech", speech: floor.speech?.id ?? "" });
  });

  await test.step("11:45 question 3; 12:05 R-7, in public a participant", async () => {
    await speaks("holy-see", "11:40:20", "11:43:00");
    await room.at("11:45:00");
    await desk({ type: "StartItem", item: "q3" });
    await round(others.slice(1, 5), "11:46:00", 240, 180);
    await room.at("12:05:00");
    const { speech = "" } = await desk({ type: "CallSpeaker", request: request("r-7") });
    await desk({ type: "StartClock", speech });
    const seen = await room.publicView();
    expect(seen.list.requests[request("r-7")]?.speaker).toEqual({ anonymous: true });
    expect(JSON.stringify(seen)).not.toContain("R-7");
    expect(JSON.stringify(await secretary())).not.toContain(IDENTITY);
    expect((await secretary()).list.requests[request("r-7")]?.speaker.names?.en).toBe("R-7");
    await room.at("12:06:50");
    await desk({ type: "FinishSpeech", speech });
  });

  await test.step("12:20 question 4 merged with question 3", async () => {
    await round(others.slice(5, 9), "12:08:00", 180, 150);
    await room.at("12:20:00");
    await desk({ type: "ShowQuestions", questions: ["q3", "q4"] });
    expect((await room.publicView()).questions.shown).toEqual(["q3", "q4"]);
    await round(others.slice(9, 13), "12:21:00", 240, 180);
  });

  await test.step("12:38 twelve wait, seven minutes: a limit of 90 s, three are heard, nine write", async () => {
    await room.at("12:38:00");
    expect(await waiting()).toHaveLength(12);
    await desk({ type: "SetLimits", limits: { state: 90, group: 90, stakeholder: 90 } });
    await round((await waiting()).slice(0, 3), "12:38:10", 120, 90);
    await room.at("12:44:30");
    await desk({ type: "InviteToWrite", until: at("18:00:00"), message: "Please hand in your statement by 18:00." });
    const serbia = (await room.viewOf("serbia")).mine?.requests[0];
    expect(serbia).toMatchObject({ state: "written", writeUntil: at("18:00:00") });
    expect(serbia?.invitation).toBe("Please hand in your statement by 18:00.");
    const statement = { type: "SubmitStatement", text: "What we would have said.", language: "en" } as const;
    await room.does("serbia", { ...statement, visibility: "public", request: request("serbia") });
  });

  await test.step("12:45 the wrap-up, 12:55 the closing, 13:00:00 adjourned", async () => {
    await room.at("12:45:00");
    await desk({ type: "StartItem", item: "wrap-up" });
    const point = "The cost of schooling should be shared by all, participants said.";
    await room.does("rapporteur", { type: "RecordPoint", text: point, questions: ["q1", "q3"], quantifier: "many" });
    await room.at("12:55:00");
    await desk({ type: "StartItem", item: "closing" });
    await room.at("13:00:00");
    await desk({ type: "AdjournSession" });
    await desk({ type: "PublishRecord" });
    expect((await room.publicView()).session).toMatchObject({ adjournedAt: at("13:00:00"), state: "published" });
  });

  await test.step("36 inscribed, 27 heard, 9 in writing; 1 turned away, 1 late", async () => {
    const { list } = await secretary();
    const all = Object.values(list.requests);
    const counted = (state: string) => all.filter((entry) => entry.state === state).length;
    expect(counted("turned-away")).toBe(1);
    expect(all).toHaveLength(36 + 1);
    expect(counted("heard")).toBe(27);
    expect(counted("written")).toBe(9);
    expect(all.filter(({ late }) => late)).toHaveLength(1);
    expect(list.order).toEqual([]);
  });

  await test.step("7 heard before the closure, 17 until 12:38, 3 after", async () => {
    const { speeches } = await secretary();
    const heard = Object.values(speeches?.items ?? {}).filter(({ outcome }) => outcome === "heard");
    const between = (from: string, to: string) =>
      heard.filter(({ endedAt }) => endedAt > at(from) && endedAt <= at(to)).length;
    expect(between("10:00:00", "11:30:00")).toBe(7);
    expect(between("11:30:00", "12:38:00")).toBe(17);
    expect(between("12:38:00", "13:00:00")).toBe(3);
  });

  await test.step("1 absence, 1 void call, 1 point of order which is no turn; Kenya has one turn", async () => {
    const view = await secretary();
    const past = Object.values(view.speeches?.items ?? {});
    const outcomes = (outcome: string) => past.filter((speech) => speech.outcome === outcome);
    expect(outcomes("absent")).toHaveLength(1);
    expect(outcomes("void")).toHaveLength(1);
    expect(view.pointsOfOrder?.order).toHaveLength(1);
    expect(past.filter((speech) => speech.request === request("mexico"))).toHaveLength(1);
    const kenya = past.filter((speech) => speech.request === request("kenya"));
    expect(kenya.map(({ outcome }) => outcome)).toEqual(["void", "heard"]);
    expect(kenya[1]?.seconds).toBe(180);
  });

  await test.step("the journal alone gives every clock, and one suspension of 240 s", async () => {
    const journal = await room.journal();
    const { speeches } = await secretary();
    for (const speech of Object.values(speeches?.items ?? {})) {
      expect(Math.round(recounted(journal, speech.id) / 1000)).toBe(speech.seconds);
    }
    const times = (type: string) => journal.filter((entry) => entry.type === type).map((entry) => Number(entry.at));
    expect(times("SessionResumed").map((end, index) => end - (times("SessionSuspended")[index] ?? 0))).toEqual([
      240_000,
    ]);
    expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index + 1));
  });

  await test.step("speakers.csv tells each call, to the second", async () => {
    const lines = (await room.export("speakers.csv", "secretary")).trim().split("\r\n");
    const row = (name: string) => lines.filter((line) => line.includes(`,${name},`)).join("\n");
    expect(row("European Union")).toMatch(/,320,300,heard/);
    expect(row("Jordan")).toMatch(/absent[\s\S]*,185,180,heard/);
    expect(row("Philippines")).toMatch(/,180,180,heard/);
    expect(lines.filter((line) => line.includes(",written,"))).toHaveLength(9);
    expect(lines.join()).not.toContain(IDENTITY);
  });

  await test.step("the public summary: no identity, and no State inside what was said", async () => {
    const summary = await room.export("summary.md");
    expect(summary).not.toContain(IDENTITY);
    expect(summary).not.toContain("R-7");
    const said = summary.slice(summary.indexOf("The cost of schooling"));
    expect(said).not.toBe("");
    for (const { name, kind } of [...EARLY, ...FROM_THE_FLOOR])
      if (kind === "state") expect(summary).not.toContain(name);
  });
});

/** Milliseconds that a speech ran, added up by a clerk who knows the journal and none of the rules. */
function recounted(journal: JournalEntry[], speech: string): number {
  let ran = 0;
  let since: number | null = null;
  for (const { type, at: when, speech: of, startedAt } of journal) {
    if (of !== speech) continue;
    if (type === "ClockStarted") since = Number(startedAt);
    if (type === "ClockResumed") since = Number(when);
    if (["ClockPaused", "SpeechFinished", "CallVoided"].includes(type) && since !== null) {
      ran += Number(when) - since;
      since = null;
    }
  }
  return ran;
}
