import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchDelegation } from "@/lib/documents/participants/match-delegation";
import { ALPHA_3 } from "@/lib/documents/participants/state-codes";
import { ORGANIZATIONS } from "@/lib/i18n/organizations/organizations";
import { STATES } from "@/lib/i18n/states/states";

const AMBIGUOUS = ["COG"];

describe("every State and organization", () => {
  test("is known by each of its names, in whatever case, without accents", () => {
    for (const { code, names } of [...STATES, ...ORGANIZATIONS]) {
      if (AMBIGUOUS.includes(code)) continue;
      for (const name of Object.values(names)) {
        const bare = name.normalize("NFD").replace(/\p{M}/gu, "");
        for (const written of [name, name.toUpperCase(), bare.toLowerCase(), `  ${bare} `])
          expect(matchDelegation(written), written).toMatchObject({ code, certainty: "exact", names });
      }
    }
  });

  test("is known by its code of two letters and of three", () => {
    expect(new Set(ALPHA_3.values()).size).toBe(195);
    for (const [two, three] of [...ALPHA_3].filter(([, code]) => code !== "AUS" && code !== "NAM")) {
      expect(matchDelegation(two), two).toMatchObject({ code: three });
      expect(matchDelegation(three), three).toMatchObject({ code: three });
    }
  });
});

test.each([
  ["South Korea", "KOR"],
  ["Korea, Republic of", "KOR"],
  ["DPRK", "PRK"],
  ["Ivory Coast", "CIV"],
  ["COTE D IVOIRE", "CIV"],
  ["Turkey", "TUR"],
  ["Russia", "RUS"],
  ["U.K.", "GBR"],
  ["The Netherlands", "NLD"],
  ["USA", "USA"],
  ["Burma", "MMR"],
  ["Swaziland", "SWZ"],
  ["Czech Republic", "CZE"],
  ["Macedonia", "MKD"],
  ["Islamic Republic of Iran", "IRN"],
  ["Republic of Kenya", "KEN"],
  ["The Gambia", "GMB"],
  ["St. Vincent & the Grenadines", "VCT"],
  ["DR Congo", "COD"],
  ["Permanent Mission of Kenya to the United Nations", "KEN"],
  ["Mission permanente du Sénégal", "SEN"],
  ["République de Guinée", "GIN"],
  ["Corée du Sud", "KOR"],
  ["EE.UU.", "USA"],
  ["Reino de España", "ESP"],
  ["Великобритания", "GBR"],
  ["Республика Казахстан", "KAZ"],
  ["ОАЭ", "ARE"],
  ["جمهورية إيران الإسلامية", "IRN"],
  ["الامارات", "ARE"],
  ["السعودية", "SAU"],
  ["韩国", "KOR"],
  ["肯尼亚共和国", "KEN"],
  ["刚果（金）", "COD"],
  ["Vatican", "VAT"],
  ["Palestine", "PSE"],
  ["EU", "EU"],
  ["Arab League", "LAS"],
  ["HCR", "UNHCR"],
  ["ACNUR", "UNHCR"],
  ["MOM", null],
  ["МОМ", "IOM"],
  ["ONU Femmes", "UN-Women"],
  ["CICR", "ICRC"],
  ["G-77", "G77"],
])("%s is %s", (written, code) => {
  expect(matchDelegation(written).code).toBe(code);
});

describe("what is not certain is offered, never taken:", () => {
  test.each([
    ["Congo", ["COG", "COD"]],
    ["Korea", ["KOR", "PRK"]],
    ["NAM", ["NAM", "Non-Aligned"]],
    ["AU", ["AUS", "African Union"]],
    ["Germny", ["DEU"]],
    ["Swizerland", ["CHE"]],
    ["Ministry of Health, Kenya", ["KEN"]],
    ["Казахстанн", ["KAZ"]],
  ])("%s", (written, codes) => {
    const match = matchDelegation(written);
    expect(match).toMatchObject({ code: null, kind: null, certainty: "close" });
    expect(match.alternatives.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  test("the likeliest first", () => {
    expect(matchDelegation("Austrlia").alternatives[0]?.code).toBe("AUS");
    expect(matchDelegation("Slovakya").alternatives[0]?.code).toBe("SVK");
  });
});

test.each([
  "Republic of China",
  "中华民国",
  "Kosovo",
  "AFFORD",
  "Norwegian Refugee Council",
  "R-7",
  "de",
  "in",
  "?",
  "",
])("%s is none of them, and keeps its name", (written) => {
  expect(matchDelegation(written)).toMatchObject({ code: null, certainty: "none", alternatives: [] });
  expect(Object.values(matchDelegation(written).names)).toEqual([written]);
});

test("an organization with a State in brackets is not that State", () => {
  expect(matchDelegation("Peace Centre (Kenya)").certainty).not.toBe("exact");
});

test("never throws, and says the same again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(matchDelegation(text)).toEqual(matchDelegation(text));
    }),
  );
});
