import { readFile } from "node:fs/promises";
import { type Browser, expect, test } from "@playwright/test";
import { arrive, Desk, type Person, secondsLeft } from "./people";
import { publicView, secondsLeftIn } from "./public-view";
import type { Rostrum } from "./rostrum";

/** A table in session with its list open, and two delegations whose delegates have a badge each. */
export type Stage = {
  rostrum: Rostrum;
  /** The address of the table's public page. */
  table: string;
  badges: { moderator: string; rapporteur: string; first: string; second: string };
  first: string;
  second: string;
};

type Cast = { desk: Desk; first: Person; second: Person; observer: Person; rapporteur: Person };

const POINT = "that schools open their doors within months";
const STATEMENT = "We ask for funds that arrive before the school year begins.";

/**
 * A stretch of a morning: request, call, speak, pause, absent, undo, points, statement, adjourn, export; each step asserts what
 * somebody else sees. In the middle the server is killed and started again, and nobody reloads.
 */
export async function tellStory(browser: Browser, stage: Stage): Promise<void> {
  const cast = await gather(browser, stage);
  await test.step("two delegates ask for the floor", () => ask(cast, stage));
  await test.step("the first is called and speaks", () => speak(cast, stage));
  await test.step("the clock is paused, and goes on", () => pause(cast));
  await test.step("the rapporteur keeps a point", () => keepPoint(cast));
  await test.step("the server is killed; a statement waits on the phone", () => killed(cast, stage));
  await test.step("the second is called, is absent, and the step is undone", () => absent(cast, stage));
  await test.step("the statement is published", () => publish(cast, stage));
  await test.step("the session is adjourned", () => adjourn(cast));
  await test.step("the summary leaves", () => exportSummary(cast, stage));
  for (const { context } of [cast.first, cast.second, cast.observer, cast.rapporteur]) await context.close();
  await cast.desk.page.context().close();
}

async function gather(browser: Browser, { table, badges }: Stage): Promise<Cast> {
  const [moderator, first, second, observer, rapporteur] = await Promise.all([
    arrive(browser, `${table}/moderate`, { badge: badges.moderator }),
    arrive(browser, `${table}/delegate`, { badge: badges.first, phone: true }),
    arrive(browser, `${table}/delegate`, { badge: badges.second, phone: true }),
    arrive(browser, table, { phone: true }),
    arrive(browser, `${table}/rapporteur`, { badge: badges.rapporteur }),
  ]);
  return { desk: new Desk(moderator.page), first, second, observer, rapporteur };
}

async function ask({ desk, first, second }: Cast, stage: Stage): Promise<void> {
  for (const [person, name] of [
    [first, stage.first],
    [second, stage.second],
  ] as const) {
    await askForTheFloor(person);
    await expect(desk.list().getByRole("button", { name: new RegExp(`^\\d+ ${name} `) })).toBeVisible();
  }
}

/** One tap for who has not spoken; who has, sees the questions first and taps again. */
async function askForTheFloor({ page }: Person): Promise<void> {
  const button = page.getByRole("button", { name: /^Ask for the floor( again)?$/ });
  const again = await page.getByRole("button", { name: "Ask for the floor again" }).isVisible();
  await button.click();
  if (again) {
    await expect(page.getByRole("group", { name: "To which question?" })).toBeVisible();
    await button.click();
  }
  await expect(page.getByRole("button", { name: "Leave the list" })).toBeVisible();
}

async function speak({ desk, first, observer, rapporteur }: Cast, stage: Stage): Promise<void> {
  await desk.callNow(stage.first);
  await expect(observer.page.getByRole("main")).toContainText("the clock has not started");
  await desk.press("Start clock");
  await expect(first.page.getByRole("main")).toContainText("You have the floor");
  await expect(observer.page.getByText(stage.first, { exact: true }).first()).toBeVisible();
  await expect(rapporteur.page.getByRole("main")).toContainText("speaking");
  const view = await publicView(stage.table);
  for (const { page } of [first, observer]) {
    await expect.poll(async () => Math.abs((await secondsLeft(page)) - secondsLeftIn(view))).toBeLessThanOrEqual(180);
    expect(Math.abs((await secondsLeft(page)) - secondsLeftIn(view))).toBeLessThanOrEqual(2);
  }
}

async function pause({ desk, first, observer }: Cast): Promise<void> {
  await desk.press("Pause");
  await expect(observer.page.getByText("paused").first()).toBeVisible();
  await expect(first.page.getByRole("main")).toContainText("your time is kept");
  await desk.press("Resume");
  await expect(first.page.getByRole("main")).not.toContainText("your time is kept");
}

