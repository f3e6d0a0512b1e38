import { describe, expect, test } from "vitest";
import { longDate, numeral, signed, timeOfDay } from "@/lib/i18n/format";
import { nameIn } from "@/lib/i18n/names";
import { refusal } from "@/lib/i18n/refusal";
import { translator } from "@/lib/i18n/translator";

const at = Date.UTC(2016, 8, 19, 14, 58, 42);

test("numbers are in the digits of the language, whatever ICU thinks of it this year", () => {
  expect(numeral("en", 12)).toBe("12");
  expect(numeral("ar", 12)).toBe("١٢");
  expect(signed("en", 5)).toBe("+5");
  expect(signed("en", 0)).toBe("0");
});

test("times and dates are those of the meeting's zone", () => {
  expect(timeOfDay("en", at, "America/New_York")).toBe("10:58");
  expect(timeOfDay("en", at, "Asia/Tokyo", true)).toBe("23:58:42");
  expect(timeOfDay("ar", at, "America/New_York")).toBe("١٠:٥٨");
  expect(longDate("en", at, "Asia/Tokyo")).toBe("19 September 2016");
});

describe("in each language", () => {
  // ICU chooses among kinds of space, and changes its mind; the words and digits are what matters.
  const plain = (text: string) => text.replace(/\s/gu, " ").replace(/\p{Cf}/gu, "");

  test.each([
    ["en", "19 September 2016"],
    ["ar", "١٩ سبتمبر ٢٠١٦"],
    ["zh", "2016年9月19日"],
    ["fr", "19 septembre 2016"],
    ["ru", "19 сентября 2016 г."],
    ["es", "19 de septiembre de 2016"],
  ] as const)("a date in %s", (locale, date) => {
    expect(plain(longDate(locale, at, "America/New_York"))).toBe(date);
  });

  test.each([
    ["en", "12,345", "+5", "04:05:09"],
    ["ar", "١٢٬٣٤٥", "+٥", "٠٤:٠٥:٠٩"],
    ["zh", "12,345", "+5", "04:05:09"],
    ["fr", "12 345", "+5", "04:05:09"],
    ["ru", "12 345", "+5", "04:05:09"],
    ["es", "12.345", "+5", "04:05:09"],
  ] as const)("a number, a drift and a time in %s", (locale, number, drift, time) => {
    expect(plain(numeral(locale, 12_345))).toBe(number);
    expect(plain(signed(locale, 5))).toBe(drift);
    expect(timeOfDay(locale, Date.UTC(2016, 8, 19, 4, 5, 9), "UTC", true)).toBe(time);
  });
});

test("midnight is 00, never 24", () => {
  expect(timeOfDay("en", Date.UTC(2016, 8, 19), "UTC")).toBe("00:00");
});

test("a refusal has its sentence, and a code without words a general one", async () => {
  const [en, ar] = await Promise.all([translator("en", "refusals"), translator("ar", "refusals")]);
  expect(refusal(en, { code: "stale" })).toMatch(/moved on/);
  expect(refusal(ar, { code: "stale" })).toMatch(/المائدة/);
  expect(refusal(en, { code: "no-such-code" })).toContain("no-such-code");
  expect(refusal(en, { code: "toString" })).toContain("toString");
});

test("messages count in the digits of the language", async () => {
  const t = await translator("ar", "table");
  expect(t("waiting", { count: 3 })).toContain("٣");
  expect(t("roundTable", { number: 3 })).toContain("٣");
});

test("a name is taken in the language asked, else English, else as given", () => {
  expect(nameIn({ ar: "الأردن", en: "Jordan" }, "ar")).toBe("الأردن");
  expect(nameIn({ fr: "Suède", en: "Sweden" }, "ar")).toBe("Sweden");
  expect(nameIn({ fr: "Suède" }, "en")).toBe("Suède");
});
