import { expect, type Page, test } from "@playwright/test";
import type { ItemView } from "@/lib/roundtable/view-types";
import { command } from "./support/api";
import { arrive } from "./support/people";
import { publicView } from "./support/public-view";
import { Rostrum } from "./support/rostrum";

let rostrum: Rostrum;
let table: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  rostrum = await Rostrum.prepare();
  await rostrum.start();
  table = `${rostrum.url}/refugees-migrants-2016/3`;
});

test.afterAll(async () => {
  await rostrum?.stop();
});

test("a delegate's other choices are reached by the keyboard alone", async ({ browser }) => {
  const { page, context } = await arrive(browser, `${table}/delegate`, { badge: "DEMO-MEXICO", phone: true });
  const button = page.getByRole("button", { name: "More", exact: true });
  await expect(button).not.toHaveAttribute("aria-disabled", "true");
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("swap");
  await expect(page.getByRole("menuitem", { name: "Swap places" })).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Swap places" });
  await expect(dialog).toBeVisible();
  const choices = dialog.getByRole("radio");
  await choices.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(choices.nth(1)).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await context.close();
});

test("a small session with keys alone: the room, a delegate and the chair see each step", async ({ browser }) => {
  test.setTimeout(150_000);
  const observer = await arrive(browser, table, { phone: true });
  const mexico = await arrive(browser, `${table}/delegate`, { badge: "DEMO-MEXICO", phone: true });
  const chair = await arrive(browser, `${table}/moderate/chair`, { badge: "DEMO-MODERATOR-2" });
  const { page, context } = await arrive(browser, `${table}/moderate`, { badge: "DEMO-MODERATOR" });
  await expect(page.getByText("Connected", { exact: true })).toBeVisible();
  const main = observer.page.getByRole("main");
  const card = chair.page.getByRole("main");
  // As a person does, look at the desk before the key is pressed: the observer may see a step some milliseconds earlier.
  const ready = (name: string) =>
    expect(page.getByRole("button", { name, exact: true })).not.toHaveAttribute("aria-disabled", "true");
  const floor = async () => (await publicView(table)).view.floor;
  const order = async () => (await publicView(table)).view.list.order;
  const away = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const [first = "", second = "", third = "", ...rest] = await order();

  await test.step("an entry is picked up, carried and put back: nobody moves", async () => {
    await page.keyboard.press("1");
    await page.keyboard.press("g");
    const handle = page.getByRole("button", { name: "Move Mexico", exact: true });
    await expect(handle).toBeFocused();
    await expect(handle).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByText("Mexico before African Foundation for Development.")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText("Mexico is put back.")).toBeVisible();
    await expect(handle).toBeFocused();
    expect(await order()).toEqual([first, second, third, ...rest]);
  });
  await test.step("it is dropped two places below: the delegate's phone and the chair's card have the new place", async () => {
    for (const key of ["Enter", "ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect.poll(order).toEqual([second, third, first, ...rest]);
    await expect(page.getByRole("button", { name: "Move Mexico", exact: true })).toBeFocused();
    await expect(mexico.page.getByRole("main")).toContainText("3rd");
    await expect(card.getByRole("listitem").first()).toContainText("Philippines");
    await expect(page.getByText("List reordered", { exact: true })).toBeVisible();
    await ready("Undo");
    await page.keyboard.press("z");
    await expect.poll(order).toEqual([first, second, third, ...rest]);
    await expect(mexico.page.getByRole("main")).toContainText("You are next");
  });
  await test.step("the same by hand, with the mouse on the handle", async () => {
    // The desk shows the list as it is again, and it has come to rest.
    await expect(page.getByRole("button", { name: /^Move / }).first()).toHaveAccessibleName("Move Mexico");
    const kenya = page.getByRole("button", { name: "Move Kenya", exact: true });
    await kenya.hover({ trial: true });
    const to = await kenya.boundingBox();
    if (!to) throw new Error("Kenya has no handle");
    await page.getByRole("button", { name: "Move Mexico", exact: true }).hover();
    await page.mouse.down();
    await page.mouse.move(to.x + 8, to.y + to.height * 0.8, { steps: 8 });
    await expect(page.getByText("Mexico before African Foundation for Development.")).toBeVisible();
    await page.mouse.up();
    await expect.poll(order).toEqual([second, third, first, ...rest]);
    await ready("Undo");
    await page.keyboard.press("z");
    await expect.poll(order).toEqual([first, second, third, ...rest]);
  });
  await test.step("I, three letters, Enter: on the list; a misspelling is forgiven; Z takes it back", async () => {
    const listed = async () => JSON.stringify((await publicView(table)).view.list.requests);
    for (const letters of ["uga", "ugandda"]) {
      await away();
      await page.keyboard.press("i");
      await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
      await page.keyboard.type(letters);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog")).toBeHidden();
      await expect(page.getByRole("button", { name: "Move Uganda", exact: true })).toBeInViewport();
      expect(await listed()).toContain("Uganda");
      await ready("Undo");
      await page.keyboard.press("z");
      await expect(page.getByRole("button", { name: "Move Uganda", exact: true })).toBeHidden();
    }
  });
  await test.step("space finishes and calls the next; the chair has the sentence before and after", async () => {
    await away();
    await expect(card).toContainText(/I thank Jordan\. I now give the floor to\s+Mexico/);
    await page.keyboard.press("Space");
    await expect(main).toContainText("the clock has not started");
    await expect(main.getByRole("heading", { name: "Mexico" })).toBeVisible();
    await expect(card).toContainText("The chair says now");
  });
  await test.step("A marks absent, Z takes it back", async () => {
    await ready("Absent");
    await page.keyboard.press("a");
    await expect(main).toContainText("Nobody has the floor");
    await expect(page.getByText("Speaker absent", { exact: true })).toBeVisible();
    await ready("Undo");
    await page.keyboard.press("z");
    await expect(main.getByRole("heading", { name: "Mexico" })).toBeVisible();
  });
  await test.step("space starts the clock", async () => {
    await ready("Start clock");
    await page.keyboard.press("Space");
    await expect(main).not.toContainText("the clock has not started");
    await expect(mexico.page.getByRole("main")).toContainText("You have the floor");
  });
  await test.step("P pauses and resumes, E gives time, S sends a signal", async () => {
    await ready("Pause");
    await page.keyboard.press("p");
    await expect(main).toContainText("paused");
    await expect(card).toContainText("The clock is paused");
    const before = (await floor()).speech?.clock.allotted ?? 0;
    await ready("+30 s");
    await page.keyboard.press("e");
    await expect.poll(async () => (await floor()).speech?.clock.allotted).toBe(before + 30);
    await ready("Resume");
    await page.keyboard.press("p");
    await expect(main).not.toContainText("paused");
    await page.keyboard.press("s");
    await expect(page.getByRole("menuitem").first()).toBeFocused();
    await page.keyboard.type("lou");
    await expect(page.getByRole("menuitem", { name: "louder" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(mexico.page.getByRole("main")).toContainText("Please speak louder");
  });
  await test.step("O raises a point of order: letters and Enter; space goes to the ruling, Enter rules", async () => {
    await away();
    await page.keyboard.press("o");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await page.keyboard.type("swe");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(main).toContainText("The clock stands still.");
    await expect(card).toContainText(/I give the floor to Sweden on a point of order/);
    await ready("Rule: Sweden");
    await page.keyboard.press("Space");
    await expect(page.getByLabel("The chair's ruling")).toBeFocused();
    await page.keyboard.type("Noted");
    await page.keyboard.press("Enter");
    await expect(main).not.toContainText("The clock stands still.");
  });
  await test.step("B announces, C closes the list and opens it again", async () => {
    await away();
    await page.keyboard.press("b");
    await page.keyboard.type("Please be brief.");
    await tabTo(page, "Announce");
    await page.keyboard.press("Enter");
    await expect(observer.page.getByText("Please be brief.").first()).toBeVisible();
    await away();
    await page.keyboard.press("c");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await tabTo(page, "Now");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(main).toContainText("List closed");
    await expect(card).toContainText("List closed");
    await ready("Reopen list");
    await page.keyboard.press("c");
    await expect(main).not.toContainText("List closed");
  });
  await test.step("F suspends, with a reason for the room and the chair; F goes on", async () => {
    await away();
    await page.keyboard.press("f");
    await page.keyboard.type("A short break");
    await page.keyboard.press("Enter");
    await expect(card).toContainText("A short break");
    await expect(card).toContainText("We resume. Please take your seats.");
    await ready("Resume session");
    await away();
    await page.keyboard.press("f");
    await expect(card).not.toContainText("A short break");
  });
  await test.step("the sheet tells of every key; switched off they stay off", async () => {
    await away();
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "All keys" });
    const told = await sheet.getByRole("term").allTextContents();
    await page.keyboard.press("Escape");
    const borne = await page
      .locator("[aria-keyshortcuts]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-keyshortcuts")));
    for (const key of borne) expect(told.map((term) => term.slice(0, term.length / 2))).toContain(key);
    await page.keyboard.press("?");
    await tabTo(page, "Keys act on this device");
    await page.keyboard.press("Space");
    await page.reload();
    await expect(page.getByText("Connected", { exact: true })).toBeVisible();
    await expect(page.locator("[aria-keyshortcuts]")).toHaveCount(0);
    await page.keyboard.press("p");
    await page.keyboard.press("i");
    await expect(page.getByRole("dialog")).toBeHidden();
    expect((await floor()).speech?.state).toBe("speaking");
  });
  for (const each of [observer, mexico, chair]) await each.context.close();
  await context.close();
});

