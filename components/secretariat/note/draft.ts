/** The draft of a note as the server keeps it; `page` is passed on as it is. */
export type Draft = { tables: DraftTable[] };
export type DraftTable = {
  key: string;
  number: number;
  title: string;
  leadIn: string;
  questions: DraftQuestion[];
  page: unknown;
};
export type DraftQuestion = { key: string; label: string; preamble: string; parts: string[] };

export function wordsOf({ preamble, parts }: Pick<DraftQuestion, "preamble" | "parts">): string {
  return [preamble, ...parts].filter((piece) => piece.trim() !== "").join(" ");
}

/** A key that nothing in the draft has. */
export function freshKey({ tables }: Draft): string {
  const taken = new Set(tables.flatMap(({ key, questions }) => [key, ...questions.map((question) => question.key)]));
  let count = 1;
  while (taken.has(`h${count}`)) count += 1;
  return `h${count}`;
}

export function changeTable(draft: Draft, key: string, change: Partial<DraftTable>): Draft {
  return { tables: draft.tables.map((table) => (table.key === key ? { ...table, ...change } : table)) };
}

export function changeQuestion(draft: Draft, key: string, change: Partial<DraftQuestion>): Draft {
  const changed = (question: DraftQuestion) => (question.key === key ? { ...question, ...change } : question);
  return {
    tables: draft.tables.map((table) =>
      table.questions.some((question) => question.key === key)
        ? { ...table, questions: table.questions.map(changed) }
        : table,
    ),
  };
}

export function addTable(draft: Draft): Draft {
  const number = Math.max(0, ...draft.tables.map((table) => table.number)) + 1;
  const table = { key: freshKey(draft), number, title: "", leadIn: "", questions: [], page: null };
  return { tables: [...draft.tables, table] };
}

export function removeTable(draft: Draft, key: string): Draft {
  return { tables: draft.tables.filter((table) => table.key !== key) };
}

export function addQuestion(draft: Draft, table: string, text = ""): Draft {
  const question = { key: freshKey(draft), label: "", preamble: "", parts: text ? [text] : [] };
  const found = draft.tables.find(({ key }) => key === table);
  return found ? changeTable(draft, table, { questions: [...found.questions, question] }) : draft;
}

export function removeQuestion(draft: Draft, key: string): Draft {
  return {
    tables: draft.tables.map((table) => ({ ...table, questions: table.questions.filter((one) => one.key !== key) })),
  };
}

/** One place up or down; from the first or the last of a table, over into its neighbour. */
export function moveQuestion(draft: Draft, key: string, by: -1 | 1): Draft {
  const at = draft.tables.findIndex(({ questions }) => questions.some((one) => one.key === key));
  const table = draft.tables[at];
  const question = table?.questions.find((one) => one.key === key);
  if (!table || !question) return draft;
  const others = table.questions.filter((one) => one !== question);
  const index = table.questions.indexOf(question) + by;
  if (index >= 0 && index <= others.length) {
    return changeTable(draft, table.key, { questions: [...others.slice(0, index), question, ...others.slice(index)] });
  }
  const neighbour = draft.tables[at + by];
  if (!neighbour) return draft;
  const moved = by > 0 ? [question, ...neighbour.questions] : [...neighbour.questions, question];
  return changeTable(changeTable(draft, table.key, { questions: others }), neighbour.key, { questions: moved });
}

/** The question and the one below it become one, each with its parts. */
export function mergeWithNext(draft: Draft, key: string): Draft {
  return {
    tables: draft.tables.map((table) => {
      const at = table.questions.findIndex((one) => one.key === key);
      const [one, next] = [table.questions[at], table.questions[at + 1]];
      if (at < 0 || !one || !next) return table;
      const pieces = [...one.parts, ...(next.preamble ? [next.preamble] : []), ...next.parts];
      const merged = { ...one, label: one.label || next.label, parts: pieces };
      return { ...table, questions: [...table.questions.slice(0, at), merged, ...table.questions.slice(at + 2)] };
    }),
  };
}

/** The parts from the one at `part` on become a question of their own. */
export function splitAt(draft: Draft, key: string, part: number): Draft {
  return {
    tables: draft.tables.map((table) => {
      const at = table.questions.findIndex((one) => one.key === key);
      const one = table.questions[at];
      if (!one || part < 1 || part >= one.parts.length) return table;
      const first = { ...one, parts: one.parts.slice(0, part) };
      const second = { key: freshKey(draft), label: "", preamble: "", parts: one.parts.slice(part) };
      return {
        ...table,
        questions: [...table.questions.slice(0, at), first, second, ...table.questions.slice(at + 1)],
      };
    }),
  };
}

/** A line of the source becomes one more part of the last question of a table. */
export function addPart(draft: Draft, table: string, text: string): Draft {
  const last = draft.tables.find(({ key }) => key === table)?.questions.at(-1);
  return last ? changeQuestion(draft, last.key, { parts: [...last.parts, text] }) : addQuestion(draft, table, text);
}

/** What keeps the tables from being made; null when nothing does. */
export function hindrance({ tables }: Draft): "none" | "untitled" | "empty-question" | "same-number" | null {
  if (tables.length === 0) return "none";
  if (tables.some(({ title }) => title.trim() === "")) return "untitled";
  if (tables.some(({ questions }) => questions.some((question) => wordsOf(question) === ""))) return "empty-question";
  return new Set(tables.map(({ number }) => number)).size < tables.length ? "same-number" : null;
}
