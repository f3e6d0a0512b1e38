import { type Browser, expect, type Page, test } from "@playwright/test";
import { firstHalf } from "@/e2e/morning/first-half";
import { Morning } from "@/e2e/morning/morning";
import { at, FROM_THE_FLOOR, IDENTITY } from "@/e2e/morning/people";
import { Room } from "@/e2e/morning/room";
import { slowLine, type Visit, visit, wake } from "@/e2e/morning/visit";
import { Desk } from "@/e2e/support/people";

/*
 * The second half of the morning at Round Table 3 (domain brief, §8), from 11:22:30 on, as people see it on their screens: each
 * step is one person's hand, and what another one sees of it.
 */

const RULING = "The speaker is asked to keep to the question.";
const TEXT = "What we would have said about the cost of schooling.";

// A film of eight screens at once would take longer than the morning.
test.use({ trace: { mode: "retain-on-failure", screenshots: false } });

let morning: Morning;
let room: Room;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  room = await Room.open();
  morning = new Morning(room);
  await firstHalf(morning);
});
test.afterAll(() => room?.close());

type Screens = { secretary: Desk; coChair: Desk; rapporteur: Page; projector: Page; observer: Page };

test("the second half of the worked morning, on the screens", async ({ browser }) => {
  test.setTimeout(240_000);
  await room.at("11:22:30");
  const here = (who: Visit) => visit(browser, room, who);
  const screens: Screens = {
    secretary: new Desk(await here({ device: "desk", path: "/moderate", who: "secretary" })),
    coChair: new Desk(await here({ device: "tablet", path: "/moderate", who: "co-chair" })),
    rapporteur: await here({ device: "desk", path: "/rapporteur", who: "rapporteur" }),
    projector: await here({ device: "wall", path: "/screen" }),
    observer: await here({ device: "phone" }),
  };
  await test.step("11:22:30 the closing is announced", () => announceClosing(screens));
  await test.step("11:30:01 Lebanon is late by a second; 11:30:20 Uganda is too late", () => late(browser, screens));
  await test.step("11:31 Kenya; Mexico's point of order stops her clock until it is ruled", () =>
    point(browser, screens));
  await test.step("11:35:45 the secretary's line drops; the co-chair goes on", () => dropped(screens));
  await test.step("11:37:10 both finish and call Ghana: one advance", () => bothPress(screens));
  await test.step("12:05 R-7, in public a participant", () => nameKept(screens));
  await test.step("12:20 question 4 beside question 3", () => twoQuestions(screens));
  await test.step("12:44:30 those not heard are invited to write; Serbia hands in", () => write(browser, screens));
  await test.step("13:00 adjourned", () => adjourn(screens));
  for (const page of pagesOf(screens)) await page.context().close();
});

function pagesOf({ secretary, coChair, rapporteur, projector, observer }: Screens): Page[] {
  return [secretary.page, coChair.page, rapporteur, projector, observer];
}

/** It is this time, in the room and on its screens. */
async function now(screens: Screens, time: string, how?: { running: boolean }): Promise<void> {
  await room.at(time, how);
  await Promise.all(pagesOf(screens).map(wake));
}

async function announceClosing(screens: Screens): Promise<void> {
  const { secretary, projector, observer } = screens;
  await secretary.press("Close list");
  const dialog = secretary.page.getByRole("dialog");
  await dialog.getByLabel("At a time").check();
  await dialog.getByLabel("Time", { exact: true }).fill("11:30");
  await secretary.confirm("Announce the closing");
  await expect(observer.getByRole("main")).toContainText("List closing at 11:30");
  await expect(projector.getByText(/^List closes at 11:30/)).toBeVisible();
  expect((await room.publicView()).list).toMatchObject({ state: "closing", closesAt: at("11:30:00") });
}

async function late(browser: Browser, screens: Screens): Promise<void> {
  const { secretary, coChair, projector, observer } = screens;
  await now(screens, "11:29:00");
  const lebanon = await visit(browser, room, { device: "phone", path: "/delegate", who: "lebanon" });
  const uganda = await visit(browser, room, { device: "phone", path: "/delegate", who: "uganda" });
  await expect(lebanon.getByRole("main")).toContainText("The list closes at 11:30");

  // Her phone still thinks it is before the closing.
  await room.at("11:30:01");
  await lebanon.getByRole("button", { name: "Ask for the floor", exact: true }).click();
  await expect(lebanon.getByRole("main")).toContainText("You are on the list · accepted late");
  for (const desk of [secretary, coChair]) {
    await expect(desk.list().getByRole("button", { name: /^\d+ Lebanon .*asked just after closing/ })).toBeVisible();
  }
  await Promise.all(pagesOf(screens).map(wake));
  await expect(projector.getByText("List closed, 29 waiting")).toBeVisible();
  await expect(observer.getByRole("main")).toContainText("List closed");

  await room.at("11:30:20");
  await wake(uganda);
  await uganda.getByRole("button", { name: "Ask the chair", exact: true }).click();
  const told = uganda.getByRole("main");
  await expect(told.getByRole("heading", { name: "The list had closed" })).toBeVisible();
  await expect(told.getByRole("listitem").filter({ hasText: /^Write:/ })).toBeVisible();
  await expect(told.getByRole("listitem").filter({ hasText: /^Ask the chair:/ })).toBeVisible();
  const afterClosing = secretary.page.getByRole("region", { name: "Asked after the list was closed" });
  await expect(afterClosing.getByRole("button", { name: "Insert Uganda at the end of the list" })).toBeVisible();
  await expect(observer.getByRole("main")).not.toContainText("Uganda");
  await lebanon.context().close();
  await uganda.context().close();
}

