import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { noteAsDocx } from "@/lib/documents/note/testing/to-docx";
import { noteAsPdf } from "@/lib/documents/note/testing/to-pdf";
import { arrive, Desk } from "./support/people";
import { Rostrum } from "./support/rostrum";

const NOTES = join(import.meta.dirname, "../../shared/sources/concept-notes-2016-09-08.txt");
const FIXTURE = join(import.meta.dirname, "../lib/documents/note/fixtures/panels.md");

const LIST = [
  "Name\tRole\tDelegation\tTable",
  "Ama Mensah\tmoderator\t\t3",
  "Jomo Kariuki\tdelegate\tKenya\t3",
  "Li Na\tdelegate\tChina\t3",
].join("\n");

test("from the document to a running table with badges, by hands that use what the screen says", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const rostrum = await Rostrum.prepare({ demo: false });
  try {
    await rostrum.start();
    const began = Date.now();
    const page = await signedIn(browser, rostrum);
    await makeMeeting(page, "Large movements");
    await dropNote(page, existsSync(NOTES) ? NOTES : FIXTURE);
    await page.getByRole("button", { name: /^Make \d+ tables?$/ }).click();
    await expect(page).toHaveURL(/\/manage\/programme/);
    await importPeople(page);
    const code = await printBadges(page);
    await opens(browser, new URL("/large-movements/3", rostrum.url).href, code);
    const seconds = Math.round((Date.now() - began) / 1000);
    test.info().annotations.push({ type: "figure", description: `set up and opened after ${seconds} s` });
    console.log(`From the document to an open table: ${seconds} s.`);
  } finally {
    await rostrum.stop();
  }
});

test("the same note as Word and as PDF; what cannot be read is refused, and nothing is lost", async ({ browser }) => {
  test.setTimeout(240_000);
  const rostrum = await Rostrum.prepare({ demo: false });
  try {
    await rostrum.start();
    const page = await signedIn(browser, rostrum);
    await makeMeeting(page, "Rural schools");
    const text = await readFile(FIXTURE, "utf8");
    await drop(page, "note.docx", await noteAsDocx(text));
    const make = page.getByRole("button", { name: /^Make \d+ tables?$/ });
    await expect(make).toBeVisible();
    const title = page.getByLabel("Title", { exact: true }).first();
    await title.fill("Corrected by hand");
    await expect(page.getByText("All is kept.")).toBeVisible();
    await drop(page, "broken.docx", Buffer.from("PK\u0003\u0004 nothing that opens"));
    await expect(page.getByText(/is damaged|no Word document/)).toBeVisible();
    const large = { name: "large.docx", mimeType: "application/octet-stream", buffer: Buffer.alloc(26 * 1024 * 1024) };
    await page.getByLabel("Or choose the file").setInputFiles(large);
    // The sentence of the page itself: the file was not sent.
    await expect(page.getByText("The file is larger than 25 MB.")).toBeVisible();
    await drop(page, "note.pdf", noteAsPdf(text));
    await expect(page.getByText(/^note\.pdf, dropped on/)).toBeVisible();
    await expect(title).toHaveValue("Corrected by hand");
  } finally {
    await rostrum.stop();
  }
});

/** Opens the address that the start printed: there is no meeting yet. */
async function signedIn(browser: Browser, rostrum: Rostrum): Promise<Page> {
  const code = /sign-in#(\S+)/.exec(rostrum.log)?.[1] ?? "";
  const { page } = await arrive(browser, `${rostrum.url}/sign-in#${code}`);
  await expect(page.getByRole("heading", { name: "Meetings" })).toBeVisible();
  return page;
}

async function makeMeeting(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: "New meeting" }).click();
  await page.getByLabel("Title").fill(title);
  await page.getByRole("radio", { name: /^Everybody/ }).check();
  await page.getByRole("button", { name: "Make the meeting" }).click();
  await expect(page.getByRole("heading", { name: "Steps" })).toBeVisible();
  await page.getByRole("navigation", { name: "Setting up" }).getByRole("link", { name: "Concept note" }).click();
  await expect(page.getByRole("heading", { name: "Drop the concept note here" })).toBeVisible();
}

async function dropNote(page: Page, file: string): Promise<void> {
  await page.getByLabel("Or choose the file").setInputFiles(file);
  await expect(page.getByText("Every line, with what it became.")).toBeVisible({ timeout: 30_000 });
}

async function drop(page: Page, name: string, buffer: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) };
  const answered = page.waitForResponse((response) => response.url().endsWith("/note"), { timeout: 60_000 });
  await page.getByLabel("Or choose the file").setInputFiles(file);
  await answered;
}

async function importPeople(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Setting up" }).getByRole("link", { name: "Participants" }).click();
  await page.getByLabel("Or paste the cells").fill(LIST);
  await page.getByRole("button", { name: "Read what was pasted" }).click();
  await page.getByRole("button", { name: "Import 3 people" }).click();
  await expect(page.getByText(/^Imported\. New: 3\./)).toBeVisible({ timeout: 30_000 });
}

/** Prints everybody's badge, then gives the chair one by hand; returns its code. */
async function printBadges(page: Page): Promise<string> {
  await page.getByRole("navigation", { name: "Setting up" }).getByRole("link", { name: "Badges" }).click();
  const download = page.waitForEvent("download", { timeout: 60_000 });
  await page.getByRole("button", { name: "Print 3 badges" }).click();
  expect((await download).suggestedFilename()).toBe("large-movements-badges.pdf");
  await expect(page.getByRole("button", { name: "Print badges" })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "Badge of Ama Mensah" }).click();
  await page.getByRole("menuitem", { name: "Give a new badge …" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Give a new badge" }).click();
  const given = page.getByRole("dialog", { name: "Ama Mensah" });
  await expect(given.getByRole("img", { name: "QR code of the badge" })).toBeVisible();
  return (await given.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){2}$/).textContent()) ?? "";
}

/** The chair opens the session with her badge; somebody who only watches sees it, and reads the note. */
async function opens(browser: Browser, table: string, badge: string): Promise<void> {
  const observer = await arrive(browser, table, { phone: true });
  const { page } = await arrive(browser, `${table}/moderate`, { badge });
  await new Desk(page).press("Open session");
  await expect(observer.page.getByRole("banner")).toContainText("In session");
  await observer.page.goto(`${table}/note`);
  await expect(observer.page.getByRole("heading", { level: 1 })).toBeVisible();
}
