import { expect, type Page, test } from "@playwright/test";
import { arrive } from "./support/people";
import { Rostrum } from "./support/rostrum";

const MEETING = "/refugees-migrants-2016";

test("on the day, from one search: a badge given anew, a message to all, a limit, somebody replaced", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const rostrum = await Rostrum.prepare();
  try {
    await rostrum.start();
    const meeting = rostrum.url + MEETING;
    const delegate = await arrive(browser, `${meeting}/3/delegate`, { badge: "DEMO-MEXICO", phone: true });
    const desk = await arrive(browser, `${meeting}/3/moderate`, { badge: "DEMO-MODERATOR" });
    const [third, sixth] = [await arrive(browser, `${meeting}/3`), await arrive(browser, `${meeting}/6`)];
    const { page } = await arrive(browser, `${meeting}/manage/day`, { badge: "DEMO-SECRETARIAT" });
    const search = page.getByRole("combobox", { name: /^Find a person/ });

    await test.step("the badge that was lost ends at once", async () => {
      await expect(search).toBeFocused();
      await search.fill("arrabal");
      await expect(page.getByRole("option", { selected: true })).toContainText("Inés Arrabal Toledano");
      await search.press("Enter");
      await page.getByRole("button", { name: "Give a new badge …" }).click();
      await expect(delegate.page.getByRole("alert").filter({ hasText: "no longer signed in" })).toBeHidden();
      await page.getByRole("dialog").getByRole("button", { name: "Give a new badge" }).click();
      const given = page.getByRole("dialog", { name: /Inés Arrabal Toledano/ });
      await expect(given.getByRole("img", { name: "QR code of the badge" })).toBeVisible();
      await expect(delegate.page.getByText("You are no longer signed in here")).toBeVisible();
      const code = (await given.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){2}$/).textContent()) ?? "";
      await given.getByRole("button", { name: "Done" }).click();
      const again = await arrive(browser, `${meeting}/3/delegate`, { badge: code, phone: true });
      await expect(again.page.getByText("Mexico").first()).toBeVisible();
    });

    await test.step("a message is read at every table", async () => {
      await page.keyboard.press("Control+k");
      await search.fill("message all");
      await search.press("Enter");
      await page.getByLabel("Message", { exact: true }).fill("The building closes at 18:00.");
      await page.getByRole("button", { name: "Send to 4 tables" }).click();
      await expect(page.getByText("Shown at 4 of 4 tables.")).toBeVisible();
      for (const watcher of [third, sixth]) {
        await expect(watcher.page.getByText("The building closes at 18:00.").first()).toBeVisible();
      }
    });

    await test.step("a limit is changed, and taken back, where the desk sees it", async () => {
      await search.fill("limits 3");
      await search.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Profile of the floor" });
      await dialog.getByLabel("States", { exact: true }).selectOption("120");
      await dialog.getByRole("button", { name: "Set the profile" }).click();
      await expect(dialog).toBeHidden();
      await expect(desk.page.getByRole("contentinfo")).toContainText("Rules of the floor changed");
      expect(await limitAtDesk(desk.page)).toBe("120");
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(page.getByText("The last step is undone.")).toBeVisible();
      expect(await limitAtDesk(desk.page)).toBe("180");
    });

    await test.step("somebody new takes over the seat and the turn that waits", async () => {
      const waits = desk.page.getByRole("region", { name: /List of speakers/ });
      await expect(waits).toContainText("Philippines");
      await search.fill("dalisay 3");
      await search.press("Enter");
      await page.getByRole("radio", { name: "Somebody new" }).check();
      await page.getByLabel("Name", { exact: true }).fill("Lualhati Reyes");
      await page.getByLabel("Rank").selectOption("ambassador");
      await page.getByRole("button", { name: /^Replace / }).click();
      await expect(
        page.getByText("Table 3: Lualhati Reyes has the seat. The turn that waits has gone over."),
      ).toBeVisible();
      await page.getByRole("button", { name: "Badge and seats of Lualhati Reyes" }).click();
      await expect(page.getByText("waits for the floor")).toBeVisible();
      await expect(page.getByRole("button", { name: "Give a badge" })).toBeVisible();
    });

    expect(rostrum.log).not.toMatch(/MISSING_MESSAGE|FORMATTING_ERROR|INVALID_MESSAGE/);
  } finally {
    await rostrum.stop();
  }
});

/** The limit of States as the desk's own dialog has it. */
async function limitAtDesk(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Speaking limits" }).click();
  const dialog = page.getByRole("dialog", { name: "Profile of the floor" });
  const value = await dialog.getByLabel("States", { exact: true }).inputValue();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  return value;
}
