import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRow } from "@/lib/documents/participants/check-row";
import { type CheckedRow, hasError, PROBLEM_CODES } from "@/lib/documents/participants/checked-row";
import { diffImport } from "@/lib/documents/participants/diff-import";
import { FIELDS } from "@/lib/documents/participants/fields";
import { mergeDuplicates } from "@/lib/documents/participants/merge-duplicates";
import { readSheet } from "@/lib/documents/participants/read-sheet";
import { recognise } from "@/lib/documents/participants/recognise";
import { readRows } from "@/lib/documents/participants/rows";
import { encode } from "@/lib/documents/participants/testing/encode";
import { type Cell, workbookOf } from "@/lib/documents/participants/testing/workbook-of";
import { loadMessages } from "@/lib/i18n/load-messages";

async function sheetOf(given: Uint8Array | string) {
  const result = await readSheet(given);
  if (!result.ok) throw new Error(result.error.code);
  return result.sheet;
}

async function checked(given: Uint8Array | string): Promise<CheckedRow[]> {
  const { rows } = await sheetOf(given);
  return readRows(rows, recognise(rows)).map((row) => checkRow(row));
}

/** Name, delegation, rank and what is told, in a line. */
function brief({ line, person, delegation, problems }: CheckedRow): string {
  const sender = delegation?.code ?? Object.values(delegation?.names ?? { en: "-" })[0];
  return [line, person.name, sender, person.rank, ...problems.map(({ code }) => code)].join(" | ");
}

/** The columns that were found, as letters of the spreadsheet. */
async function found(given: Uint8Array | string) {
  const { rows } = await sheetOf(given);
  const { header, columns, confidence } = recognise(rows);
  const named = Object.entries(columns).filter(([, column]) => column !== null);
  return { header, confidence, ...Object.fromEntries(named) };
}

