import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { words } from "./words";

type Opens = (page: Page, locale: Locale) => Promise<void>;

const key =
  (name: string): Opens =>
  (page) =>
    page.keyboard.press(name);
const press =
  (name: string): Opens =>
  (page, locale) =>
    page
      .getByRole("button", { name: words(locale, name), exact: true })
      .first()
      .click();
const fromList =
  (name: string): Opens =>
  async (page, locale) => {
    await page.keyboard.press("l");
    await page.getByRole("menuitem", { name: words(locale, name), exact: true }).click();
  };

/** How each dialog of the desk is opened. */
export const DIALOGS: Record<string, Opens> = {
  "all keys": key("?"),
  "insert a speaker": key("i"),
  "close the list": key("c"),
  "a point of order": key("o"),
  "who is in the chair": key("k"),
  "past speeches": key("r"),
  "a corrected question": key("t"),
  "the agenda": key("0"),
  "those not heard": key("w"),
  announce: press("moderate.session.announce"),
  profile: press("moderate.session.limits"),
  suspend: press("moderate.session.suspend"),
  adjourn: press("moderate.session.adjourn"),
  "the order compared": fromList("list.more.order"),
  "entries joined": fromList("list.more.merge"),
  withdraw: async (page, locale) => {
    await page.keyboard.press("1");
    await press("moderate.entry.withdraw")(page, locale);
  },
  "a statement": (page, locale) =>
    page
      .getByRole("region", { name: words(locale, "moderate.statements.title") })
      .getByRole("button")
      .first()
      .click(),
};
