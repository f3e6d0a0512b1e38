import { expect, test } from "@playwright/test";
import { type Morning, secondsLeft } from "@/e2e/morning/morning";
import { at, CONFIRMED, EARLY, FROM_THE_FLOOR } from "@/e2e/morning/people";

/** The morning until 11:22:20, through the public contract: seven are heard, twenty-nine ask and wait. */
export async function firstHalf(morning: Morning): Promise<void> {
  const { room, request, desk, asks, speaks, secretary, waiting } = morning;
  await test.step("before: the list is open, ten inscribe, the chair confirms the order that the rules propose", async () => {
    await desk({ type: "OpenList" });
    for (const { id } of EARLY) await asks(id, ["q1"]);
    const { list } = await secretary();
    const proposed = (list.proposed ?? []).map((id) => list.requests[id]?.speaker.seat);
    expect(proposed).toEqual(CONFIRMED);
    await desk({ type: "ConfirmOrder", order: list.proposed ?? [] });
    expect(await waiting()).toEqual(CONFIRMED);
    expect((await secretary()).list.suggestions).toBeUndefined();
  });

  await test.step("10:07 the gavel, late", async () => {
    await room.at("10:07:00");
    await desk({ type: "OpenSession" });
    await desk({ type: "StartItem", item: "opening" });
    await desk({ type: "TakeChair" });
    expect((await room.publicView()).session).toMatchObject({ state: "live", openedAt: at("10:07:00") });
  });

  await test.step("10:15 the panel; 10:45 question 1", async () => {
    await room.at("10:15:00");
    await desk({ type: "StartItem", item: "panel" });
    await room.at("10:45:00");
    await desk({ type: "StartItem", item: "q1" });
    expect((await room.publicView()).questions.shown).toEqual(["q1"]);
    expect((await room.viewOf("eu")).mine?.requests[0]?.position).toBe(1);
  });

  await test.step("10:45:30 the EU speaks for 320 of 300 seconds, Sweden for 170", async () => {
    await speaks("eu", "10:45:30", "10:50:50");
    await speaks("sweden", "10:51:10", "10:54:00");
  });

  await test.step("10:54:20 Jordan is called and absent, waits again after the next", async () => {
    await room.at("10:54:20");
    const { speech = "" } = await desk({ type: "CallSpeaker", request: request("jordan") });
    await room.at("10:54:50");
    await desk({ type: "MarkAbsent", speech });
    expect((await waiting()).slice(0, 2)).toEqual(["iom", "jordan"]);
    expect((await room.viewOf("jordan")).mine?.requests[0]).toMatchObject({ state: "waiting", outcome: "absent" });
  });

  await test.step("10:55 IOM; 10:58 Jordan is back, its text has Latin and digits in Arabic", async () => {
    await speaks("iom", "10:55:00", "10:57:40");
    await room.does("jordan", { type: "ReportPresent", request: request("jordan") });
    const text = "وفقاً للوثيقة A/70/59 بلغ العدد 65.3 مليون شخص.";
    const statement = { type: "SubmitStatement", text, language: "ar", visibility: "public" } as const;
    await room.does("jordan", { ...statement, questions: ["q1"], request: request("jordan") });
    expect(Object.values((await secretary()).statements.items)[0]).toMatchObject({ language: "ar" });
    await speaks("jordan", "10:58:00", "11:01:05");
  });

  await test.step("11:03 a minister walks in, and Mexico is told why it waits", async () => {
    await room.at("11:03:00");
    const before = request("mexico");
    const { view } = await room.viewOf("secretary");
    const [germany] = (view.participants?.order ?? []).filter(
      (id) => view.participants?.items[id]?.delegation === "germany",
    );
    const { request: id } = await desk({
      type: "InsertSpeaker",
      delegation: "germany",
      ...(germany ? { participant: germany } : {}),
      before,
      questions: ["q1"],
      reason: "The minister has arrived and leaves at noon.",
    });
    morning.keep("germany", id);
    const mexico = (await room.viewOf("mexico")).mine?.requests[0];
    expect(mexico).toMatchObject({ position: 2, moved: { from: 1, to: 2, why: "inserted", rank: "minister" } });
    await speaks("germany", "11:03:30", "11:06:20");
  });

  await test.step("11:06:40 Kenya in error: the call is void, place and turn are kept", async () => {
    await room.at("11:06:40");
    const order = await waiting();
    const { speech = "" } = await desk({ type: "CallSpeaker", request: request("kenya") });
    await desk({ type: "StartClock", speech });
    await room.at("11:06:52");
    await desk({ type: "VoidCall", speech, reason: "Called in error" });
    expect(await waiting()).toEqual(order);
    expect((await room.viewOf("kenya")).mine?.requests[0]).toMatchObject({ state: "waiting", outcome: "void" });
    await speaks("mexico", "11:07:00", "11:09:50");
  });

  await test.step("twenty-four inscribe from the floor", async () => {
    await room.at("11:12:00");
    for (const { id } of FROM_THE_FLOOR) await asks(id, ["q3"]);
    expect((await waiting()).slice(0, 5)).toEqual(["philippines", "kenya", "afford", "holy-see", "r-7"]);
  });

  await test.step("11:15:20 the booth fails: suspended for 240 s with 100 s left", async () => {
    await room.at("11:15:00");
    await desk({ type: "StartItem", item: "q2" });
    await room.at("11:15:20");
    const { speech = "" } = await desk({ type: "CallSpeaker", request: request("philippines") });
    await desk({ type: "StartClock", speech });
    await room.at("11:16:40");
    await desk({ type: "SuspendSession", reason: "The booths have no sound." });
    expect((await room.publicView()).session).toMatchObject({
      state: "suspended",
      reason: "The booths have no sound.",
    });
    await room.at("11:20:40");
    await desk({ type: "ResumeSession" });
    expect(secondsLeft(await room.publicView(), "11:20:40")).toBe(100);
    await room.at("11:22:20");
    await desk({ type: "FinishSpeech", speech });
  });
}