test("the agenda is changed at the desk, with what another desk changed meanwhile; the room sees it; undo brings it back", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const observer = await arrive(browser, table, { phone: true });
  const chair = await arrive(browser, `${table}/moderate/chair`, { badge: "DEMO-MODERATOR-2" });
  const { page, context } = await arrive(browser, `${table}/moderate`, { badge: "DEMO-MODERATOR" });
  await expect(page.getByText("Connected", { exact: true })).toBeVisible();
  await command({ page }, table, { type: "StartItem", item: "wrap-up" });
  await command({ page }, table, { type: "ShowQuestions", questions: [] });
  const main = observer.page.getByRole("main");
  const card = chair.page.getByRole("main");
  await expect(main).toContainText("On the agenda now");
  const { agenda: before, table: slot } = (await publicView(table)).view;
  const planned = before.order.flatMap((id) => before.items[id] ?? []).map(plannedOf);
  const seen = { startsAt: slot.startsAt, endsAt: slot.endsAt, items: planned };
  const rows = page.getByRole("dialog").getByRole("textbox", { name: "Title of the item" });
  // What is over has no field.
  const open = before.order.filter((id) => before.items[id]?.state !== "finished");
  const title = rows.nth(open.indexOf("wrap-up"));

  await page.keyboard.press("0");
  await title.fill("Wrap-up and next steps");
  await page.getByRole("button", { name: "Name somebody for Wrap-up and next steps", exact: true }).click();
  await page.keyboard.type("swed");
  await page.keyboard.press("Enter");
  const named = page.getByRole("list", { name: "Named for Wrap-up and next steps" });
  await expect(named).toContainText("Sweden");
  const theirs = planned.map((item) => (item.id === "closing" ? { ...item, title: "Farewell" } : item));
  await command({ page: chair.page }, table, { type: "ChangeAgenda", ...seen, items: theirs, seen });
  await expect(page.getByRole("dialog")).toContainText("Somebody else has just changed the agenda.");
  await expect(rows.nth(open.indexOf("closing"))).toHaveValue("Farewell");
  await expect(title).toHaveValue("Wrap-up and next steps");
  await page.getByRole("dialog").getByRole("button", { name: "Change the agenda", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(main).toContainText("Wrap-up and next steps");
  await expect(card).toContainText("Sweden");
  const ready = () =>
    expect(page.getByRole("button", { name: "Undo", exact: true })).not.toHaveAttribute("aria-disabled", "true");

  await expect(page.getByText("Agenda changed", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^Put .*Sweden on the list$/ }).click();
  await expect(card.getByRole("listitem").first()).toContainText("Sweden");
  await expect(page.getByRole("button", { name: /^Put .*Sweden on the list$/ })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await page.keyboard.press("0");
  await title.fill("Conclusions");
  await title.press("Enter");
  await expect(main).toContainText("Conclusions");
  await expect(page.getByRole("dialog")).toBeHidden();
  await ready();
  await page.keyboard.press("z");
  await expect(main).toContainText("Wrap-up and next steps");
  await expect(main).not.toContainText("Conclusions");
  for (const each of [observer, chair]) await each.context.close();
  await context.close();
});

function plannedOf({ id, kind, title, startsAt, endsAt, questions }: ItemView) {
  return { id, kind, title, startsAt, endsAt, questions, speakers: [] };
}

/** Tab after tab, and with the arrows where choices stand together, until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if (await hasFocus(page, name)) return;
    const choosing = await page.evaluate(() => document.activeElement?.matches("input[type=radio]") ?? false);
    await page.keyboard.press(choosing ? "ArrowDown" : "Tab");
  }
  throw new Error(`The keyboard does not reach ${name}.`);
}

async function hasFocus(page: Page, name: string): Promise<boolean> {
  return await page.evaluate((wanted) => {
    const at = document.activeElement;
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
    return (
      labels.some((label) => label.textContent.trim().startsWith(wanted)) ||
      at?.getAttribute("aria-label") === wanted ||
      at?.textContent?.trim() === wanted
    );
  }, name);
}