async function point(browser: Browser, screens: Screens): Promise<void> {
  const { secretary, coChair, rapporteur, projector, observer } = screens;
  await now(screens, "11:31:00");
  const kenya = await visit(browser, room, { device: "phone", path: "/delegate", who: "kenya" });
  const mexico = await visit(browser, room, { device: "phone", path: "/delegate", who: "mexico" });
  await secretary.press("Call Kenya");
  await expect(kenya.getByRole("main")).toContainText("You have the floor");
  await secretary.press("Start clock");
  await expect(projector.getByRole("heading", { name: "Kenya" })).toBeVisible();
  await expect(projector.getByText("the clock has not started")).toBeHidden();

  await room.at("11:32:55");
  await mexico.getByRole("button", { name: "More", exact: true }).click();
  await mexico.getByRole("menuitem", { name: "Point of order" }).click();
  await mexico.getByRole("dialog").getByRole("button", { name: "Raise a point of order" }).click();
  await expect(kenya.getByRole("main")).toContainText(/Clock stopped: point of order, \W?Mexico/);
  await expect(projector.getByRole("heading", { name: "Point of order" })).toBeVisible();
  await expect(projector.getByText("Mexico", { exact: true }).first()).toBeVisible();
  await expect(observer.getByRole("status").filter({ hasText: "The clock stands still." })).toContainText("Mexico");
  await expect(coChair.page.getByText(/^Point of order: \W?Mexico/)).toBeVisible();
  for (const page of [kenya, projector, observer]) await expect(page.getByRole("timer").first()).toHaveText(/^1:05/);

  await now(screens, "11:33:35");
  for (const page of [kenya, projector, observer]) await expect(page.getByRole("timer").first()).toHaveText(/^1:05/);
  await secretary.page.getByLabel("The chair's ruling").fill(RULING);
  await secretary.press("Rule: Mexico");
  await expect(kenya.getByRole("main")).not.toContainText("Clock stopped");
  await expect(projector.getByRole("heading", { name: "Point of order" })).toBeHidden();
  await expect(projector.getByRole("timer").first()).not.toContainText("paused");
  const note = rapporteur.getByRole("listitem").filter({ hasText: /Point of order, \W?Mexico/ });
  await expect(note).toContainText(RULING);
  await kenya.context().close();
  await mexico.context().close();
}

