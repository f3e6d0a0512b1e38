import type { NotePlan, TablePlan } from "@/lib/documents/note/plan";
import { type AgendaWords, inSlot, roundTableParts, SLOT_MINUTES } from "@/lib/roundtable/agenda-template";
import type { Question } from "@/lib/roundtable/state";
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

const MINUTE = 60_000;

/** What the items of an agenda are called where no language is known. */
const WORDS: AgendaWords = {
  opening: "Opening",
  panel: "Panel",
  question: (number) => `Question ${number}`,
  discussion: "Discussion",
  wrapUp: "Wrap-up",
  closing: "Closing",
};

/**
 * The plan of a table in a slot of so many minutes from `startsAt` (ms): opening, panel, question by question, wrap-up, closing.
 * Ids are `opening`, `panel`, `q1` …; a question's item bears the id of the question.
 */
export function proposeTable(content: TableContent, startsAt: number, minutes: number = SLOT_MINUTES): PlannedTable {
  const questions = content.questions.map(({ number, text, preamble, parts, label = "" }, index) => {
    return { id: `q${index + 1}`, number: number ?? index + 1, label, text, preamble, parts };
  });
  const asked = questions.map((one, index) => ({ ...one, minutes: content.questions[index]?.minutes }));
  const endsAt = startsAt + minutes * MINUTE;
  return {
    number: content.number,
    title: content.title,
    startsAt,
    endsAt,
    leadIn: content.leadIn ?? "",
    questions,
    items: inSlot(roundTableParts({ questions: asked, panel: content.panel, minutes, words: WORDS }), startsAt, endsAt),
  };
}

/** An agenda for these questions in the slot between two moments (ms); it names them by their ids. */
export function proposeAgenda(
  questions: Pick<Question, "id" | "number" | "label">[],
  startsAt: number,
  endsAt: number,
) {
  const minutes = Math.floor((endsAt - startsAt) / MINUTE);
  return inSlot(roundTableParts({ questions, minutes, words: WORDS }), startsAt, endsAt);
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
