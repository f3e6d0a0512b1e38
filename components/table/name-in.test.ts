import { describe, expect, it } from "vitest";
import { nameIn } from "./name-in";

describe("the name of a delegation", () => {
  it("is in the language of the page, if it was given in it", () => {
    expect(nameIn({ en: "Jordan", ar: "الأردن" }, "ar")).toEqual({ name: "الأردن", language: "ar" });
  });

  it("is in English where the page's language is missing", () => {
    expect(nameIn({ fr: "Jordanie", en: "Jordan" }, "ar")).toEqual({ name: "Jordan", language: "en" });
  });

  it("is in the language it was given in where English is missing too", () => {
    expect(nameIn({ fr: "Jordanie", es: "Jordania" }, "ar")).toEqual({ name: "Jordanie", language: "fr" });
  });

  it("is nothing where there is none", () => {
    expect(nameIn({}, "en").name).toBe("");
  });
});
