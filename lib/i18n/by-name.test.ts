import { expect, test } from "vitest";
import { byNameIn } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";

const SAO = { en: "São Tomé", fr: "Sao Tomé", ar: "سان تومي" };
const SUDAN = { en: "Sudan", fr: "Soudan", ar: "السودان" };
const AUSTRIA = { en: "Austria", fr: "Autriche", ar: "النمسا" };
const GERMANY = { en: "Germany", fr: "Allemagne", ar: "ألمانيا" };
const NGO = { en: "Refugee Council" };

function sorted(locale: Locale, ...names: Record<string, string>[]): string[] {
  return names
    .map((one) => ({ names: one }))
    .toSorted(byNameIn(locale))
    .map((one) => one.names.en ?? "");
}

test("names are sorted by what they are in the language", () => {
  expect(sorted("en", SUDAN, GERMANY, AUSTRIA)).toEqual(["Austria", "Germany", "Sudan"]);
  expect(sorted("fr", SUDAN, GERMANY, AUSTRIA)).toEqual(["Germany", "Austria", "Sudan"]);
});

test("a name that the language has not is sorted by the one shown for it", () => {
  expect(sorted("fr", SUDAN, NGO, GERMANY)).toEqual(["Germany", "Refugee Council", "Sudan"]);
});

test("the Arabic article does not count, an alif with hamza does", () => {
  expect(sorted("ar", SUDAN, SAO, GERMANY)).toEqual(["Germany", "São Tomé", "Sudan"]);
  expect(sorted("ar", { en: "Jordan", ar: "الأردن" }, { en: "Armenia", ar: "أرمينيا" })).toEqual(["Jordan", "Armenia"]);
});
