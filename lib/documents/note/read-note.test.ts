import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toLines } from "@/lib/documents/note/lines";
import { readNote, readNoteWithAccount } from "@/lib/documents/note/read-note";

const alone = (...lines: string[]) => {
  const [table] = readNote(lines.join("\n")).tables;
  return table;
};
const asked = (...lines: string[]) => alone("Panel 1: Words", "", ...lines)?.questions.map((each) => each.parts);

describe("headings that announce questions", () => {
  const headings = [
    "Guiding questions",
    "Key questions",
    "Discussion questions:",
    "Questions for discussion",
    "Questions for consideration",
    "Issues for consideration",
    "Issues for discussion",
    "Questions to guide the discussion",
    "Points for reflection",
    "Suggested questions for the panel",
    "IV. GUIDING QUESTIONS",
    "4. Key questions to be addressed",
    "D. Discussion points",
    "**Guiding questions**",
    "### Guiding questions",
    "Section 3: Key questions",
    "Questions à examiner",
    "Questions directrices",
    "Questions clés",
    "Points de discussion",
    "Pistes de réflexion",
    "Preguntas orientadoras",
    "Preguntas para el debate",
    "Cuestiones para el debate",
    "أسئلة للنظر",
    "أسئلة توجيهية",
    "الأسئلة التوجيهية",
    "رابعا: أسئلة للنقاش",
    "مسائل للنظر",
    "Вопросы для обсуждения",
    "供审议的问题",
    "Perguntas orientadoras",
    "Leitfragen",
  ];
  test.each(headings)("%s", (heading) => {
    const table = alone(
      "Panel 2: Bread",
      "",
      "Background",
      "",
      "Bread is old.",
      "",
      heading,
      "",
      "1. Who bakes it?",
      "2. Who eats it?",
    );
    expect(table?.sections.map((section) => section.kind)).toEqual(["background", "questions"]);
    expect(table?.questions.length).toBe(2);
  });
});

describe("headings of round tables", () => {
  const headings: [string, number, string][] = [
    ["Round Table 3: Bread", 3, "Bread"],
    ["Roundtable II – Bread", 2, "Bread"],
    ["Round table One", 1, "Below"],
    ["ROUND TABLE NO. 4", 4, "Below"],
    ["Interactive dialogue 2: Bread", 2, "Bread"],
    ["Interactive Dialogue 2 on bread", 2, "bread"],
    ["Thematic debate 1. Bread", 1, "Bread"],
    ["Panel discussion 5 | Bread", 5, "Bread"],
    ["**Panel 3**", 3, "Below"],
    ["## Session 4 — Bread", 4, "Bread"],
    ["First interactive dialogue: Bread", 1, "Bread"],
    ["Concept note for Round Table 2: Bread", 2, "Bread"],
    ["Table ronde n° 2 : Le pain", 2, "Le pain"],
    ["Deuxième table ronde : Le pain", 2, "Le pain"],
    ["Dialogue interactif 2 : Le pain", 2, "Le pain"],
    ["Mesa redonda 3: El pan", 3, "El pan"],
    ["Diálogo interactivo 1: El pan", 1, "El pan"],
    ["المائدة المستديرة 1: الخبز", 1, "الخبز"],
    ["الحوار التفاعلي ٢ - الخبز", 2, "الخبز"],
    ["Круглый стол 2: Хлеб", 2, "Хлеб"],
  ];
  test.each(headings)("%s", (heading, number, title) => {
    const table = alone(
      heading,
      "",
      ...(title === "Below" ? ["Below", ""] : []),
      "Guiding questions",
      "",
      "- Who bakes it?",
      "- Who eats it?",
    );
    expect(table).toMatchObject({ number, title });
    expect(table?.questions.length).toBe(2);
  });

  test("a sentence about a round table is none", () => {
    const plan = readNote(
      "Panel 1: Bread\n\nGuiding questions\n\n1. Who bakes?\n\nFormat\n\nRound table 2 will follow in spring.\n",
    );
    expect(plan.tables.length).toBe(1);
  });

  test("sessions of a programme after the questions are none", () => {
    const text =
      "Concept note\n\nOn bread\n\nGuiding questions\n\n1. Who bakes?\n\nProgramme\n\nSession 1: Opening\n\nSession 2: Closing\n";
    const plan = readNote(text);
    expect(plan.tables.map((table) => table.number)).toEqual([null]);
    expect(plan.tables[0]?.questions.length).toBe(1);
  });
});

