import type { DraftTable, NoteDraft } from "@/lib/documents/note/draft/note-draft";
import { noteOfTree } from "@/lib/documents/note/note-of-tree";
import type { NoteTree } from "@/lib/documents/note/note-tree";
import type { NotePlan, TablePlan } from "@/lib/documents/note/plan";

/**
 * What was read, as something to correct. The key of a table and of a question tells its place in the reading, counted from 1: `t3`,
 * `t3q2`; the account of the lines points there. Tables without a number get the next free one.
 */
export function draftOf(plan: NotePlan, tree: NoteTree): NoteDraft {
  const pages = noteOfTree(tree);
  const numbers = freeNumbers(plan.tables);
  return {
    tables: plan.tables.map((table, at) => tableOf(table, `t${at + 1}`, numbers[at] ?? at + 1, pages[at] ?? null)),
  };
}

function tableOf({ title, leadIn, questions }: TablePlan, key: string, number: number, page: DraftTable["page"]) {
  return {
    key,
    number,
    title,
    leadIn,
    questions: questions.map(({ preamble, parts }, at) => ({ key: `${key}q${at + 1}`, label: "", preamble, parts })),
    page,
  };
}

/** The numbers of the note; the first of two equal ones keeps it. */
function freeNumbers(tables: TablePlan[]): number[] {
  const taken = new Set(tables.flatMap(({ number }) => number ?? []));
  const given = new Set<number>();
  return tables.map(({ number }) => {
    let own = number ?? 0;
    if (own < 1 || own > 999 || given.has(own)) {
      own = 1;
      while (taken.has(own) || given.has(own)) own += 1;
    }
    given.add(own);
    return own;
  });
}
