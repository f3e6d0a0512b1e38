import { describe, expect, test } from "vitest";
import { byNameIn } from "@/lib/i18n/by-name";
import { type Locale, locales } from "@/lib/i18n/locales";
import { STATES, stateOf } from "@/lib/i18n/states/states";

/** What a name is written with; a dash, a bracket, an apostrophe and a space may stand between. */
const LETTERS: Record<Locale, RegExp> = {
  en: /^[\p{Script=Latin}\s()’-]+$/u,
  ar: /^[\p{Script=Arabic}\s()-]+$/u,
  zh: /^\p{Script=Han}+$/u,
  fr: /^[\p{Script=Latin}\s()’-]+$/u,
  ru: /^[\p{Script=Cyrillic}\s()’—-]+$/u,
  es: /^[\p{Script=Latin}\s()’-]+$/u,
};

function count(holds: (state: (typeof STATES)[number]) => boolean): number {
  return STATES.filter(holds).length;
}

describe("the States", () => {
  test("are 193 Members and two observers, each with a code of its own", () => {
    expect(count(({ kind }) => kind === "state")).toBe(193);
    expect(count(({ kind }) => kind === "observer-state")).toBe(2);
    expect(new Set(STATES.map(({ code }) => code)).size).toBe(195);
    for (const { code } of STATES) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  test.each([
    ["african", 54],
    ["asia-pacific", 54],
    ["eastern-european", 23],
    ["latin-american-caribbean", 33],
    ["western-european-others", 28],
    [null, 3],
  ])("in the group %s are %i", (group, many) => {
    expect(count(({ regionalGroup }) => regionalGroup === group)).toBe(many);
  });

  test("that sit in two groups, in none, or not where a map would put them", () => {
    expect(stateOf("TUR").regionalGroup).toBe("western-european-others");
    expect(stateOf("ISR").regionalGroup).toBe("western-european-others");
    expect(stateOf("CYP").regionalGroup).toBe("asia-pacific");
    expect(stateOf("KIR").regionalGroup).toBe("asia-pacific");
    expect(stateOf("USA").regionalGroup).toBeNull();
  });

  test("refuse a code that none has", () => {
    expect(() => stateOf("XKX")).toThrow("XKX");
  });
});

describe.each(locales)("the names in %s", (locale) => {
  const names = STATES.map((state) => state.names[locale]);

  test("are written in its letters, neatly, and no two are the same", () => {
    for (const name of names) {
      expect(name).toMatch(LETTERS[locale]);
      expect(name).toBe(name.trim().replace(/\s+/g, " ").normalize("NFC"));
    }
    expect(new Set(names).size).toBe(195);
  });
});

test("names are those of the United Nations, not those of the street", () => {
  expect(stateOf("TUR").names.en).toBe("Türkiye");
  expect(stateOf("CIV").names.ru).toBe("Кот-д’Ивуар");
  expect(stateOf("BOL").names.es).toBe("Bolivia (Estado Plurinacional de)");
  expect(stateOf("IRN").names.fr).toBe("Iran (République islamique d’)");
  expect(stateOf("KOR").names.zh).toBe("大韩民国");
  expect(stateOf("GNB").names.ar).toBe("غينيا - بيساو");
});

test.each([
  ["en", "Congo", "Costa Rica", "Côte d’Ivoire", "Croatia"],
  ["fr", "Égypte", "El Salvador", "Émirats arabes unis", "Équateur"],
  ["es", "Níger", "Nigeria", "Noruega", "Nueva Zelandia"],
  ["ru", "Кабо-Верде", "Казахстан", "Камбоджа", "Камерун"],
  ["zh", "阿尔巴尼亚", "阿尔及利亚", "阿富汗", "阿根廷"],
  ["ar", "الأرجنتين", "الأردن", "أرمينيا", "إريتريا"],
] as const)("States are sorted as %s sorts", (locale, first, ...rest) => {
  const sorted = STATES.toSorted(byNameIn(locale)).map(({ names }) => names[locale]);
  const at = sorted.indexOf(first);
  expect(sorted.slice(at, at + 4)).toEqual([first, ...rest]);
});

test("Chinese is sorted by pinyin: Albania is ā, China is zhōng", () => {
  const sorted = STATES.toSorted(byNameIn("zh")).map(({ code }) => code);
  expect(sorted[0]).toBe("ALB");
  expect(sorted.at(-1)).toBe("CHN");
});
