import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSheet } from "@/lib/documents/participants/read-sheet";
import { recognise } from "@/lib/documents/participants/recognise";
import { encode } from "@/lib/documents/participants/testing/encode";
import { workbookOf, workbookOfXml } from "@/lib/documents/participants/testing/workbook-of";
import { zipOf } from "@/lib/documents/participants/testing/zip-of";

async function read(given: Uint8Array | string) {
  const result = await readSheet(given);
  if (!result.ok) throw new Error(`refused: ${result.error.code}`);
  return result.sheet;
}

async function refused(given: Uint8Array | string) {
  const result = await readSheet(given);
  return result.ok ? "read" : result.error;
}

const ROWS = [
  ["Name", "Delegation", "Remarks"],
  ["Ada Okwuosa-Lind", "Côte d’Ivoire", 'says "yes", twice'],
  ["Teo Marchetti", "Holy See", ""],
];

describe("text", () => {
  test.each([",", ";", "\t", "|"] as const)("with %j between the columns", async (delimiter) => {
    const text = ROWS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join("\r\n");
    const sheet = await read(`\ufeff${text}\r\n`);
    expect(sheet.delimiter).toBe(delimiter);
    expect(sheet.rows).toEqual([ROWS[0], ROWS[1], ROWS[2]?.slice(0, 2)]);
  });

  test("a semicolon list with commas in its names", async () => {
    const sheet = await read("Name;Country;Table\nOkwuosa, Ada;Kenya;1, 3\nMarchetti, Teo;Holy See;2\n");
    expect(sheet.delimiter).toBe(";");
    expect(sheet.rows[1]).toEqual(["Okwuosa, Ada", "Kenya", "1, 3"]);
  });

  test("says its delimiter first, as some spreadsheets do", async () => {
    const sheet = await read("sep=;\r\nName;Country\r\nAda, Lind;Kenya");
    expect(sheet.rows).toEqual([
      ["Name", "Country"],
      ["Ada, Lind", "Kenya"],
    ]);
  });

  test("one column has no delimiter", async () => {
    expect((await read("Ada Lind\nTeo Marchetti\n")).delimiter).toBeNull();
  });

  test("a quoted cell may hold lines; a stray quotation mark costs nothing", async () => {
    expect((await read('Name,Function\n"Ada\nLind","Minister,\nInterior"\n')).rows[1]).toEqual([
      "Ada Lind",
      "Minister, Interior",
    ]);
    expect((await read('Name\tFunction\n"Ada Lind\tMinister\nTeo\tEnvoy\n')).rows).toHaveLength(3);
  });

  test("blank rows keep their number, at the end they are gone", async () => {
    expect((await read("a,b\n\n,\nc,d\n\n\n")).rows).toEqual([["a", "b"], [], [], ["c", "d"]]);
  });

  test("marks that turn the direction and characters that nobody sees are dropped", async () => {
    expect((await read("Name,Country\nAda\u202e\u0007 Lind\u200f,  Kenya\u00a0\n")).rows[1]).toEqual([
      "Ada Lind",
      "Kenya",
    ]);
  });

  test("a cell longer than the limit is cut where the check still sees it", async () => {
    expect((await read(`Name,Remarks\nAda,${"x".repeat(3000)}\n`)).rows[1]?.[1]).toHaveLength(501);
  });
});

describe("encodings", () => {
  test.each([
    [
      "windows-1252",
      "Nom;Prénom;Délégation;Fonction\nBélanger;Zoé;Côte d'Ivoire;Ministre de l'intérieur\nLefèvre;Noël;Sénégal;Conseillère\n",
    ],
    [
      "windows-1251",
      "Фамилия;Имя;Делегация;Должность\nКузнецова;Мария;Российская Федерация;Министр\nИванов;Петр;Казахстан;Посол\n",
    ],
    ["windows-1256", "الاسم;الوفد;الوظيفة\nسمير الحداد;الأردن;وزير الداخلية\nمنى الراوي;لبنان;سفيرة\n"],
    ["gb18030", "姓名,代表团,职务\n王小明,中国,部长\n李丽华,新加坡,大使\n"],
  ])("%s", async (encoding, text) => {
    const sheet = await read(encode(text, encoding));
    expect(sheet.encoding).toBe(encoding);
    expect(sheet.rows.map((row) => row.join(sheet.delimiter ?? "")).join("\n")).toBe(text.trim());
  });

  test.each([true, false])("UTF-16, its mark at the start: %s", async (marked) => {
    const text = "Name\tCountry\nZoé Lind\tKenya\n";
    const little = Buffer.from(`${marked ? "\ufeff" : ""}${text}`, "utf16le");
    expect(await read(little)).toMatchObject({ encoding: "utf-16le", rows: [{}, ["Zoé Lind", "Kenya"]] });
    expect(await read(Buffer.from(little).swap16())).toMatchObject({ encoding: "utf-16be", delimiter: "\t" });
  });
});