describe("sheets as they come", () => {
  test("English, under a title, with a foot", async () => {
    const text = [
      "SUMMIT ON SOMETHING,,,,,,",
      "List of participants as at 8 September,,,,,,",
      ",,,,,,",
      "No.,Title,First name,LAST NAME,Functional title,Member State / Organization,E-mail address",
      "1,H.E. Ms.,Ada,OKWUOSA-LIND,Minister of the Interior,Kenya,ada@example.org",
      '2,Mr.,Teo,MARCHETTI,"Deputy Permanent Representative, Chargé d\'affaires a.i.",Holy see,',
      "3,Ms.,Wanda,QUILL,Director,IOM,wanda@example.org",
      "4,Mr.,Bram,TOLLIVER,Adviser to the Minister,Sweeden,bram[at]example.org",
      ",,,,,,",
      "Total: 4,,,,,,",
    ].join("\r\n");
    expect(await found(text)).toEqual({
      header: 3,
      confidence: "sure",
      "external-id": 0,
      honorific: 1,
      "given-name": 2,
      "family-name": 3,
      function: 4,
      delegation: 5,
      email: 6,
    });
    expect((await checked(text)).map(brief)).toEqual([
      "5 | H.E. Ms. Ada OKWUOSA-LIND | KEN | minister",
      "6 | Mr. Teo MARCHETTI | VAT | observer",
      "7 | Ms. Wanda QUILL | IOM | other",
      "8 | Mr. Bram TOLLIVER | Sweeden | other | delegation-close | email-invalid",
      "10 |  | - | other | name-missing | delegation-missing",
    ]);
  });

  test("French, in the encoding of an old spreadsheet, with merged delegations", async () => {
    const text = [
      "Délégation;Civilité;Nom;Prénom;Fonction;Courriel;1er choix;2e choix",
      "Côte d'Ivoire;S.E. M.;KOUAMELAN;Baptiste;Ministre d'État, ministre de l'Intérieur;b@example.org;Table ronde 3;2",
      ";Mme;LEFÈVRE;Zoé;Conseillère du ministre;z@example.org;3;",
      "Sénégal;M.;NDIAYE;Ousmane;Ambassadeur;;;",
    ].join("\r\n");
    const rows = await checked(encode(text, "windows-1252"));
    expect(rows.map(brief)).toEqual([
      "2 | S.E. M. Baptiste KOUAMELAN | CIV | minister",
      "3 | Mme Zoé LEFÈVRE | - | other | delegation-missing",
      "4 | M. Ousmane NDIAYE | SEN | ambassador",
    ]);
    expect(rows[0]?.person.preferences).toEqual([3, 2]);
    expect(rows[1]?.problems[0]?.suggestion).toBe("Côte d'Ivoire");
  });

  test("Spanish, names in two columns that are both called so", async () => {
    const text =
      "Nombre\tApellidos\tPaís\tCargo\tCategoría\nInés\tArrabal Toledano\tMéxico\tSubsecretaria\tEstado\nTomás\tQuillabert\tOIM\tDirector\tONU\n";
    expect((await checked(text)).map(brief)).toEqual([
      "2 | Inés Arrabal Toledano | MEX | vice-minister",
      "3 | Tomás Quillabert | IOM | other",
    ]);
  });

  test("Russian, in the encoding of an old spreadsheet", async () => {
    const text =
      "№;Фамилия, имя, отчество;Страна;Должность\n1;Кузнецова Мария Петровна;Казахстан;Заместитель министра\n2;Иванов Петр Ильич;ЮАР;Посол\n";
    expect((await checked(encode(text.replace("№", "N"), "windows-1251"))).map(brief)).toEqual([
      "2 | Кузнецова Мария Петровна | KAZ | vice-minister",
      "3 | Иванов Петр Ильич | ZAF | ambassador",
    ]);
  });

  test("Arabic", async () => {
    const text =
      "الاسم الكامل,الدولة/المنظمة,المنصب,البريد الإلكتروني\nمعالي السيدة ريما الحداد,الاردن,وزيرة الداخلية,rima@example.org\nسمير الراوي,مؤسسة المرفأ,مدير,\n";
    expect((await checked(text)).map(brief)).toEqual([
      "2 | معالي السيدة ريما الحداد | JOR | minister",
      "3 | سمير الراوي | مؤسسة المرفأ | other | kind-not-said",
    ]);
  });

  test("Chinese, in a workbook, with a second language in the headings", async () => {
    const rows: Cell[][] = [
      ["序号", "姓名 Name", "代表团 Delegation", "职务 Title", "电子邮箱"],
      [1, "王小明", "中国", "副部长", "wang@example.org"],
      [2, "李丽华", "新加坡", "大使", null],
    ];
    expect((await checked(workbookOf({ 名单: rows }))).map(brief)).toEqual([
      "2 | 王小明 | CHN | vice-minister",
      "3 | 李丽华 | SGP | ambassador",
    ]);
  });

  test("without headings, pasted", async () => {
    const text =
      "Ms. Ada Okwuosa-Lind\tKenya\tMinister of Interior\tada@example.org\nMr. Teo Marchetti\tHoly See\tAmbassador\tteo@example.org\nMs. Wanda Quill\tIOM\tDirector\twanda@example.org\n";
    expect(await found(text)).toEqual({
      header: null,
      confidence: "guessed",
      name: 0,
      delegation: 1,
      function: 2,
      email: 3,
    });
    expect((await checked(text)).map(brief)[0]).toBe("1 | Ms. Ada Okwuosa-Lind | KEN | minister");
  });

  test("delegations as headings over their people, and the heading again on the next page", async () => {
    const text =
      "Name,Function,Country\nKENYA,,\nAda Lind,Minister,\nHOLY SEE,,\nName,Function,Country\nTeo Marchetti,Nuncio,\n";
    const rows = await checked(text);
    expect(rows.map(({ line, problems }) => [line, problems[0]?.suggestion])).toEqual([
      [3, "KENYA"],
      [6, "HOLY SEE"],
    ]);
  });

  test("a delegation without anybody is a name that is missing", async () => {
    const rows = await checked("Name,Country\n,Kenya\nAda Lind,Sweden\n");
    expect(rows.map(brief)).toEqual(["2 |  | KEN | other | name-missing", "3 | Ada Lind | SWE | other"]);
  });

  test("a column may be set by hand", async () => {
    const { rows } = await sheetOf("Wer,Woher\nAda Lind,Kenya\n");
    const { header, columns } = recognise(rows);
    const [row] = readRows(rows, { header: header ?? 0, columns: { ...columns, name: 0, delegation: 1 } });
    expect(row?.cells).toEqual({ name: "Ada Lind", delegation: "Kenya" });
  });

  test("prose is no list", async () => {
    const { rows } = await sheetOf(
      "Dear colleagues,\nplease find the list attached to this message; it is not here.\nRegards\n",
    );
    const names = readRows(rows, recognise(rows)).map((row) => checkRow(row));
    expect(names.every(hasError)).toBe(true);
  });
});

test("any cells go all the way without an exception", () => {
  const words = ["Name", "Country", "Kenya", "Minister", "=1+1", "a@example.org", "R-7", "yes", "3", "王小明", ""];
  const cell = fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const { rows: people } = mergeDuplicates(readRows(rows, recognise(rows)).map((row) => checkRow(row)));
      const { add, blocked } = diffImport([], people);
      expect(add.length + blocked.length).toBe(people.length);
    }),
  );
});

test("every code and every field has its words", async () => {
  const { participants } = await loadMessages("en");
  expect(Object.keys(participants.problems).sort()).toEqual([...PROBLEM_CODES].sort());
  expect(Object.keys(participants.fields).sort()).toEqual([...FIELDS].sort());
});
