import { describe, expect, it } from "vitest";
import { type ProgrammeLine, readProgramme } from "@/lib/documents/programme/read-programme";
import { readTimes } from "@/lib/documents/programme/times";

const clock = (minutes: number | null | undefined) =>
  minutes == null ? "" : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/** One line of what was read, to be compared at a glance. */
function told(line: ProgrammeLine): string {
  switch (line.became) {
    case "item": {
      const { startsAt, endsAt, minutes, kind, title, question, speakers } = line.item;
      const when = minutes === null ? `${clock(startsAt)}-${clock(endsAt)}` : `${minutes} min`;
      const names = speakers.map(({ name, role }) => `${role} ${name}`);
      return [when, kind + (question ?? ""), title, ...names].join(" | ");
    }
    case "speakers":
      return line.speakers.map(({ name, title, role }) => `+ ${role} ${name} | ${title}`).join("; ");
    case "day":
      return `= ${line.day}`;
    case "table":
      return `# ${line.table} ${line.title}`;
    case "more":
    case "aside":
      return line.became;
    default:
      return line satisfies never;
  }
}

const read = (text: string) => readProgramme(text).map(told);

describe("the time of a line", () => {
  it.each([
    ["10.00–10.10 Opening", "10:00", "10:10", "Opening"],
    ["10:00 - 10:10\tOpening", "10:00", "10:10", "Opening"],
    ["10:10 a.m. Panel", "10:10", "", "Panel"],
    ["10–10.30 a.m. Panel", "10:00", "10:30", "Panel"],
    ["3:00 p.m. – 3:10 p.m.: Opening", "15:00", "15:10", "Opening"],
    ["1:00–2:00 p.m. Lunch", "13:00", "14:00", "Lunch"],
    ["11:30-1:00 p.m. Discussion", "11:30", "13:00", "Discussion"],
    ["from 10:00 to 10:15 Opening", "10:00", "10:15", "Opening"],
    ["12 noon – 1 p.m. Closing", "12:00", "13:00", "Closing"],
    ["10:00 hrs Opening", "10:00", "", "Opening"],
    ["(10.00-10.10) Opening", "10:00", "10:10", "Opening"],
    ["15 h 30 – 16 h Débat", "15:30", "16:00", "Débat"],
    ["15h30-16h00 : Débat", "15:30", "16:00", "Débat"],
    ["De 10 h à 10 h 15 Ouverture", "10:00", "10:15", "Ouverture"],
    ["De 10:00 a 10:15 horas Apertura", "10:00", "10:15", "Apertura"],
    ["3.30 de la tarde Clausura", "15:30", "", "Clausura"],
    ["10 ч. 00 мин. – 10 ч. 10 мин. Открытие", "10:00", "10:10", "Открытие"],
    ["С 10:00 до 10:15 Открытие", "10:00", "10:15", "Открытие"],
    ["上午10时至10时30分 开幕式", "10:00", "10:30", "开幕式"],
    ["下午3:00—3:10 开幕", "15:00", "15:10", "开幕"],
    ["من الساعة ١٠:٠٠ إلى الساعة ١٠:١٠ الافتتاح", "10:00", "10:10", "الافتتاح"],
    ["٣:٠٠ بعد الظهر الافتتاح", "15:00", "", "الافتتاح"],
    ["9:00 – 9:30am Registration", "9:00", "9:30", "Registration"],
    ["10:00\t10:10\tOpening", "10:00", "10:10", "Opening"],
    ["10:00–10:05 (5 min) Welcome", "10:00", "10:05", "Welcome"],
    ["**10:00** Opening", "10:00", "", "Opening"],
    ["10:00 – 3 questions", "10:00", "", "3 questions"],
    ["Opening (10:00–10:10)", "10:00", "10:10", "Opening"],
    ["Opening, with music (10:00 – 10:10)", "10:00", "10:10", "Opening, with music"],
    ["Opening, 10:00 to 10:10", "10:00", "10:10", "Opening"],
  ])("in “%s”", (line, start, end, rest) => {
    const times = readTimes(line);
    expect([clock(times?.startsAt), clock(times?.endsAt), times?.rest]).toEqual([start, end, rest]);
  });

  it.each([
    "3 questions for consideration",
    "2016 summit",
    "19.09.2016",
    "19 September 2016",
    "1. Introduction",
    "Resolution 70/290",
    "10 000 participants",
    "Room 4",
    "10th anniversary",
  ])("is not found in “%s”", (line) => {
    expect(readTimes(line)?.startsAt ?? null).toBeNull();
  });

  it.each([
    ["Panel (30 min)", 30, "Panel"],
    ["Closing – 5 minutes", 5, "Closing"],
    ["Открытие (10 мин.)", 10, "Открытие"],
    ["开幕（10分钟）", 10, "开幕"],
  ])("may be a length: “%s”", (line, minutes, rest) => {
    expect(readTimes(line)).toMatchObject({ startsAt: null, minutes, rest });
  });
});