async function dropped(screens: Screens): Promise<void> {
  const { secretary, coChair, projector } = screens;
  await now(screens, "11:34:40");
  await secretary.press("Finish and call AFFORD");
  await now(screens, "11:35:00", { running: true });
  await secretary.press("Start clock");
  await expect(projector.getByText("the clock has not started")).toBeHidden();

  await secretary.page.context().setOffline(true);
  await expect(secretary.page.getByText("No connection", { exact: true })).toBeVisible();
  await expect(secretary.page.getByRole("button", { name: /^Finish and call / })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  const timer = projector.getByRole("timer").first();
  await expect(timer).not.toHaveText((await timer.textContent()) ?? "");
  await expect(projector.getByText(/Last known at/)).toBeHidden();
  await coChair.press("Pause");
  await expect(projector.getByText("paused").first()).toBeVisible();
  await coChair.press("Resume");
  await expect(projector.getByText("paused").first()).toBeHidden();

  await secretary.page.context().setOffline(false);
  await expect(secretary.page.getByText("Connected", { exact: true })).toBeVisible();
  await expect(secretary.page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
}

async function bothPress(screens: Screens): Promise<void> {
  const { secretary, coChair, observer } = screens;
  const line = await slowLine(coChair.page);
  await coChair.page.reload();
  await secretary
    .list()
    .getByRole("button", { name: /^\d+ Ghana / })
    .click();
  await secretary.page.getByRole("button", { name: "More for Ghana" }).click();
  await secretary.page.getByRole("menuitem", { name: "To the head" }).click();
  const next = "Finish and call Ghana";
  await expect(coChair.page.getByRole("button", { name: next })).toBeVisible();
  await now(screens, "11:37:10");

  // The co-chair presses what still stands on the tablet, while the secretary's press is on its way there.
  line.hold();
  await secretary.press(next);
  await expect(secretary.page.getByRole("button", { name: "Start clock", exact: true })).toBeVisible();
  await coChair.press(next);
  line.release();
  await expect(coChair.page.getByText("This speech has already ended.")).toBeVisible();
  await expect(coChair.page.getByRole("button", { name: "Start clock", exact: true })).toBeVisible();
  await expect(observer.getByRole("main").getByRole("heading", { name: "Ghana" })).toBeVisible();
  const journal = await room.journal();
  expect(
    journal.filter(({ type, at: when }) => type === "SpeakerCalled" && Number(when) >= at("11:37:10")),
  ).toHaveLength(1);
  await secretary.press("Start clock");
  await expect(coChair.page.getByRole("button", { name: /^Finish and call / })).toBeVisible();
}

async function nameKept(screens: Screens): Promise<void> {
  const { secretary, rapporteur, projector, observer } = screens;
  const { speaks, round, desk } = morning;
  await room.at("11:40:00");
  const ghana = (await room.publicView()).floor.speech;
  await desk({ type: "FinishSpeech", speech: ghana?.id ?? "" });
  await speaks("holy-see", "11:40:20", "11:43:00");
  await room.at("11:45:00");
  await desk({ type: "StartItem", item: "q3" });
  await round(floor().slice(1, 5), "11:46:00", 240, 180);
  await now(screens, "12:05:00");
  await secretary.callNow("R-7");
  await secretary.press("Start clock");
  await expect(secretary.page.getByText("R-7", { exact: true }).first()).toBeVisible();
  await expect(rapporteur.getByRole("main")).toContainText("R-7");
  for (const page of [projector, observer]) {
    await expect(page.getByRole("main").getByRole("heading", { name: "A participant" })).toBeVisible();
    expect(await page.content()).not.toContain("R-7");
  }
  for (const page of pagesOf(screens)) expect(await page.content()).not.toContain(IDENTITY);
  await now(screens, "12:06:50");
  await desk({ type: "FinishSpeech", speech: (await room.publicView()).floor.speech?.id ?? "" });
}

async function twoQuestions(screens: Screens): Promise<void> {
  const { secretary, projector, observer } = screens;
  await morning.round(floor().slice(5, 9), "12:08:00", 180, 150);
  await now(screens, "12:20:00");
  await secretary.press("Question 4 on the screens");
  for (const page of [projector, observer]) {
    await expect(page.getByText("What is ready by 2018?").first()).toBeVisible();
    await expect(page.getByText("How is aid paid?").first()).toBeVisible();
  }
}

async function write(browser: Browser, screens: Screens): Promise<void> {
  const { secretary, coChair } = screens;
  await morning.round(floor().slice(9, 13), "12:21:00", 240, 180);
  await morning.desk({ type: "SetLimits", limits: { state: 90, group: 90, stakeholder: 90 } });
  await morning.round((await morning.waiting()).slice(0, 3), "12:38:10", 120, 90);
  await now(screens, "12:44:30");
  const serbia = await visit(browser, room, { device: "phone", path: "/delegate", who: "serbia" });

  await secretary.press("Invite 10 not heard to write");
  const dialog = secretary.page.getByRole("dialog");
  await dialog.getByLabel("Until").fill("18:00");
  await secretary.confirm("Invite 10");
  await expect(serbia.getByRole("heading", { name: "Submit in writing by 18:00" })).toBeVisible();
  await expect(serbia.getByRole("main")).toContainText("Please hand in your statement in writing");
  const written = coChair.page.getByRole("region", { name: "In writing", exact: true });
  await expect(written).toContainText("0 of 10 texts received");

  await serbia.getByRole("button", { name: "Write now" }).click();
  await serbia.getByLabel("Text", { exact: true }).fill(TEXT);
  await serbia.getByRole("button", { name: "Send", exact: true }).click();
  await expect(written).toContainText("1 of 10 texts received");
  await expect(written.getByRole("listitem").filter({ hasText: "Serbia" })).toContainText("text received");
  await serbia.context().close();
}

async function adjourn(screens: Screens): Promise<void> {
  const { secretary, rapporteur, projector, observer } = screens;
  await room.at("12:45:00");
  await morning.desk({ type: "StartItem", item: "wrap-up" });
  await room.at("12:55:00");
  await morning.desk({ type: "StartItem", item: "closing" });
  await now(screens, "13:00:00");
  await secretary.press("Adjourn");
  await secretary.confirm("Adjourn");
  for (const page of [projector, observer]) {
    await expect(page.getByRole("main").getByRole("heading", { name: "Thank you" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("The session was adjourned at 13:00");
    await expect(page.getByRole("main")).toContainText("27 heard");
  }
  await expect(projector.getByText("Those who were not heard are invited")).toBeVisible();
  const record = rapporteur.getByRole("listitem").filter({ hasText: "Serbia" });
  await expect(record).toContainText("in writing");
  await expect(record).toContainText(TEXT);
}

const floor = () => FROM_THE_FLOOR.map(({ id }) => id);
