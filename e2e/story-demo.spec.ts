import { test } from "@playwright/test";
import { arrive, Desk } from "./support/people";
import { Rostrum } from "./support/rostrum";
import { tellStory } from "./support/story";

test("a morning at table 3 of the demo", async ({ browser }) => {
  test.setTimeout(240_000);
  const rostrum = await Rostrum.prepare();
  try {
    await rostrum.start();
    const table = `${rostrum.url}/refugees-migrants-2016/3`;
    await freeTheFloor(browser, table);
    await tellStory(browser, {
      rostrum,
      table,
      badges: { moderator: "DEMO-MODERATOR", rapporteur: "DEMO-RAPPORTEUR", first: "DEMO-SWEDEN", second: "DEMO-EU" },
      first: "Sweden",
      second: "European Union",
    });
  } finally {
    await rostrum.stop();
  }
});

/** In the demo Jordan has the floor; the story begins when it is free. */
async function freeTheFloor(browser: Parameters<typeof arrive>[0], table: string): Promise<void> {
  const { page, context } = await arrive(browser, `${table}/moderate`, { badge: "DEMO-MODERATOR-2" });
  const desk = new Desk(page);
  await desk.press(/^Finish and call /);
  await desk.press("Called in error");
  await page
    .getByRole("button", { name: /^Call / })
    .first()
    .waitFor();
  await context.close();
}