describe("lists of questions", () => {
  const two = [["Who bakes?"], ["Who eats?", "When?"]];
  test.each([
    ["numbered", ["1. Who bakes?", "2. Who eats? When?"]],
    ["numbered in brackets", ["(1) Who bakes?", "(2) Who eats? When?"]],
    ["lettered", ["(a) Who bakes?", "(b) Who eats? When?"]],
    ["lettered with a full stop", ["a. Who bakes?", "b. Who eats? When?"]],
    ["Roman", ["(i) Who bakes?", "(ii) Who eats? When?"]],
    ["dashes", ["- Who bakes?", "- Who eats? When?"]],
    ["en dashes", ["– Who bakes?", "– Who eats? When?"]],
    ["dots", ["• Who bakes?", "• Who eats? When?"]],
    ["arrows", ["➤ Who bakes?", "➤ Who eats? When?"]],
    ["stars", ["* Who bakes?", "* Who eats? When?"]],
    ["o", ["o Who bakes?", "o Who eats? When?"]],
    ["Question 1:", ["Question 1: Who bakes?", "Question 2: Who eats? When?"]],
    ["Q1.", ["Q1. Who bakes?", "Q2. Who eats? When?"]],
    ["**1.**", ["**1.** Who bakes?", "**2.** Who eats? When?"]],
    ["number on its own line", ["1.", "Who bakes?", "", "2.", "Who eats? When?"]],
    ["paragraphs", ["Who bakes?", "", "Who eats? When?"]],
    ["nested letters", ["1. Who bakes?", "2. Who eats?", "   a) When?"]],
    ["one line", ["1) Who bakes? 2) Who eats? When?"]],
    ["lead-in", ["The panel is asked:", "", "1. Who bakes?", "2. Who eats? When?"]],
    ["under themes", ["A. Morning", "", "1. Who bakes?", "", "B. Evening", "", "2. Who eats? When?"]],
    ["headings of their own", ["### Question 1", "Who bakes?", "", "### Question 2", "Who eats? When?"]],
  ])("%s", (_, lines) => {
    expect(asked("Guiding questions", "", ...lines)).toEqual(two);
  });

  test("without any heading, behind a sentence that announces them", () => {
    const table = alone(
      "Panel 1: Bread",
      "",
      "Bread is old.",
      "",
      "The following questions may help:",
      "",
      "- Who bakes?",
      "- Who eats?",
    );
    expect(table?.leadIn).toBe("The following questions may help:");
    expect(table?.questions.length).toBe(2);
  });

  test("quotations, abbreviations and brackets do not divide a sentence", () => {
    expect(
      asked(
        "Key questions",
        "",
        "1. Many ask “Who pays?” Nobody answers. Can we, e.g. in the U.N. System, answer Mr. Smith (“why me?”) honestly?",
      ),
    ).toEqual([["Can we, e.g. in the U.N. System, answer Mr. Smith (“why me?”) honestly?"]]);
    expect(asked("Key questions", "", "1. Does the phrase “what next?” help? Or not?")).toEqual([
      ["Does the phrase “what next?” help?", "Or not?"],
    ]);
  });
});

describe("whatever the text", () => {
  const lines = fc.constantFrom(
    ...[
      "Round Table 1: Bread",
      "Panel 2",
      "Concept note",
      "Guiding questions",
      "Priorities",
      "III. Background",
      "1. Who bakes?",
      "a) When?",
    ],
    ...[
      "- flour and water",
      "➤ **Bake**",
      "¹ Ibid.",
      "[^1]: Note",
      "* star",
      "word¹ and [^1] more*",
      "12 May 2029",
      "Excellency,",
      "3",
      "\fPage 2",
    ],
    ...[
      "",
      "",
      "It ends here.",
      "goes on in small",
      "re-",
      "fugees",
      "**bold",
      "end**",
      "---",
      "===",
      "Many say “why?” And then?",
      "QUESTIONS",
      "V. x",
    ],
    ...[
      "أسئلة للنظر",
      "ما العمل؟",
      "Organised by: us",
      "# Head",
      "## Guiding questions",
      "Question 1",
      "Session 1: Opening .... 3",
    ],
  );
  const text = fc.oneof(
    fc.array(lines, { maxLength: 60 }).map((each) => each.join("\n")),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.array(fc.oneof(lines, fc.string({ maxLength: 60 })), { maxLength: 40 }).map((each) => each.join("\r\n")),
  );

  test("it never throws, each line has one place, and parts give their question", () => {
    fc.assert(
      fc.property(text, (each) => {
        const { plan, account } = readNoteWithAccount(each);
        expect(account.map((entry) => entry.line)).toEqual(toLines(each).map((line) => line.number));
        expect(plan.setAside.length).toBe(account.filter((entry) => entry.place === "set aside").length);
        for (const question of plan.tables.flatMap((table) => table.questions)) {
          expect([question.preamble, ...question.parts].filter(Boolean).join(" ")).toBe(question.text);
        }
      }),
      { numRuns: 250 },
    );
  });

  // Copying a paragraph for each of its lines, or looking back over it, would take minutes.
  test("half a megabyte of one paragraph, one line or one sign is read", () => {
    for (const unit of [
      "water and bread and salt and all that belongs on a table\n",
      "Who pays? The town. ",
      "(",
      "“",
      "**a",
      "word¹ ",
    ]) {
      const { account } = readNoteWithAccount(unit.repeat(Math.ceil(2 ** 19 / unit.length)));
      expect(account.length).toBeGreaterThan(0);
    }
  }, 60_000);
});
