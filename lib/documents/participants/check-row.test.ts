import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRow } from "@/lib/documents/participants/check-row";
import { PROBLEM_CODES, type ProblemCode } from "@/lib/documents/participants/checked-row";
import { FIELDS, type Field } from "@/lib/documents/participants/fields";
import { rankOf } from "@/lib/documents/participants/rank-words";
import type { Kind, Rank } from "@/lib/roundtable/state";

type Cells = Partial<Record<Field, string>>;

const TABLES = [
  { number: 1, title: "Addressing the root causes of large movements" },
  { number: 2, title: "International cooperation and safe migration" },
  { number: 3, title: "Drivers of migration, and refugees" },
];

function check(cells: Cells, above: string | null = null) {
  return checkRow({ line: 2, cells, above }, TABLES);
}

/** What is told of these cells beside a name and a State, without which nothing goes. */
function told(cells: Cells): string[] {
  const { problems } = check({ name: "Ada Lind", delegation: "Kenya", ...cells });
  return problems.map(({ severity, field, code }) => `${severity} ${field} ${code}`);
}

describe("a row", () => {
  test("with everything", () => {
    const { person, delegation, problems, stated } = check({
      "external-id": "A-17",
      honorific: "H.E. Ms.",
      "given-name": "Ada",
      "family-name": "LIND",
      function: "Deputy Minister of Interior",
      delegation: "cote d'ivoire",
      email: "Ada.Lind@Example.org",
      language: "French",
      gender: "F",
      "first-preference": "Table 3",
      "second-preference": "International cooperation",
      table: "1, 3",
      panellist: "no",
    });
    expect(problems).toEqual([]);
    expect(person).toEqual({
      name: "H.E. Ms. Ada LIND",
      identity: null,
      protected: false,
      title: "Deputy Minister of Interior",
      rank: "vice-minister",
      rankFrom: "function",
      role: "delegate",
      gender: "female",
      panellist: false,
      email: "ada.lind@example.org",
      language: "fr",
      externalId: "A-17",
      preferences: [3, 2],
      tables: [1, 3],
    });
    expect(delegation).toMatchObject({ code: "CIV", kind: "state", nameProtected: false, certainty: "exact" });
    expect(stated).toHaveLength(13);
  });

  test("without a problem needs a name and a delegation", () => {
    expect(told({})).toEqual([]);
    expect(told({ name: undefined })).toEqual(["error name name-missing"]);
    expect(told({ delegation: undefined })).toEqual(["error delegation delegation-missing"]);
    expect(check({ name: "Ada Lind" }, "Kenya").problems[0]).toMatchObject({ suggestion: "Kenya" });
  });

  test("of those who run the meeting needs no delegation, and says what they may", () => {
    expect(told({ delegation: undefined, role: "Co-Chair" })).toEqual(["warning role role-powers"]);
    expect(check({ name: "Ada", role: "докладчик" }).person.role).toBe("rapporteur");
    expect(told({ role: "Président" })).toEqual(["warning role role-unknown"]);
  });

  test.each<[Cells, string]>([
    [{ name: "Lind, Ada" }, "warning name name-inverted"],
    [{ name: "Ada Lind 2" }, "warning name name-digits"],
    [{ delegation: "Germny" }, "warning delegation delegation-close"],
    [{ delegation: "Borduria", kind: "State" }, "warning delegation delegation-unknown"],
    [{ delegation: "Harbour Lights" }, "warning kind kind-not-said"],
    [{ kind: "whatever" }, "warning kind kind-unknown"],
    [{ kind: "NGO" }, "warning kind kind-listed"],
    [{ delegation: "ICRC", kind: "NGO" }, "warning kind kind-differs"],
    [{ rank: "boss" }, "warning rank rank-unknown"],
    [{ gender: "?" }, "warning gender gender-unknown"],
    [{ panellist: "perhaps" }, "warning panellist yes-no-unknown"],
    [{ language: "Elvish" }, "warning language language-unknown"],
    [{ email: "ada at example" }, "warning email email-invalid"],
    [{ email: "a@example.org; b@example.org" }, "warning email email-several"],
    [{ table: "9" }, "warning table table-unknown"],
    [{ "first-preference": "2", "second-preference": "Table 2" }, "warning second-preference preference-twice"],
    [{ function: "x".repeat(201) }, "error function too-long"],
    [{ protected: "yes" }, "error pseudonym pseudonym-missing"],
    [{ organization: "Blue Cabinet" }, "warning organization delegation-two"],
  ])("%j is told: %s", (cells, problem) => {
    expect(told(cells)).toEqual([problem]);
  });

  test.each([
    '=HYPERLINK("http://evil.example")',
    "=1+1",
    "＝cmd",
    "=cmd|'/C calc'!A0",
    "+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "-A1",
  ])("whose name is the formula %s is an error", (name) => {
    expect(told({ name })).toEqual(["error name formula"]);
  });

  test.each(["+Ada Lind", "- Ada", "O'Neill-Lind"])("whose name is %s keeps it", (name) => {
    expect(check({ name, delegation: "Kenya" })).toMatchObject({ person: { name }, problems: [] });
  });

  test("of a Chinese name puts the family first", () => {
    expect(
      check({ "given-name": "小明", "family-name": "王", honorific: "先生", delegation: "中国" }).person.name,
    ).toBe("王小明先生");
  });

  test("that is protected shows the pseudonym alone, and comes from nowhere unless it says so", () => {
    const { person, delegation, problems } = check({ name: "Ada Lind", pseudonym: "R-7", protected: "oui" });
    expect(person).toMatchObject({ name: "R-7", identity: "Ada Lind", protected: true });
    expect(delegation).toMatchObject({ names: { en: "R-7" }, nameProtected: true });
    expect(problems).toEqual([]);
    expect(check({ name: "Ada Lind", pseudonym: "R-8", protected: "?" }).person).toMatchObject({ protected: true });
  });
});

