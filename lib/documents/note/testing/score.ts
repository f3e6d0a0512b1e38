import type { Expected } from "@/lib/documents/note/expected-plans";
import { fold } from "@/lib/documents/note/fold";
import type { NotePlan, QuestionPlan } from "@/lib/documents/note/plan";

export interface Count {
  right: number;
  wanted: number;
}

export interface Score {
  tables: Count;
  questions: Count;
  parts: Count;
  priorities: Count;
}

const none = (): Score => ({
  tables: { right: 0, wanted: 0 },
  questions: { right: 0, wanted: 0 },
  parts: { right: 0, wanted: 0 },
  priorities: { right: 0, wanted: 0 },
});

/**
 * Counts what was read right. A table is right with its number and title, a question where it stands in its place (with the words
 * written down, or else those of the note as plain text, if these are known), its parts if there are as many as wanted. What was read too much counts
 * against what is right.
 */
export function scoreOf(plan: NotePlan | null, wanted: Expected, words: NotePlan | null): Score {
  const score = none();
  for (const [at, table] of wanted.tables.entries()) {
    const got = plan?.tables[at];
    add(score.tables, same(got?.title, table.title) && got?.number === table.number ? 1 : 0, 1);
    const asked = got?.questions ?? [];
    const known = table.asked ?? words?.tables[at]?.questions.map((question) => question.text);
    const right = table.parts.map((parts, each) => isRight(asked[each], known?.[each], parts));
    const surplus = Math.max(0, asked.length - table.parts.length);
    add(score.questions, Math.max(0, right.filter(({ words }) => words).length - surplus), table.parts.length);
    add(
      score.parts,
      right.reduce((sum, each) => sum + each.parts, 0),
      table.parts.reduce((sum, parts) => sum + parts, 0),
    );
    const texts = new Set(got?.priorities.map((each) => squeezed(each.text)));
    const priorities = table.priorities ?? [];
    const read = priorities.filter((text) => texts.has(squeezed(text))).length;
    const excess = table.priorities === undefined ? 0 : Math.max(0, texts.size - priorities.length);
    add(score.priorities, Math.max(0, read - excess), priorities.length);
  }
  score.tables.right = Math.max(0, score.tables.right - Math.max(0, (plan?.tables.length ?? 0) - wanted.tables.length));
  return score;
}

function isRight(got: QuestionPlan | undefined, known: string | undefined, parts: number) {
  const words = got !== undefined && (known === undefined || reads(got.text, known));
  return { words, parts: words && got.parts.length === parts ? parts : 0 };
}

function add(count: Count, right: number, wanted: number): void {
  count.right += right;
  count.wanted += wanted;
}

export function sum(scores: Score[]): Score {
  const total = none();
  for (const score of scores)
    for (const key of Object.keys(total) as (keyof Score)[]) add(total[key], score[key].right, score[key].wanted);
  return total;
}

function reads(text: string, known: string): boolean {
  const [first = "", last] = known.split(" … ");
  if (last === undefined) return same(text, known);
  return squeezed(text).startsWith(squeezed(first)) && squeezed(text).endsWith(squeezed(last));
}

/** Spaces are the typesetter's. */
const squeezed = (text: string) => fold(text).replace(/\s/g, "");
const same = (a: string | undefined, b: string) => a !== undefined && squeezed(a) === squeezed(b);
