import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { arrive, Desk } from "./support/people";
import { Rostrum } from "./support/rostrum";
import { tellStory } from "./support/story";

const NOTES = join(import.meta.dirname, "../../shared/sources/concept-notes-2016-09-08.txt");

test("a morning at a table made from the concept notes of 2016", async ({ browser }) => {
  test.skip(!existsSync(NOTES), "the concept notes are not beside this checkout");
  test.setTimeout(240_000);
  const rostrum = await Rostrum.prepare({ demo: false });
  try {
    const printed = await rostrum.script(
      "scripts/load-note.ts",
      NOTES,
      ...["--date", new Date().toISOString().slice(0, 10)],
      ...["--delegate", "Kenya:state", "--delegate", "Caritas:ngo"],
    );
    const badge = (line: RegExp) => line.exec(printed)?.[1] ?? "";
    const address = badge(/^address\s+(\S+)/m);
    await rostrum.start();
    const table = `${address}/3`;
    await open(browser, table, badge(/^moderator\s+(\S+)/m));
    await tellStory(browser, {
      rostrum,
      table,
      badges: {
        moderator: badge(/^moderator\s+(\S+)/m),
        rapporteur: badge(/^rapporteur\s+(\S+)/m),
        first: badge(/^delegate\s+(\S+)\s+.*Kenya/m),
        second: badge(/^delegate\s+(\S+)\s+.*Caritas/m),
      },
      first: "Kenya",
      second: "Caritas",
    });
  } finally {
    await rostrum.stop();
  }
});

/** The session opens, with the opening and then the first question; the list is opened. An observer follows. */
async function open(browser: Parameters<typeof arrive>[0], table: string, badge: string): Promise<void> {
  const observer = await arrive(browser, table, { phone: true });
  const { page, context } = await arrive(browser, `${table}/moderate`, { badge });
  const desk = new Desk(page);
  await desk.press("Open session");
  await expect(observer.page.getByRole("banner")).toContainText("In session");
  await desk.press("Open list");
  await expect(observer.page.getByRole("main")).toContainText("List open");
  const agenda = page.getByRole("region", { name: "Agenda" });
  await agenda.getByRole("button", { name: "Start Question 1", exact: true }).click();
  await expect(observer.page.getByRole("heading", { name: "Question 1 of 4" })).toBeVisible();
  await context.close();
  await observer.context.close();
}
