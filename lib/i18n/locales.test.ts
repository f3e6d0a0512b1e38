import { describe, expect, test } from "vitest";
import { chooseLocale, directionOf, localeOf } from "@/lib/i18n/locales";

describe("the language of a request", () => {
  test.each([
    [{ cookie: "ar", acceptLanguage: "en" }, "ar"],
    [{ cookie: "xx", acceptLanguage: "ar-EG,en;q=0.5" }, "ar"],
    [{ acceptLanguage: "de, ar;q=0.4, en;q=0.8" }, "en"],
    [{ acceptLanguage: "de, fr-CH;q=0.9, en;q=0.8" }, "fr"],
    [{ acceptLanguage: "pt-BR, es-419;q=0.9" }, "es"],
    [{ cookie: "zh", acceptLanguage: "ru" }, "zh"],
    [{ acceptLanguage: "ar;q=0, en-US" }, "en"],
    [{ acceptLanguage: "de-CH, *;q=0.1" }, "en"],
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
