import { describe, expect, test } from "vitest";
import { chooseLocale, directionOf, localeOf } from "@/lib/i18n/locales";

describe("the language of a request", () => {
  test.each([
    [{ cookie: "ar", acceptLanguage: "en" }, "ar"],
    [{ cookie: "xx", acceptLanguage: "ar-EG,en;q=0.5" }, "ar"],
    [{ acceptLanguage: "fr, ar;q=0.4, en;q=0.8" }, "en"],
    [{ acceptLanguage: "ar;q=0, en-US" }, "en"],
    [{ acceptLanguage: "fr-CH, *;q=0.1" }, "en"],
    [{ acceptLanguage: ";;q=,,ar;q=x" }, "en"],
    [{ cookie: null, acceptLanguage: null }, "en"],
    [{}, "en"],
  ])("%j is %s", (asked, locale) => {
    expect(chooseLocale(asked)).toBe(locale);
  });

  test("a tag for Intl leads back to its locale", () => {
    expect(localeOf("ar-u-hc-h23-nu-arab")).toBe("ar");
    expect(localeOf("arn")).toBeUndefined();
  });

  test("Arabic runs right to left", () => {
    expect(directionOf("ar")).toBe("rtl");
    expect(directionOf("en")).toBe("ltr");
  });
});
