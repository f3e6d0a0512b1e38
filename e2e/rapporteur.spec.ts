import { expect, type Page, test } from "@playwright/test";
import { openLive } from "./support/live";
import { arrive, Desk } from "./support/people";
import { publicView } from "./support/public-view";
import { Rostrum } from "./support/rostrum";

/*
 * Three hours at the record without the mouse: after the sign-in everything is done by key. What one rapporteur does the other one sees,
 * in a browser of her own, and nobody else.
 */

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

const box = (page: Page) => page.getByRole("textbox", { name: "A new point" });
const line = (page: Page, text: string | RegExp) => page.getByRole("listitem").filter({ hasText: text });
const order = (page: Page) =>
  page.getByRole("region", { name: "Points", exact: true }).getByRole("listitem").locator("p");
const status = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

test("a rapporteur works with keys alone, and a second one sees it at once", async ({ browser }) => {
  test.setTimeout(300_000);
  const { page, context } = await arrive(browser, table, { badge: "DEMO-RAPPORTEUR" });
  const colleague = await arrive(browser, table, { badge: "DEMO-RAPPORTEUR" });
  const observer = await arrive(browser, table);
  for (const person of [page, colleague.page]) await openLive(person, `${table}/rapporteur`);
  const { keyboard } = page;
  const other = colleague.page;

  await test.step("P, words, tags by key, Enter: kept, announced, and on the other screen", async () => {
    await keyboard.press("p");
    await expect(box(page)).toBeFocused();
    await keyboard.type("that double shifts opened places quickly");
    await expect(page.getByRole("button", { name: "Behind this point: Jordan, now. Take away" })).toBeVisible();
    await keyboard.press("Alt+n");
    await keyboard.press("Alt+n");
    await keyboard.press("Alt+t");
    await keyboard.press("Alt+2");
    await keyboard.press("Alt+a");
    await keyboard.press("Alt+a");
    await keyboard.press("Shift+Enter");
    await keyboard.type("at a cost to teachers");
    await keyboard.press("Enter");
    await expect(status(page, "Kept.")).toBeAttached();
    await expect(box(page)).toHaveValue("");
    await expect(box(page)).toBeFocused();
    const seen = line(other, "double shifts");
    await expect(seen).toContainText("at a cost to teachers");
    for (const tag of ["Q1 (b)", "a few", "agreed", "Q2", "Jordan"]) await expect(seen).toContainText(tag);
  });

  await test.step("the Enter that ends a composition keeps nothing", async () => {
    await keyboard.type("難民");
    await box(page).dispatchEvent("keydown", { key: "Enter", code: "Enter", isComposing: true, bubbles: true });
    await expect(box(page)).toHaveValue("難民");
    await page.getByRole("button", { name: "Clear" }).press("Enter");
    await expect(box(page)).toHaveValue("");
  });

  await test.step("Alt+W finds by letters who else is behind it", async () => {
    await keyboard.type("that money must come early");
    await keyboard.press("Alt+w");
    await expect(page.getByRole("combobox", { name: "A name" })).toBeFocused();
    await keyboard.type("swed");
    await keyboard.press("Enter");
    await keyboard.press("Escape");
    await expect(box(page)).toBeFocused();
    await keyboard.press("Enter");
    await expect(line(other, "money must come early")).toContainText("2 behind it");
  });

  await test.step("from the box to the record: a text opens in place, a sentence of it is quoted", async () => {
    await keyboard.press("Escape");
    await expect(box(page)).not.toBeFocused();
    await keyboard.press("/");
    await keyboard.type("check against delivery");
    await expect(status(page, "1 entry")).toBeAttached();
    await keyboard.press("Enter");
    await keyboard.press("j");
    const sweden = page.locator("li:focus");
    await expect(sweden).toContainText("Sweden");
    await expect(sweden).toContainText("unread");
    await keyboard.press("o");
    await expect(sweden.getByRole("button", { name: "Close the text" })).toBeVisible();
    await expect(sweden).not.toContainText("unread");
    const selected = () => page.evaluate(() => getSelection()?.toString() ?? "");
    // From sentence to sentence, once the whole text has come.
    await expect(async () => {
      await keyboard.press("n");
      expect(await selected()).toMatch(/^Co-chairs, .+\.$/);
    }).toPass();
    const passage = await selected();
    await keyboard.press("p");
    await expect(box(page)).toHaveValue(`“${passage}”`);
    await expect(page.getByRole("button", { name: /^Behind this point: Sweden/ })).toBeVisible();
    await keyboard.press("Alt+1");
    await keyboard.press("Enter");
    await keyboard.press("Escape");
    await keyboard.press("a");
    await expect(line(page, "“Co-chairs,")).toBeVisible();
    await expect(page.getByText("Other matters · points")).toBeVisible();
    await keyboard.press("r");
  });

  await test.step("E edits, and the focus stays with the point", async () => {
    await keyboard.press("/");
    await keyboard.press("Escape");
    await keyboard.press("2");
    await expect(page.getByRole("tab", { name: "Question 2" })).toHaveAttribute("aria-selected", "true");
    await keyboard.press("0");
    await keyboard.press("j");
    await keyboard.press("ArrowRight");
    await expect(page.locator("li:focus")).toContainText("double shifts");
    await keyboard.press("e");
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type("that double shifts were a beginning");
    await keyboard.press("Alt+1");
    await keyboard.press("Alt+1");
    await keyboard.press("Alt+t");
    await keyboard.press("Enter");
    await expect(line(other, "were a beginning")).toContainText("proposed");
    await expect(line(other, "opened places quickly")).toBeHidden();
    // A question that is taken away takes its parts along, and comes back without them.
    await expect(line(other, "were a beginning")).not.toContainText("Q1 (b)");
    await expect(page.locator("li:focus")).toContainText("were a beginning");
  });

  await test.step("Delete removes at once, Z takes it back with all its tags", async () => {
    await keyboard.press("Delete");
    await expect(line(other, "were a beginning")).toBeHidden();
    await expect(status(page, /^Removed\./)).toBeAttached();
    await keyboard.press("z");
    for (const screen of [page, other]) await expect(line(screen, "were a beginning")).toContainText("proposed");
  });

  await test.step("the points of a question are put in order by key and with the mouse; whoever looks at one stays with it", async () => {
    const first = /^Regional arrangements/;
    for (const person of [page, other]) {
      await person.keyboard.press("1");
      await person.keyboard.press("0");
      await person.keyboard.press("j");
      await person.keyboard.press("ArrowRight");
      await expect(person.locator("li:focus")).toContainText("Regional arrangements");
    }
    await keyboard.press("g");
    await expect(status(page, /^Picked up, place 1 of/)).toBeAttached();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await expect(order(other).first()).toHaveText(first);
    await keyboard.press("Enter");
    await expect(status(page, /^Now at place 3 of/)).toBeAttached();
    for (const person of [page, other]) {
      await expect(order(person)).toHaveText([/^Early places/, /^Data on/, first, /^that money/, /^that double/]);
      await expect(person.locator("li:focus")).toContainText("Regional arrangements");
    }
    const grip = await other.getByRole("button", { name: /^Move: Regional/ }).boundingBox();
    const top = await order(other).first().boundingBox();
    await other.mouse.move((grip?.x ?? 0) + 10, (grip?.y ?? 0) + 10);
    await other.mouse.down();
    await other.mouse.move((grip?.x ?? 0) + 10, (top?.y ?? 0) + 1, { steps: 8 });
    await expect(status(other, /^Place 1 of/)).toBeAttached();
    await other.mouse.up();
    for (const person of [page, other]) await expect(order(person).first()).toHaveText(first);
    await expect(page.locator("li:focus")).toContainText("Regional arrangements");
    await keyboard.press("ArrowLeft");
    await expect(page.locator("li:focus")).toContainText("speaking");
  });

  await test.step("the record moves on, and the focus stays where it was", async () => {
    await keyboard.press("r");
    await keyboard.press("/");
    await keyboard.type("international organization");
    await keyboard.press("Enter");
    await keyboard.press("j");
    await keyboard.press("/");
    await keyboard.press("Escape");
    await keyboard.press("j");
    await expect(page.locator("li:focus")).toContainText("International Organization for Migration");
    const desk = await arrive(browser, `${table}/moderate`, { badge: "DEMO-MODERATOR" });
    await new Desk(desk.page).press(/^Finish and call /);
    await expect(page.getByText("called", { exact: true })).toBeVisible();
    await expect(page.locator("li:focus")).toContainText("International Organization for Migration");
    await desk.context.close();
  });

  await test.step("without a line a point waits; the page is closed with a draft in it, and nothing is lost", async () => {
    await keyboard.press("p");
    await expect(box(page)).toBeFocused();
    await context.setOffline(true);
    await expect(page.getByText(/Last known at/)).toBeVisible({ timeout: 30_000 });
    await keyboard.type("that the line was dead");
    await keyboard.press("Enter");
    await expect(page.getByRole("banner")).toContainText("1 waits on this device");
    await keyboard.type("that this was only begun");
    await expect(line(other, "the line was dead")).toBeHidden();
    await page.close({ runBeforeUnload: true });
  });

  const again = await context.newPage();
  await test.step("opened again, the point goes out once and the draft stands in the box", async () => {
    await context.setOffline(false);
    await openLive(again, `${table}/rapporteur`);
    await expect(box(again)).toHaveValue("that this was only begun");
    await expect(again.getByRole("banner")).toContainText("all saved");
    await expect(line(other, "the line was dead")).toHaveCount(1);
    await again.reload();
    await expect(again.getByRole("banner")).toContainText("all saved");
    await expect(line(again, "the line was dead")).toHaveCount(1);
    await expect(box(again)).toHaveValue("that this was only begun");
  });

  await test.step("two windows of one device write one point: both texts stay, and both are kept", async () => {
    const beside = await context.newPage();
    // As a window in the background that is asleep: what the other one writes does not reach it. First of all listeners, so it is there early.
    await beside.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation()));
    await openLive(beside, `${table}/rapporteur`);
    await expect(box(beside)).toHaveValue("that this was only begun");
    await box(again).press("End");
    await again.keyboard.type(" here");
    const onDevice = () => beside.evaluate(() => JSON.stringify({ ...localStorage }));
    await expect.poll(onDevice).toContain("only begun here");
    await box(beside).press("End");
    await beside.keyboard.type(" there");
    await expect(status(beside, "Another window")).toContainText("only begun here");
    await expect(box(beside)).toHaveValue("that this was only begun there");
    await beside.close();
    await expect(box(again)).toHaveValue("that this was only begun there");
    await again.getByRole("button", { name: "Go on with that text" }).press("Enter");
    await expect(box(again)).toBeFocused();
    await expect(box(again)).toHaveValue("that this was only begun here");
    await again.keyboard.press("Enter");
    await expect(status(again, "Another window")).toContainText("only begun there");
    await again.getByRole("button", { name: "Go on with that text" }).press("Enter");
    await again.keyboard.press("Enter");
    await expect(status(again, "Another window")).toBeHidden();
    await again.keyboard.press("Escape");
    for (const text of ["begun here", "begun there"]) await expect(line(other, text)).toHaveCount(1);
  });

  await test.step("the summary says what it still wants, and follows what the other one records", async () => {
    await again.keyboard.press("s");
    const preview = again.getByRole("article", { name: "Preview of the summary" });
    await expect(preview).toContainText("double shifts were a beginning");
    await expect(again.getByRole("region", { name: "Before it leaves" })).toContainText(
      "1 point belongs to no question",
    );
    await other.keyboard.press("p");
    await other.keyboard.type("that nobody may be left out");
    await other.keyboard.press("Enter");
    await expect(preview).toContainText("nobody may be left out");
    await again.getByRole("button", { name: "العربية" }).press("Enter");
    await expect(again.locator("article[lang=ar][dir=rtl]")).toContainText("nobody may be left out");
    const markdown = again.getByRole("link", { name: "Markdown, العربية" });
    const left = await context.request.get(new URL((await markdown.getAttribute("href")) ?? "", rostrum.url).href);
    expect(await left.text()).toContain("nobody may be left out");
  });

  await test.step("the public sees nothing of it", async () => {
    expect(JSON.stringify(await publicView(table))).not.toContain("double shifts");
    await expect(observer.page.getByRole("main")).not.toContainText("double shifts");
    const refused = await observer.context.request.get(
      `${rostrum.url}/api/meetings/refugees-migrants-2016/tables/3/export/summary.md`,
    );
    expect(refused.status()).toBe(401);
  });
  for (const person of [{ context }, colleague, observer]) await person.context.close();
});