describe("a pasted programme", () => {
  it("is read as a round table of the United Nations writes it", () => {
    const text = `
      PROGRAMME
      Monday, 19 September 2016
      Round table 3: Rivers and their people

      10.00–10.10   Opening, by H.E. Ms. Ana Example, Minister of Water of Exland
      10.10–10.40   Panel discussion
                    Moderator: Mr. Ben Sample, Director, River Watch
                    Panellists:
                    • Prof. Eva Muster, University of Musterstadt
                    • H.E. Mr. Ivo Prov, Permanent Representative of Provland
      10.40–11.15   Question 1: Who pays for dikes?
      11.15–11.45   Question 2: who decides
                    and when?
      12.45–12.55   Wrap-up by the rapporteur
      12.55–1.00 p.m.   Closing remarks by the co-chairs`;
    expect(read(text)).toEqual([
      "aside",
      "= 2016-09-19",
      "# 3 Rivers and their people",
      "10:00-10:10 | opening | Opening | speaker H.E. Ms. Ana Example",
      "10:10-10:40 | panel | Panel discussion | moderator Mr. Ben Sample | panellist Prof. Eva Muster | panellist H.E. Mr. Ivo Prov",
      "+ moderator Mr. Ben Sample | Director, River Watch",
      "aside",
      "+ panellist Prof. Eva Muster | University of Musterstadt",
      "+ panellist H.E. Mr. Ivo Prov | Permanent Representative of Provland",
      "10:40-11:15 | question1 | Question 1: Who pays for dikes?",
      "11:15-11:45 | question2 | Question 2: who decides and when?",
      "more",
      "12:45-12:55 | wrap-up | Wrap-up by the rapporteur",
      "12:55-13:00 | closing | Closing remarks by the co-chairs",
    ]);
  });

  it("is read where every time stands on a line of its own, and afternoon is not said", () => {
    const text =
      "11:30\nOpening segment\n12:00\nPanel 1: Law\nModerated by Ms. Ada Ex\n1:00\nLunch break\n2:30\nClosing";
    expect(read(text)).toEqual([
      "11:30- | opening | Opening segment",
      "more",
      "12:00- | panel | Panel 1: Law | moderator Ms. Ada Ex",
      "more",
      "+ moderator Ms. Ada Ex | ",
      "13:00- | other | Lunch break",
      "more",
      "14:30- | closing | Closing",
      "more",
    ]);
  });

  it("is read without times", () => {
    expect(read("Opening (10 min)\nPanel (30 minutes)\nQ1 – Schools (35')\nLunch\nClosing")).toEqual([
      "10 min | opening | Opening",
      "30 min | panel | Panel",
      "35 min | question1 | Q1 – Schools",
      "- | other | Lunch",
      "- | closing | Closing",
    ]);
  });

  it.each([
    [
      "French",
      "15 h – 15 h 10\tOuverture, par S. E. M. Jean Exemple, Ministre de l’eau\n15 h 10 – 15 h 40 : Table d’experts\nModératrice : Mme Anne Essai, Directrice\n17 h 55 – 18 h Clôture",
      [
        "15:00-15:10 | opening | Ouverture | speaker S. E. M. Jean Exemple",
        "15:10-15:40 | panel | Table d’experts | moderator Mme Anne Essai",
        "+ moderator Mme Anne Essai | Directrice",
        "17:55-18:00 | closing | Clôture",
      ],
    ],
    [
      "Spanish",
      "10.00 a 10.10 horas: Apertura, a cargo de la Sra. Ana Ejemplo, Ministra\n10.10-10.40 Panel\nModerador: Sr. Juan Prueba, Director; Sra. Eva Muestra, Rectora\n12.50 Resumen\n12.55 Clausura",
      [
        "10:00-10:10 | opening | Apertura | speaker la Sra. Ana Ejemplo",
        "10:10-10:40 | panel | Panel | moderator Sr. Juan Prueba | moderator Sra. Eva Muestra",
        "+ moderator Sr. Juan Prueba | Director; + moderator Sra. Eva Muestra | Rectora",
        "12:50- | wrap-up | Resumen",
        "12:55- | closing | Clausura",
      ],
    ],
    [
      "Russian",
      "10:00–10:10 Открытие заседания: г-жа Анна Пример, министр\n10:10–10:40 Панельная дискуссия\nМодератор: г-н Иван Проба, директор\n12:55–13:00 Закрытие",
      [
        "10:00-10:10 | opening | Открытие заседания | speaker г-жа Анна Пример",
        "10:10-10:40 | panel | Панельная дискуссия | moderator г-н Иван Проба",
        "+ moderator г-н Иван Проба | директор",
        "12:55-13:00 | closing | Закрытие",
      ],
    ],
    [
      "Arabic",
      "١٠:٠٠ – ١٠:١٠ الافتتاح، السيدة آنا مثال، وزيرة المياه\n١٠:١٠ – ١٠:٤٠ حلقة نقاش\nميسر: السيد بن عينة، مدير\n١٢:٥٥ – ١٣:٠٠ الاختتام",
      [
        "10:00-10:10 | opening | الافتتاح | speaker السيدة آنا مثال",
        "10:10-10:40 | panel | حلقة نقاش | moderator السيد بن عينة",
        "+ moderator السيد بن عينة | مدير",
        "12:55-13:00 | closing | الاختتام",
      ],
    ],
    [
      "Chinese",
      "上午10:00—10:10 开幕\n10:10—10:40 专题讨论\n主持人：安娜·例女士，水利部长\n12:55—13:00 闭幕",
      [
        "10:00-10:10 | opening | 开幕",
        "10:10-10:40 | panel | 专题讨论 | moderator 安娜·例女士",
        "+ moderator 安娜·例女士 | 水利部长",
        "12:55-13:00 | closing | 闭幕",
      ],
    ],
  ])("is read in %s", (_language, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("keeps what it cannot read in view, and takes any text", () => {
    expect(read("")).toEqual([]);
    expect(read("Dear colleagues,\n10:00\n")).toEqual(["aside", "10:00- | other | "]);
    expect(readProgramme(`${"x".repeat(5000)}\n`.repeat(50))).toHaveLength(50);
    expect(readProgramme(`${"(,".repeat(3000)}${" \t".repeat(3000)}\n`.repeat(1200))).toHaveLength(1000);
    expect(read("| 10:00 | 10:10 | Opening |")).toEqual(["10:00-10:10 | opening | Opening"]);
  });
});
