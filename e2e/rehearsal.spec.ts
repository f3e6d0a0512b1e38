import { expect, test } from "@playwright/test";
import { arrive, Desk } from "./support/people";
import { Rostrum } from "./support/rostrum";

const MARK = "Rehearsal: nothing that happens here counts.";

test("a table is rehearsed with real badges, says so everywhere, and is thrown away", async ({ browser }) => {
  test.setTimeout(120_000);
  const rostrum = await Rostrum.prepare();
  try {
    await rostrum.start();
    const meeting = `${rostrum.url}/refugees-migrants-2016`;
    const secretariat = await arrive(browser, `${meeting}/manage`, { badge: "DEMO-SECRETARIAT" });
    const row = secretariat.page.getByRole("listitem").filter({ hasText: "Global compact for safe, regular" });
    await row.getByRole("button", { name: "Rehearse" }).click();
    await expect(row.getByText("Its rehearsal is open.")).toBeVisible();

    const moderator = await arrive(browser, meeting, { badge: "DEMO-MODERATOR", phone: true });
    const rehearsals = moderator.page.getByRole("region", { name: "Rehearsals" });
    await expect(rehearsals.getByRole("link", { name: "Rehearsal of table 5" })).toBeVisible();
    await rehearsals.getByRole("link", { name: "Moderate" }).click();
    await expect(moderator.page.getByText(MARK)).toBeVisible();
    const address = new URL(moderator.page.url()).pathname.replace(/\/moderate$/, "");

    const stranger = await arrive(browser, `${rostrum.url}${address}`);
    await expect(stranger.page.getByText(MARK)).toHaveCount(0);
    await expect(stranger.page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
    await stranger.page.goto(`${meeting}/5`);
    const wall = await secretariat.context.newPage();
    await wall.goto(`${rostrum.url}${address}/screen`);
    await expect(wall.getByText(MARK)).toBeVisible();
    await expect(wall.getByText(/^Opens at/)).toBeVisible();

    await new Desk(moderator.page).press(/^Open session/);
    await expect(moderator.page.getByText("In session")).toBeVisible();
    await expect(wall.getByText(/^Opens at/)).toHaveCount(0);
    await expect(stranger.page.getByRole("banner")).toContainText("Scheduled");

    await row.getByRole("button", { name: /^Discard the rehearsal/ }).click();
    await secretariat.page.getByRole("dialog").getByRole("button", { name: "Discard it" }).click();
    await expect(row.getByRole("button", { name: "Rehearse" })).toBeVisible();
    await moderator.page.reload();
    await expect(moderator.page.getByText(MARK)).toHaveCount(0);
    await moderator.page.goto(`${meeting}/5`);
    await expect(moderator.page.getByRole("banner")).toContainText("Scheduled");
  } finally {
    await rostrum.stop();
  }
});
