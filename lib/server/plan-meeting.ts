import type { NotePlan, TablePlan } from "@/lib/documents/note/plan";
import type { Item, Question } from "@/lib/roundtable/state";
import type { PlannedTable } from "@/lib/server/meetings";

/** What a table is about; when it meets is said beside it. */
export type TableContent = {
  number: number;
  title: string;
  leadIn?: string;
  /** Titles of the panel's items, which share its time. */
  panel?: string[];
  questions: (Pick<Question, "text" | "preamble" | "parts"> & {
    number?: number;
    label?: string;
    minutes?: number;
  })[];
};

type PlannedItem = Pick<Item, "id" | "kind" | "title" | "questions"> & { minutes: number };

const MINUTE = 60_000;
/** A slot of the United Nations: 10:00–13:00 or 15:00–18:00 (domain.md §4). */
const SLOT_MINUTES = 180;
const OPENING = 10;
const PANEL = 30;
const WRAP_UP = 10;
const CLOSING = 5;
const QUESTIONS_MINUTES = SLOT_MINUTES - OPENING - PANEL - WRAP_UP - CLOSING;
/** A question that gets less than this is no item of its own. */
const LEAST_MINUTES = 3;

/**
 * The plan of a table in one slot of three hours from `startsAt` (ms): opening, panel, question by question, wrap-up, closing.
 * Ids are `opening`, `panel`, `q1` …; a question's item bears the id of the question.
 */
export function proposeTable(content: TableContent, startsAt: number): PlannedTable {
  const questions = content.questions.map(({ number, text, preamble, parts, label = "" }, index) => {
    return { id: `q${index + 1}`, number: number ?? index + 1, label, text, preamble, parts };
  });
  return {
    number: content.number,
    title: content.title,
    startsAt,
    endsAt: startsAt + SLOT_MINUTES * MINUTE,
    leadIn: content.leadIn ?? "",
    questions,
    items: timed(startsAt, [
      { id: "opening", kind: "opening", title: "Opening", questions: [], minutes: OPENING },
      ...panelItems(content.panel ?? ["Panel"]),
      ...questionItems(content, questions),
      { id: "wrap-up", kind: "wrap-up", title: "Wrap-up", questions: [], minutes: WRAP_UP },
      { id: "closing", kind: "closing", title: "Closing", questions: [], minutes: CLOSING },
    ]),
  };
}

function panelItems(titles: string[]): PlannedItem[] {
  return titles.map((title, index) => {
    const id = index === 0 ? "panel" : `panel-${index + 1}`;
    return { id, kind: "panel", title, questions: [], minutes: PANEL / titles.length };
  });
}

function questionItems(content: TableContent, questions: Pick<Question, "id" | "number" | "label">[]): PlannedItem[] {
  const each = Math.floor(QUESTIONS_MINUTES / questions.length);
  if (questions.length === 0 || each < LEAST_MINUTES) {
    return [{ id: "discussion", kind: "other", title: "Discussion", questions: [], minutes: QUESTIONS_MINUTES }];
  }
  const left = QUESTIONS_MINUTES - each * questions.length;
  return questions.map(({ id, number, label }, index) => ({
    id,
    kind: "question",
    title: label || `Question ${number}`,
    questions: [id],
    minutes: content.questions[index]?.minutes ?? each + (index === 0 ? left : 0),
  }));
}

function timed(startsAt: number, items: PlannedItem[]) {
  let at = startsAt;
  return items.map(({ minutes, ...item }) => {
    const planned = { ...item, startsAt: at, endsAt: at + minutes * MINUTE };
    at = planned.endsAt;
    return planned;
  });
}

/** The tables of a concept note, each in the slot that begins at `startsAt` (ms); tables without a number get the next free one. */
export function tablesFromNote(note: NotePlan, startsAt: number): PlannedTable[] {
  const numbers = runningNumbers(note.tables);
  return note.tables.map((table, index) =>
    proposeTable({ ...contentOf(table), number: numbers[index] ?? index + 1 }, startsAt),
  );
}

function contentOf({ title, leadIn, questions }: TablePlan): Omit<TableContent, "number"> {
  return {
    title: title.trim() || "Round table",
    leadIn,
    questions: numbersHold(questions) ? questions : questions.map(({ number: _number, ...question }) => question),
  };
}

/** Some notes count anew under every heading: then the questions are counted through. */
function numbersHold(questions: TablePlan["questions"]): boolean {
  const numbers = questions.map(({ number }) => number);
  return new Set(numbers).size === numbers.length && numbers.every((number) => number >= 1 && number <= 1000);
}

/** Numbers as the note gives them; the first of two equal ones keeps it. */
function runningNumbers(tables: Pick<TablePlan, "number">[]): number[] {
  const taken = new Set(tables.flatMap(({ number }) => (number === null ? [] : [number])));
  const given = new Set<number>();
  return tables.map(({ number }) => {
    const free = number === null || number < 1 || number > 999 || given.has(number);
    const chosen = free ? nextFree(taken) : number;
    given.add(chosen);
    taken.add(chosen);
    return chosen;
  });
}

function nextFree(taken: Set<number>): number {
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

const LONGEST_SLUG = 60;

/** An address for a meeting: small letters, figures and hyphens of its title, else `meeting`; whole words of at most 60 characters. */
export function slugOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "");
  if (words.length <= LONGEST_SLUG) return words || "meeting";
  const lastWord = words.slice(0, LONGEST_SLUG + 1).lastIndexOf("-");
  return words.slice(0, lastWord > 0 ? lastWord : LONGEST_SLUG);
}
