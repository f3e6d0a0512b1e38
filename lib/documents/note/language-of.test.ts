import { expect, it } from "vitest";
import { languageOf } from "@/lib/documents/note/language-of";

it.each([
  ["en", "The rivers of the region do not stop at the borders, and neither does the drought with which they end."],
  [
    "fr",
    "Les fleuves ne s’arrêtent pas aux frontières, et les sécheresses des plaines pèsent sur une région et sur les villages.",
  ],
  ["es", "Los ríos no se detienen en las fronteras y las sequías del valle pesan para los pueblos y el campo."],
  ["ru", "Реки не останавливаются на границах."],
  ["ar", "لا تتوقف الأنهار عند الحدود، انظر A/70/59."],
  ["zh", "河流不会在边界处停下来，干旱也不会。"],
])("%s is told by its script or its small words", (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it("says nothing of a text too short, or in two languages", () => {
  expect(languageOf("")).toBeUndefined();
  expect(languageOf("Rivers")).toBeUndefined();
  expect(languageOf("the and of with the and of with, les des et aux les des et aux")).toBeUndefined();
});
