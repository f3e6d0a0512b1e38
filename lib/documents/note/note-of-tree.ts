import { languageOf } from "@/lib/documents/note/language-of";
import type { NoteBlock, NotePage, NotePriority, NoteSection } from "@/lib/documents/note/note-page";
import {
  type MarkedText,
  type NoteTree,
  noteTree,
  type SectionNote,
  type TableNote,
} from "@/lib/documents/note/note-tree";
import type { NotePlan, TablePlan } from "@/lib/documents/note/plan";

/** What each table keeps of a note that was read, in the order of its tables. */
export function noteOfTree({ tables }: NoteTree): NotePage[] {
  return tables.map((table) => {
    const title = written(table.title).trim();
    const language = languageOf(wordsOf(table));
    return {
      ...(title !== "" && { title }),
      ...(language && { language }),
      sections: sectionsOf(table.sections),
      priorities: table.sections.flatMap(({ priorities }) => priorities.map(priorityOf)),
      footnotes: table.footnotes.map(({ text }, at) => ({ n: at + 1, text })),
    };
  });
}

/** As `noteOfTree` where only the plan is known: all priorities stand in the first section of priorities, and no mark has a place. */
export function noteOfPlan(plan: NotePlan): NotePage[] {
  const sections = new Map(plan.tables.flatMap((table, at) => [...placesOf(table, `tables[${at}]`)]));
  return noteOfTree(noteTree({ plan, account: [], marks: [], sections }));
}

function placesOf({ sections, priorities, questions }: TablePlan, path: string): Map<string, number> {
  const first = (kind: string) =>
    Math.max(
      0,
      sections.findIndex((section) => section.kind === kind),
    );
  return new Map([
    ...priorities.map((_, at) => [`${path}.priorities[${at}]`, first("priorities")] as const),
    ...questions.map((_, at) => [`${path}.questions[${at}]`, first("questions")] as const),
  ]);
}

/** The heading of the questions is kept for its place, even where nothing else stands below it. */
function sectionsOf(sections: SectionNote[]): NoteSection[] {
  const asking = sections.findIndex((section) => section.questions.length > 0);
  const naming = sections.findIndex((section) => section.priorities.length > 0);
  return sections.flatMap((section, at) => {
    const holds = at === asking ? "questions" : at === naming ? "priorities" : undefined;
    const blocks = section.paragraphs.map(paragraphOf);
    if (blocks.length === 0 && !holds) return [];
    return [{ heading: written(section.heading), blocks, ...(holds && ({ holds } as const)) }];
  });
}

function paragraphOf(paragraph: MarkedText): NoteBlock {
  return { kind: "paragraph", text: written(paragraph), footnotes: footnotesOf(paragraph) };
}

/** Under a head that paragraphs or points explain, the head is a title. */
function priorityOf({ text, paragraphs, points }: SectionNote["priorities"][number]): NotePriority {
  const footnotes = [text, ...paragraphs, ...points].flatMap(footnotesOf);
  const explained = paragraphs.length + points.length > 0;
  return {
    ...(explained && { title: written(text) }),
    text: (explained ? paragraphs : [text]).map(written).join("\n\n"),
    points: points.map(written),
    footnotes,
  };
}

function footnotesOf({ marks }: MarkedText): number[] {
  return [...new Set(marks.flatMap(({ footnote }) => (footnote === null ? [] : [footnote + 1])))];
}

/** The text with the marks of its footnotes where they stood. */
function written({ text, marks }: MarkedText): string {
  return marks.reduceRight((all, { at, footnote }) => {
    return footnote === null ? all : `${all.slice(0, at)}[^${footnote + 1}]${all.slice(at)}`;
  }, text);
}

function wordsOf({ sections }: TableNote): string {
  return sections
    .flatMap(({ paragraphs, priorities, questions }) => [
      ...paragraphs,
      ...priorities.flatMap((each) => [each.text, ...each.paragraphs, ...each.points]),
      ...questions.flatMap(({ parts }) => parts),
    ])
    .map(({ text }) => text)
    .join("\n");
}
