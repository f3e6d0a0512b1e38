import type { FootnotePlan, SectionKind, TablePlan } from "@/lib/documents/note/plan";
import type { NoteWithAccount } from "@/lib/documents/note/read-note";

/** A concept note as one reads it on a page: the text of its sections, each with the marks of its footnotes in place. */
export interface NoteTree {
  title: string;
  tables: TableNote[];
}

export interface TableNote {
  number: number | null;
  title: MarkedText;
  sections: SectionNote[];
  footnotes: FootnotePlan[];
}

export interface SectionNote {
  kind: SectionKind;
  heading: MarkedText;
  paragraphs: MarkedText[];
  /** Those that this section names. */
  priorities: PriorityNote[];
  /** As one text; paragraphs are parted by a blank line. Only in the first section that asks. */
  leadIn: MarkedText | null;
  questions: QuestionNote[];
}

export interface PriorityNote {
  text: MarkedText;
  paragraphs: MarkedText[];
  points: MarkedText[];
}

export interface QuestionNote {
  number: number;
  preamble: MarkedText | null;
  parts: MarkedText[];
}

/** A text, and where in it stand the marks of footnotes: before the sign `at`, in order. `footnote` is its place among the table's, or null. */
export interface MarkedText {
  text: string;
  marks: { at: number; mark: string; footnote: number | null }[];
}

/** The text of a note by round table and section, priorities and questions where they stand, footnotes tied to their marks. */
export function noteTree({ plan, marks, sections }: NoteWithAccount): NoteTree {
  const byField = new Map<string, { at: number; mark: string }[]>();
  for (const { field, at, mark } of marks) byField.set(field, [...(byField.get(field) ?? []), { at, mark }]);
  return {
    title: plan.title,
    tables: plan.tables.map((table, at) => new TableTree(table, `tables[${at}]`, byField, sections).tree()),
  };
}

class TableTree {
  constructor(
    private readonly table: TablePlan,
    private readonly path: string,
    private readonly marks: Map<string, { at: number; mark: string }[]>,
    private readonly places: NoteWithAccount["sections"],
  ) {}

  tree(): TableNote {
    const { number, title, sections, footnotes } = this.table;
    const firstAsking = sections.findIndex((section) => section.kind === "questions");
    return {
      number,
      title: this.marked(title, "title"),
      sections: sections.map(({ kind, heading, paragraphs }, at) => ({
        kind,
        heading: this.marked(heading, `sections[${at}].heading`),
        paragraphs: paragraphs.map((text, each) => this.marked(text, `sections[${at}].paragraphs[${each}]`)),
        priorities: this.priorities().filter((_, index) => this.places.get(`${this.path}.priorities[${index}]`) === at),
        leadIn: at === firstAsking && this.table.leadIn !== "" ? this.marked(this.table.leadIn, "leadIn") : null,
        questions: this.questions().filter((_, index) => this.places.get(`${this.path}.questions[${index}]`) === at),
      })),
      footnotes,
    };
  }

  private priorities(): PriorityNote[] {
    return this.table.priorities.map(({ text, paragraphs, points }, at) => {
      const path = `priorities[${at}]`;
      return {
        text: this.marked(text, `${path}.text`),
        paragraphs: paragraphs.map((each, index) => this.marked(each, `${path}.paragraphs[${index}]`)),
        points: points.map((each, index) => this.marked(each, `${path}.points[${index}]`)),
      };
    });
  }

  /** The marks of a question are counted along its whole text: its preamble and parts follow one another with a space between. */
  private questions(): QuestionNote[] {
    return this.table.questions.map(({ number, text, preamble, parts }, at) => {
      const whole = this.marked(text, `questions[${at}].text`);
      let from = 0;
      const cut = (piece: string): MarkedText => {
        const to = from + piece.length;
        const last = to >= whole.text.length;
        const own = whole.marks.filter((mark) => mark.at >= from && (mark.at <= to || last));
        whole.marks = whole.marks.filter((mark) => !own.includes(mark));
        const marks = own.map((mark) => ({ ...mark, at: Math.min(piece.length, mark.at - from) }));
        from = to + 1;
        return { text: piece, marks };
      };
      return { number, preamble: preamble === "" ? null : cut(preamble), parts: parts.map(cut) };
    });
  }

  private marked(text: string, field: string): MarkedText {
    const found = this.marks.get(`${this.path}.${field}`) ?? [];
    const marks = found.map(({ at, mark }) => {
      const footnote = this.table.footnotes.findIndex((note) => note.mark === mark);
      return { at: Math.min(at, text.length), mark, footnote: footnote < 0 ? null : footnote };
    });
    return { text, marks: marks.sort((a, b) => a.at - b.at) };
  }
}
