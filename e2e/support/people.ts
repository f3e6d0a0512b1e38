import { type Browser, type BrowserContext, devices, expect, type Page } from "@playwright/test";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, userAgent: devices["Pixel 7"].userAgent };

/** Somebody at a device of their own, signed in with a badge or only watching. */
export type Person = { page: Page; context: BrowserContext };

export async function arrive(
  browser: Browser,
  url: string,
  who: { badge?: string; phone?: boolean } = {},
): Promise<Person> {
  const context = await browser.newContext({ locale: "en-GB", ...(who.phone ? PHONE : {}) });
  const page = await context.newPage();
  if (who.badge) await signIn(page, new URL("/sign-in", url).href, who.badge);
  await page.goto(url);
  return { page, context };
}

async function signIn(page: Page, url: string, badge: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel("Code on your badge").fill(badge);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  // The first to sign in waits for all tables of a server that has just started.
  await expect(page).not.toHaveURL(/\/sign-in/, { timeout: 20_000 });
}

/** The secretary's hands on the moderator's desk. */
export class Desk {
  constructor(readonly page: Page) {}

  /** Presses a button of the desk by its name, once the desk is connected. */
  async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === "string";
    const button = this.page.getByRole("button", { name, exact });
    await expect(button).not.toHaveAttribute("aria-disabled", "true");
    await button.click();
  }

  /** Calls somebody out of the order of the list. */
  async callNow(name: string): Promise<void> {
    const entry = this.page
      .getByRole("region", { name: /List of speakers/ })
      .getByRole("button", { name: new RegExp(`^\\d+ ${name} `) });
    await entry.click();
    await this.page
      .getByRole("group", { name: `Actions for ${name}` })
      .getByRole("button", { name: "Call now" })
      .click();
  }

  /** In a dialog that has just opened: fills the reason, if any, and confirms. */
  async confirm(button: string, reason?: { label: string; text: string }): Promise<void> {
    const dialog = this.page.getByRole("dialog");
    if (reason) await dialog.getByLabel(reason.label, { exact: true }).fill(reason.text);
    await dialog.getByRole("button", { name: button, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  list() {
    return this.page.getByRole("region", { name: /List of speakers/ });
  }
}

/** The seconds left on the clock that a page shows; negative over time. */
export async function secondsLeft(page: Page): Promise<number> {
  const text = ((await page.getByRole("timer").first().textContent()) ?? "").trim();
  const read = /^(\+?)(\d+):(\d\d)$/.exec(text);
  if (!read) throw new Error(`the clock says "${text}"`);
  const [, over, minutes, seconds] = read;
  const value = Number(minutes) * 60 + Number(seconds);
  return over ? -value : value;
}