describe("of a State and an organization", () => {
  test.each([
    ["Kenya", "Ministry of Foreign Affairs", "KEN"],
    ["Switzerland", "UNHCR", "UNHCR"],
    ["Sénégal", "Ministère de l'intérieur", "SEN"],
    ["Kenya", "KENYA", "KEN"],
  ])("%s, %s: the delegation is %s, and nothing is doubtful", (delegation, organization, code) => {
    const row = check({ name: "Ada Lind", delegation, organization });
    expect(row.delegation?.code).toBe(code);
    expect(row.problems).toEqual([]);
  });

  test("an association is taken, and told", () => {
    const row = check({ name: "Ada Lind", delegation: "Kenya", organization: "Harbour Foundation" });
    expect(row.delegation).toMatchObject({ code: null, names: { en: "Harbour Foundation" }, kind: "ngo" });
    expect(row.problems.map(({ code }) => code)).toContain("delegation-two");
  });
});

test.each<[string, Kind]>([
  ["University of the Lakes", "academia"],
  ["Universidad del Lago", "academia"],
  ["Lindwood Industries Ltd.", "private-sector"],
  ["Фонд помощи беженцам", "ngo"],
  ["مؤسسة المرفأ", "ngo"],
  ["湖畔大学", "academia"],
])("%s is seen as %s", (delegation, kind) => {
  const row = check({ name: "Ada", delegation });
  expect(row.delegation?.kind).toBe(kind);
  expect(row.problems.map(({ code }) => code)).toEqual(["kind-not-said"]);
});

describe("round tables are referred to", () => {
  test.each([
    ["3", [3]],
    ["RT 3", [3]],
    ["Round Table III", [3]],
    ["Table ronde n° 2", [2]],
    ["Mesa redonda 1", [1]],
    ["Круглый стол № 2", [2]],
    ["المائدة المستديرة ٣", [3]],
    ["圆桌会议2", [2]],
    ["Drivers of migration, and refugees", [3]],
    ["Table 2: International cooperation and safe migration", [2]],
    ["1; 3", [1, 3]],
    ["1 and 3", [1, 3]],
  ])("as %s", (table, numbers) => {
    expect(check({ name: "Ada", delegation: "Kenya", table })).toMatchObject({
      person: { tables: numbers },
      problems: [],
    });
  });
});

describe("a rank is read from the function", () => {
  test.each<[string, Rank | null]>([
    ["President of the Republic", "head-of-state"],
    ["Roi", "head-of-state"],
    ["رئيس الجمهورية", "head-of-state"],
    ["President of the Senate", null],
    ["Prime Minister and Minister of Finance", "head-of-government"],
    ["Presidente del Gobierno", "head-of-government"],
    ["Премьер-министр", "head-of-government"],
    ["Deputy Prime Minister", "deputy-prime-minister"],
    ["نائب رئيس الوزراء", "deputy-prime-minister"],
    ["副总理", "deputy-prime-minister"],
    ["Vice-Président de la République", "vice-president"],
    ["ولي العهد", "crown-prince"],
    ["Minister of the Interior", "minister"],
    ["Ministre de l’intérieur", "minister"],
    ["Ministra de Relaciones Exteriores", "minister"],
    ["Министр иностранных дел", "minister"],
    ["وزير الداخلية", "minister"],
    ["外交部长", "minister"],
    ["Vice-Minister for Migration", "vice-minister"],
    ["Subsecretario de Migración", "vice-minister"],
    ["Заместитель Министра внутренних дел", "vice-minister"],
    ["Secrétaire d’État chargée des réfugiés", "vice-minister"],
    ["副部长", "vice-minister"],
    ["Ambassador and Permanent Representative", "ambassador"],
    ["Embajadora", "ambassador"],
    ["Постоянный представитель", "ambassador"],
    ["Minister Counsellor", null],
    ["Adviser to the Minister of Interior", null],
    ["Spouse of the President", null],
    ["Private Secretary to the Prime Minister", null],
    ["Director, Ministry of Foreign Affairs", null],
    ["مستشار الوزير", null],
    ["总统顾问", null],
    ["Under-Secretary-General", null],
    ["Programme officer", null],
  ])("%s: %s", (title, rank) => {
    expect(rankOf(title, "state")).toBe(rank);
  });

  test("but not a head of State from an association, nor a vice-president from a bank", () => {
    expect(rankOf("President", "ngo")).toBeNull();
    expect(rankOf("Vice-President, Harbour Bank", "private-sector")).toBeNull();
  });

  test("unless a column of ranks says it", () => {
    const row = check({ name: "Ada", delegation: "Kenya", rank: "VM", function: "Minister of State" });
    expect(row.person).toMatchObject({ rank: "vice-minister", rankFrom: "column" });
  });
});

test("any cells make a row, and nothing but known problems", () => {
  const cells = fc.record(
    Object.fromEntries(FIELDS.map((field) => [field, fc.string({ unit: "binary", minLength: 1, maxLength: 40 })])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(cells, (given) => {
      const { problems } = check(given as Cells);
      for (const { code } of problems) expect(PROBLEM_CODES).toContain(code satisfies ProblemCode);
    }),
  );
});
