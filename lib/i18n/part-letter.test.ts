import { expect, test } from "vitest";
import { partLetter } from "@/lib/i18n/part-letter";

test("parts are lettered as the language counts, and doubled where the alphabet ends", () => {
  expect([0, 1, 25, 26, 53].map((part) => partLetter("en", part))).toEqual(["a", "b", "z", "aa", "bbb"]);
  expect([0, 1, 2, 3, 4, 5, 27, 28].map((part) => partLetter("ar", part)).join(" ")).toBe("أ ب ج د هـ و غ أأ");
  expect(partLetter("ru", 2)).toBe("c");
});