describe("workbooks", () => {
  test("the first sheet that has rows; the others are named", async () => {
    const sheet = await read(
      workbookOf({
        Cover: [],
        "List A": [
          ["Name", "No."],
          ["Ada Lind", 17],
          [null, null],
          ["Teo", 3.5],
        ],
        Old: [["x"]],
      }),
    );
    expect(sheet).toMatchObject({
      sheetName: "List A",
      otherSheets: ["Cover", "Old"],
      encoding: null,
      delimiter: null,
    });
    expect(sheet.rows).toEqual([["Name", "No."], ["Ada Lind", "17"], [], ["Teo", "3.5"]]);
  });

  test("a formula gives its value, never itself", async () => {
    const formula = { formula: 'HYPERLINK("http://evil.example","Ada")', value: "Ada Lind" };
    expect((await read(workbookOf({ A: [["Name"], [formula]] }))).rows).toEqual([["Name"], ["Ada Lind"]]);
  });

  test("empty ones", async () => {
    expect(await refused(workbookOf({ A: [], B: [["", " "]] }))).toMatchObject({ code: "empty" });
  });
});

describe("is refused in one sentence:", () => {
  const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  test.each<[string, Uint8Array | string, string]>([
    ["nothing", "", "empty"],
    ["blank cells", ",,\n , \n", "empty"],
    ["an old workbook", old, "old-excel"],
    ["a workbook with a password", Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]), "protected"],
    ["a web page", "<html><body><table><tr><td>Ada</td></tr></table></body></html>", "html"],
    ["the XML of Excel 2003", '<?xml version="1.0"?><Workbook/>', "html"],
    ["a PDF", "%PDF-1.7 ...", "pdf"],
    [
      "an OpenDocument sheet",
      zipOf([
        { name: "mimetype", content: "x" },
        { name: "content.xml", content: "<x/>" },
      ]),
      "opendocument",
    ],
    ["a Numbers file", zipOf([{ name: "Index/Document.iwa", content: "x" }]), "numbers"],
    ["a Word document", zipOf([{ name: "word/document.xml", content: "<x/>" }]), "not-a-sheet"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000", "hex"), "not-a-sheet"],
    ["half a workbook", workbookOf({ A: [["Name"]] }).slice(0, 400), "damaged"],
    ["a file of zeros and noise", Buffer.from([0, 1, 2, 0, 4, 5, 6, 0, 0, 1]), "not-a-sheet"],
  ])("%s", async (_, given, code) => {
    expect(await refused(given)).toMatchObject({ code });
  });

  test("more than ten megabytes", async () => {
    expect(await refused(new Uint8Array(50 * 1024 * 1024))).toEqual({ code: "too-large", params: { limit: 10 } });
  });

  test("100,000 rows, with the limit", async () => {
    const text = "Ada Lind,Kenya\n".repeat(100_000);
    expect(await refused(text)).toEqual({ code: "too-many-rows", params: { limit: 5000, found: 100_000 } });
    const some = await refused("Ada Lind,Kenya\n".repeat(5001));
    expect(some).toEqual({ code: "too-many-rows", params: { limit: 5000, found: 5001 } });
    const rows = Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`);
    expect(await refused(workbookOfXml({ A: rows.join("") }))).toEqual({
      code: "too-many-rows",
      params: { limit: 5000, found: 100_000 },
    });
  });

  test("more than sixty columns", async () => {
    expect(await refused(Array(61).fill("x").join("\t"))).toEqual({
      code: "too-many-columns",
      params: { limit: 60, found: 61 },
    });
  });

  test("what inflates to more than any list", async () => {
    const part = {
      name: "xl/worksheets/sheet1.xml",
      content: Buffer.alloc(1024 * 1024, 32),
      declared: 70 * 1024 * 1024,
    };
    const workbook = { name: "xl/workbook.xml", content: "<workbook/>" };
    expect(await refused(zipOf([workbook, part]))).toMatchObject({ code: "too-much-inside" });
    expect(await refused(zipOf([workbook, { ...part, declared: 1000 }]))).toMatchObject({ code: "damaged" });
    const many = Array.from({ length: 1200 }, (_, at) => ({ name: `xl/${at}.xml`, content: "" }));
    expect(await refused(zipOf([workbook, ...many]))).toMatchObject({ code: "too-much-inside" });
  });

  test.each([
    ["far down", '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', "too-many-rows"],
    ["far to the right", '<row r="1"><c r="XFD1"><v>1</v></c></row>', "too-many-columns"],
    ["nowhere", '<row r="1"><c r="ZZZZZZZZ1"><v>1</v></c></row>', "damaged"],
    ["under an address in disguise", '<row r="1"><c r="A&#49;000000000"><v>1</v></c></row>', "damaged"],
  ])("a workbook with a cell %s", async (_, rows, code) => {
    expect(await refused(workbookOfXml({ A: rows }))).toMatchObject({ code });
  });
});

describe("never throws", () => {
  test("on any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const result = await readSheet(bytes);
        if (result.ok) recognise(result.sheet.rows);
      }),
      { numRuns: 300 },
    );
  });

  test("on a workbook with any bytes changed", async () => {
    const whole = workbookOf({ A: ROWS });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(typeof (await readSheet(bytes)).ok).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });
});
