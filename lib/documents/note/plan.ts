/** What a concept note says, ready to become a meeting. All texts are the note's own words, without marks and emphasis. */
export interface NotePlan {
  title: string;
  /** ISO day, or null where no cover names one. */
  date: string | null;
  organiser: string | null;
  tables: TablePlan[];
  /** Lines that are in no part of the plan, each with the reason, in the order of the note. */
  setAside: SetAside[];
}

export interface TablePlan {
  number: number | null;
  title: string;
  sections: SectionPlan[];
  leadIn: string;
  priorities: PriorityPlan[];
  questions: QuestionPlan[];
  footnotes: FootnotePlan[];
}

export type SectionKind = "introduction" | "background" | "priorities" | "questions" | "other";

export interface SectionPlan {
  kind: SectionKind;
  heading: string;
  paragraphs: string[];
}

export interface PriorityPlan {
  text: string;
  paragraphs: string[];
  points: string[];
}

/** `preamble` and `parts`, joined with single spaces, give `text`: no word is changed. */
export interface QuestionPlan {
  number: number;
  text: string;
  preamble: string;
  parts: string[];
}

export interface FootnotePlan {
  mark: string;
  text: string;
}

export interface SetAside {
  /** Counted from 1. */
  line: number;
  text: string;
  reason: string;
}