async function keepPoint({ rapporteur }: Cast): Promise<void> {
  const { page, context } = rapporteur;
  await page.getByLabel("A new point").fill(POINT);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("within months");
  await expect(page.getByText(/all saved/)).toBeVisible();
  // A second rapporteur's screen has it without asking for anything.
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(colleague.getByRole("main")).toContainText("within months");
  await colleague.close();
}

async function killed({ desk, first, second, observer }: Cast, { rostrum, table }: Stage): Promise<void> {
  const before = await publicView(table);
  await rostrum.kill();
  await expect(observer.page.getByText(/Last known at/)).toBeVisible({ timeout: 30_000 });
  const { page } = second;
  await page.getByRole("button", { name: /^(My statement|Write instead)$/ }).click();
  await page.getByLabel("Text", { exact: true }).fill(STATEMENT);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("your statement waits on this device")).toBeVisible();
  await rostrum.start();
  for (const person of [first, observer]) {
    await expect(person.page.getByText(/Last known at/)).toBeHidden({ timeout: 30_000 });
  }
  await expect(desk.page.getByText("Connected", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(desk.page.getByRole("region", { name: "Statements in writing" })).toContainText("Received");
  await expect(page.getByText("your statement waits on this device")).toBeHidden();
  const after = await publicView(table);
  expect(after.seq).toBe(before.seq + 1);
  expect(after.view.floor).toEqual(before.view.floor);
  expect(after.view.list.order).toEqual(before.view.list.order);
  expect(Math.abs((await secondsLeft(observer.page)) - secondsLeftIn(after))).toBeLessThanOrEqual(2);
}

async function absent({ desk, first, second, observer, rapporteur }: Cast, stage: Stage): Promise<void> {
  await finish(desk);
  await expect(first.page.getByRole("main")).toContainText(/Heard at \d\d:\d\d/);
  await desk.callNow(stage.second);
  await expect(second.page.getByRole("main")).toContainText("You have the floor");
  await desk.press("Absent");
  await expect(rapporteur.page.getByRole("main")).toContainText(`${stage.second} called, absent`);
  await expect(second.page.getByRole("main")).toContainText("You were called · you wait again");
  await desk.press("Undo");
  await expect(observer.page.getByRole("main")).toContainText("the clock has not started");
  await desk.press("Start clock");
  await expect(second.page.getByRole("main")).toContainText("You have the floor");
}

/** Finishes the speech. On a longer list the desk calls the next in the same step; that call is taken back. */
async function finish(desk: Desk): Promise<void> {
  await desk.press(/^Finish( and call .+)?$/);
  await expect(desk.page.getByRole("button", { name: /^Finish( and call .+)?$/ })).toBeHidden();
  const called = desk.page.getByRole("button", { name: "Start clock", exact: true });
  if (!(await called.isVisible())) return;
  await desk.press("Called in error");
  await expect(called).toBeHidden();
}

async function publish({ desk, observer }: Cast, stage: Stage): Promise<void> {
  await desk.press(`Publish the statement of ${stage.second}`);
  await observer.page.getByText("Statements", { exact: true }).click();
  await expect(observer.page.getByRole("main")).toContainText(stage.second);
  const reads = observer.page.getByText("Read", { exact: true });
  await reads.last().click();
  await expect(observer.page.getByText(STATEMENT)).toBeVisible();
}

async function adjourn({ desk, second, observer, rapporteur }: Cast): Promise<void> {
  await desk.press("Called in error");
  await desk.press("Adjourn");
  await desk.confirm("Adjourn");
  await expect(observer.page.getByRole("main")).toContainText("The session was adjourned at");
  await expect(second.page.getByRole("main")).toContainText(
    /Your statement counts as given in writing|You were heard at/,
  );
  await expect(rapporteur.page.getByRole("banner")).toContainText("Adjourned");
}

async function exportSummary({ desk, observer, rapporteur }: Cast, stage: Stage): Promise<void> {
  const { page } = rapporteur;
  await page.getByRole("tab", { name: "Summary" }).click();
  await expect(page.getByRole("main")).toContainText("schools open their doors within months");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Markdown, English" }).click(),
  ]);
  const summary = await readFile(await download.path(), "utf8");
  const discussion = summary.slice(summary.indexOf("## Discussion"));
  expect(discussion).toContain("schools open their doors within months");
  expect(discussion).not.toContain(stage.first);
  expect(discussion).not.toContain(stage.second);
  await desk.press("Publish record");
  await desk.confirm("Publish record");
  await expect(observer.page.getByRole("main")).toContainText("The record is published");
  const response = await observer.context.request.get(`${apiOf(stage.table)}/export/summary.md`);
  expect(await response.text()).toBe(summary);
}

function apiOf(table: string): string {
  const { origin, pathname } = new URL(table);
  const [, meeting, number] = pathname.split("/");
  return `${origin}/api/meetings/${meeting}/tables/${number}`;
}
