import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import { ORGANIZATIONS } from "@/lib/i18n/organizations/organizations";
import { STATES } from "@/lib/i18n/states/states";

const LETTERS: Record<Locale, RegExp> = {
  en: /^[\p{Script=Latin}\d\s’/,-]+$/u,
  ar: /^[\p{Script=Arabic}ـ\d\s/-]+$/u,
  zh: /^[\p{Script=Han}\d、/]+$/u,
  fr: /^[\p{Script=Latin}\d\s’/,-]+$/u,
  ru: /^[\p{Script=Cyrillic}\d\s/,-]+$/u,
  es: /^[\p{Script=Latin}\d\s’/,-]+$/u,
};

describe.each(locales)("the names of organizations in %s", (locale) => {
  const names = ORGANIZATIONS.map((organization) => organization.names[locale]);

  test("are written in its letters, neatly, and no two are the same", () => {
    for (const name of names) {
      expect(name).toMatch(LETTERS[locale]);
      expect(name).toBe(name.trim().replace(/\s+/g, " ").normalize("NFC"));
    }
    expect(new Set(names).size).toBe(names.length);
  });
});

test("every organization has a code of its own, and no State has it", () => {
  const codes = [...ORGANIZATIONS, ...STATES].map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test("no other name belongs to two of them", () => {
  const also = ORGANIZATIONS.flatMap(({ also }) => [...new Set(also)]);
  expect(new Set(also).size).toBe(also.length);
});
