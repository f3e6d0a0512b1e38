import { paired } from "@/lib/documents/note/draft/likeness";
import { type DraftQuestion, type DraftTable, type NoteDraft, wordsOf } from "@/lib/documents/note/draft/note-draft";

/** What a newer version of a note changed. `ours` is what somebody had corrected and is kept; `now` is what the note says. */
export type NoteChange =
  | { kind: "table-added" | "table-gone"; table: number; now: string }
  | { kind: "title" | "lead-in"; table: number; was: string; now: string; ours?: string }
  | { kind: "question-added" | "question-gone"; table: number; now: string; ours?: string }
  | {
      kind: "question";
      table: number;
      question: string;
      was: string;
      now: string;
      ours?: string;
      /** What it would become, if the new words are taken after all. */
      next: Pick<DraftQuestion, "preamble" | "parts">;
    };

export type Merged = { draft: NoteDraft; changes: NoteChange[] };

/**
 * Reads a newer version of a note into what was made of the older one. Takes the older reading, what it was corrected to, and the newer
 * reading; what somebody corrected stays as it is, all else follows the newer version, and every difference is told.
 */
export function mergeDrafts(before: NoteDraft, ours: NoteDraft, now: NoteDraft): Merged {
  const changes: NoteChange[] = [];
  const same = tablesPaired(before.tables, now.tables);
  const keys = new Keys(ours, before);
  const corrected = new Map(ours.tables.map((table) => [table.key, table]));
  const read = now.tables.flatMap((table): DraftTable[] => {
    const older = [...same].find(([, newer]) => newer === table)?.[0];
    if (!older) {
      changes.push({ kind: "table-added", table: table.number, now: table.title });
      return [keys.fresh(table)];
    }
    const own = corrected.get(older.key);
    return own ? [mergedTable(older, own, table, keys, changes)] : [];
  });
  const gone = before.tables.filter((table) => !same.has(table) && corrected.has(table.key));
  for (const { number, title } of gone) changes.push({ kind: "table-gone", table: number, now: title });
  const kept = ours.tables.filter(({ key }) => gone.some((table) => table.key === key) || !isIn(before, key));
  return { draft: { tables: withFreeNumbers([...read, ...kept]) }, changes };
}

function isIn(draft: NoteDraft, key: string): boolean {
  return draft.tables.some((table) => table.key === key);
}

/** By number, else by what they are called and ask. */
function tablesPaired(before: DraftTable[], now: DraftTable[]): Map<DraftTable, DraftTable> {
  const byNumber = new Map<DraftTable, DraftTable>();
  for (const older of before) {
    const newer = now.find(({ number }) => number === older.number);
    if (newer) byNumber.set(older, newer);
  }
  const taken = new Set(byNumber.values());
  const rest = paired(
    before.filter((table) => !byNumber.has(table)),
    now.filter((table) => !taken.has(table)),
    ({ title, questions }) => [title, ...questions.map(wordsOf)].join(" "),
  );
  return new Map([...byNumber, ...rest]);
}

function mergedTable(
  before: DraftTable,
  ours: DraftTable,
  now: DraftTable,
  keys: Keys,
  changes: NoteChange[],
): DraftTable {
  const line = (kind: "title" | "lead-in", was: string, own: string, next: string) => {
    if (next === was) return own;
    const kept = own !== was;
    changes.push({ kind, table: ours.number, was, now: next, ...(kept && { ours: own }) });
    return kept ? own : next;
  };
  return {
    ...ours,
    title: line("title", before.title, ours.title, now.title),
    leadIn: line("lead-in", before.leadIn, ours.leadIn, now.leadIn),
    questions: mergedQuestions(before, ours, now, keys, changes),
    page: now.page,
  };
}

function mergedQuestions(
  before: DraftTable,
  ours: DraftTable,
  now: DraftTable,
  keys: Keys,
  changes: NoteChange[],
): DraftQuestion[] {
  const same = paired(before.questions, now.questions, wordsOf);
  const table = ours.number;
  const older = new Map([...same].map(([one, other]) => [other, one]));
  const own = new Map(ours.questions.map((question) => [question.key, question]));
  const questions = now.questions.flatMap((question): DraftQuestion[] => {
    const was = older.get(question);
    if (!was) {
      changes.push({ kind: "question-added", table, now: wordsOf(question) });
      return [{ ...question, key: keys.next() }];
    }
    const kept = own.get(was.key);
    return kept ? [mergedQuestion(was, kept, question, table, changes)] : [];
  });
  for (const was of before.questions.filter((one) => !same.has(one))) {
    const kept = own.get(was.key);
    if (!kept) continue;
    const corrected = !isSame(was, kept);
    changes.push({
      kind: "question-gone",
      table,
      now: wordsOf(was),
      ...(corrected && { ours: wordsOf(kept) }),
    });
    // What somebody worked on is not thrown away by a file.
    if (corrected) questions.push(kept);
  }
  return inserted(questions, ours.questions, new Set(before.questions.map(({ key }) => key)));
}

function mergedQuestion(
  was: DraftQuestion,
  ours: DraftQuestion,
  now: DraftQuestion,
  table: number,
  changes: NoteChange[],
): DraftQuestion {
  if (wordsOf(was) === wordsOf(now)) return ours;
  const corrected = !isSame(was, ours);
  changes.push({
    kind: "question",
    table,
    question: ours.key,
    was: wordsOf(was),
    now: wordsOf(now),
    next: { preamble: now.preamble, parts: now.parts },
    ...(corrected && { ours: wordsOf(ours) }),
  });
  return corrected ? ours : { ...now, key: ours.key, label: ours.label };
}

function isSame(one: DraftQuestion, other: DraftQuestion): boolean {
  return wordsOf(one) === wordsOf(other) && one.parts.length === other.parts.length;
}

/** What was added by hand stands behind the question that it stood behind. */
function inserted(questions: DraftQuestion[], ours: DraftQuestion[], read: Set<string>): DraftQuestion[] {
  const result = [...questions];
  ours.forEach((question, index) => {
    if (read.has(question.key)) return;
    const neighbour = ours[index - 1];
    const at = neighbour ? result.findIndex(({ key }) => key === neighbour.key) : -1;
    result.splice(neighbour && at < 0 ? result.length : at + 1, 0, question);
  });
  return result;
}

/** Two tables with one number: the later takes the next free one. */
function withFreeNumbers(tables: DraftTable[]): DraftTable[] {
  const taken = new Set<number>();
  return tables.map((table) => {
    let { number } = table;
    while (taken.has(number)) number += 1;
    taken.add(number);
    return { ...table, number };
  });
}

/** Keys that nothing in the older version has. */
class Keys {
  #count = 0;
  readonly #taken: Set<string>;

  constructor(...drafts: NoteDraft[]) {
    this.#taken = new Set(
      drafts.flatMap(({ tables }) => tables.flatMap(({ key, questions }) => [key, ...questions.map((one) => one.key)])),
    );
  }

  next(): string {
    let key: string;
    do key = `n${++this.#count}`;
    while (this.#taken.has(key));
    return key;
  }

  fresh(table: DraftTable): DraftTable {
    return {
      ...table,
      key: this.next(),
      questions: table.questions.map((question) => ({ ...question, key: this.next() })),
    };
  }
}
