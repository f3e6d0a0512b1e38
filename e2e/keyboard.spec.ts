import { expect, type Page, test } from "@playwright/test";
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

test("the desk is driven by the keyboard alone", async ({ browser }) => {
  const observer = await arrive(browser, table, { phone: true });
  const { page, context } = await arrive(browser, `${table}/moderate`, { badge: "DEMO-MODERATOR" });
  await expect(page.getByText("Connected", { exact: true })).toBeVisible();
  const main = observer.page.getByRole("main");
  // As a person does, look at the desk before the key is pressed: the observer may see a step some milliseconds earlier.
  const ready = (name: string) =>
    expect(page.getByRole("button", { name, exact: true })).not.toHaveAttribute("aria-disabled", "true");
  const allotted = async () => (await publicView(table)).view.floor.speech?.clock.allotted;
  const [, second, third] = (await publicView(table)).view.list.order;

  await test.step("the third moves up: its number opens it, an arrow moves it", async () => {
    await page.keyboard.press("3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    await expect.poll(async () => (await publicView(table)).view.list.order.slice(1, 3)).toEqual([third, second]);
    await expect(page.getByText("List reordered", { exact: true })).toBeVisible();
    await ready("Undo");
    await page.keyboard.press("z");
    await expect.poll(async () => (await publicView(table)).view.list.order.slice(1, 3)).toEqual([second, third]);
    await page.keyboard.press("Escape");
  });
  await test.step("space finishes and calls the next", async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("Space");
    await expect(main).toContainText("the clock has not started");
    await expect(main.getByRole("heading", { name: "Mexico" })).toBeVisible();
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
  });
  await test.step("P pauses and resumes, E gives time", async () => {
    await ready("Pause");
    await page.keyboard.press("p");
    await expect(main).toContainText("paused");
    const before = (await allotted()) ?? 0;
    await ready("+30 s");
    await page.keyboard.press("e");
    await expect.poll(allotted).toBe(before + 30);
    await ready("Resume");
    await page.keyboard.press("p");
    await expect(main).not.toContainText("paused");
  });
  await test.step("O raises a point of order: type, choose, Enter; space goes to the ruling, Enter rules", async () => {
    await page.keyboard.press("o");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await page.keyboard.type("sweden");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(main).toContainText("The clock stands still.");
    await ready("Rule: Sweden");
    await page.keyboard.press("Space");
    await expect(page.getByLabel("The chair's ruling")).toBeFocused();
    await page.keyboard.type("Noted");
    await page.keyboard.press("Enter");
    await expect(main).not.toContainText("The clock stands still.");
  });
  await test.step("C closes the list: choose, and Enter", async () => {
    await page.keyboard.press("c");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await tabTo(page, "Now");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(main).toContainText("List closed");
  });
  await test.step("I inserts: type, choose, say why, Enter", async () => {
    await page.keyboard.press("i");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await page.keyboard.type("uganda");
    await page.keyboard.press("Enter");
    await tabTo(page, "Reason");
    await page.keyboard.type("A minister has arrived");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect.poll(async () => JSON.stringify((await publicView(table)).view.list)).toContain("Uganda");
  });
  await observer.context.close();
  await context.close();
});

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
      labels.some((label) => label.textContent.trim().startsWith(wanted)) || at?.getAttribute("aria-label") === wanted
    );
  }, name);
}
