import AxeBuilder from "@axe-core/playwright";
import type { ConsoleMessage, Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { englishWords, namespaces } from "./words";

const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** What axe finds on the page as it is now, or on this part of it, a line each. Contrast is the dear rule: colours change with the theme alone. */
export async function violations(page: Page, part = "html", contrast = true): Promise<string[]> {
  // What a browser skips, since nobody sees it yet, keeps the colours of the scheme before until it comes into sight.
  await page.addStyleTag({ content: "* { content-visibility: visible !important; }" });
  // Colours that change with the scheme are in between for some frames, even where nothing seems to move.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  // Legacy mode: there are no frames of others here, and it opens no page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include(part).withTags(WCAG);
  const found = await (contrast ? axe : axe.disableRules(["color-contrast"])).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

/** How many pixels the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Errors that the page tells the browser's console, from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => isComplaint(message) && complaints.push(message.text()));
  return complaints;
}

/** A page that is refused or not there is an error to the browser, and its answer to us. */
function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === "error" && !/status of 40[134]/.test(message.text());
}

/** Names of messages that stand on the page in place of the messages. */
export async function untranslated(page: Page): Promise<string[]> {
  const key = new RegExp(`\\b(${namespaces().join("|")})(\\.[a-zA-Z-]+)+\\b`, "g");
  return (await textsOf(page)).flatMap((text) => text.match(key) ?? []);
}

/** English messages on a page of another language. */
export async function leftInEnglish(page: Page, locale: Locale): Promise<string[]> {
  const english = new Set(englishWords(locale));
  return (await textsOf(page)).filter((text) => english.has(text));
}

/** Every text of the page, the labels that only a screen reader says among them. */
async function textsOf(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest("script, style, noscript, [lang]:not(html)")) texts.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title]")) {
      for (const name of ["aria-label", "placeholder", "title"]) texts.push(element.getAttribute(name) ?? "");
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}
