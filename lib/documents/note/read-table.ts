import type { Account } from "@/lib/documents/note/account";
import type { Block } from "@/lib/documents/note/blocks";
import { type Footnote, marksOf, stripMarks } from "@/lib/documents/note/footnotes";
import { withFoundQuestions } from "@/lib/documents/note/found-questions";
import type { SectionKind, SectionPlan, TablePlan } from "@/lib/documents/note/plan";
import { findPriorities } from "@/lib/documents/note/priorities";
import { findQuestions, type QuestionsDraft, splitQuestion } from "@/lib/documents/note/questions";
import { draftSections, type SectionDraft } from "@/lib/documents/note/sections";

/** Reads the text of one round table, from behind its cover to its end. */
export function readTable(
  table: TablePlan,
  at: number,
  blocks: Block[],
  notes: Footnote[],
  account: Account,
): TablePlan {
  const reader = new TableReader(table, at, notes, account);
  reader.read(blocks);
  return table;
}

class TableReader {
  private readonly path: string;
  private readonly marks;

  constructor(
    private readonly table: TablePlan,
    private readonly at: number,
    private readonly notes: Footnote[],
    private readonly account: Account,
  ) {
    this.path = `tables[${at}]`;
    this.marks = marksOf(notes);
  }

  read(blocks: Block[]): void {
    const drafts = withFoundQuestions(draftSections(blocks));
    for (const draft of drafts) this.section(draft);
    for (const note of this.notes) {
      this.account.use(note.lines, `${this.path}.footnotes[${this.table.footnotes.length}]`);
      this.table.footnotes.push({ mark: note.mark, text: stripMarks(note.text, this.marks).text });
    }
    this.table.title = this.plain(this.table.title, `${this.path}.title`);
  }

  private section(draft: SectionDraft): void {
    if (draft.kind === "contents") {
      this.drop(draft, "contents");
      return;
    }
    if (draft.kind === "notes" && this.endnotes(draft)) return;
    const section = this.open(draft.kind === "notes" ? "other" : draft.kind, draft.heading);
    if (section.kind === "priorities") this.priorities(draft, section);
    else if (section.kind === "questions") this.questions(findQuestions(draft.blocks), section);
    else this.paragraphs(section, draft.blocks);
  }

  private drop(draft: SectionDraft, reason: string): void {
    if (draft.heading !== null) this.account.setAside(draft.heading.lines, reason);
    for (const block of draft.blocks) this.account.setAside(block.lines, reason);
  }

  private open(kind: SectionKind, heading: Block | null): SectionPlan {
    const path = `${this.path}.sections[${this.table.sections.length}]`;
    const section: SectionPlan = {
      kind,
      heading: heading === null ? "" : this.words(heading, `${path}.heading`),
      paragraphs: [],
    };
    this.table.sections.push(section);
    return section;
  }

  private paragraphs(section: SectionPlan, blocks: Block[]): void {
    // The section that is read is always the last.
    const path = `${this.path}.sections[${this.table.sections.length - 1}].paragraphs`;
    for (const block of blocks) section.paragraphs.push(this.words(block, `${path}[${section.paragraphs.length}]`));
  }

  private priorities(draft: SectionDraft, section: SectionPlan): void {
    const found = findPriorities(draft.blocks);
    this.paragraphs(section, found.before);
    for (const { head, paragraphs, points } of found.priorities) {
      const path = `${this.path}.priorities[${this.table.priorities.length}]`;
      this.account.sections.set(path, this.table.sections.length - 1);
      this.table.priorities.push({
        text: this.words(head, path, `${path}.text`),
        paragraphs: paragraphs.map((block, each) => this.words(block, path, `${path}.paragraphs[${each}]`)),
        points: points.map((block, each) => this.words(block, path, `${path}.points[${each}]`, true)),
      });
    }
    this.paragraphs(section, found.rest);
  }

  private questions(found: QuestionsDraft, section: SectionPlan): void {
    if (this.table.leadIn === "" && this.table.questions.length === 0) {
      this.leadIn(found.leadIn);
    } else this.paragraphs(section, found.leadIn);
    for (const question of found.questions) {
      const path = `${this.path}.questions[${this.table.questions.length}]`;
      this.account.sections.set(path, this.table.sections.length - 1);
      let length = 0;
      const pieces = question.pieces.map(({ block, text, nested }) => {
        this.account.use(block.lines, path, nested);
        const words = this.plain(text, path, `${path}.text`, length);
        length += words.length + (words === "" ? 0 : 1);
        return { text: words, nested };
      });
      this.table.questions.push({ number: this.table.questions.length + 1, ...splitQuestion(pieces) });
    }
    this.paragraphs(section, found.rest);
  }

  private leadIn(blocks: Block[]): void {
    const path = `${this.path}.leadIn`;
    for (const block of blocks) {
      const before = this.table.leadIn === "" ? "" : `${this.table.leadIn}\n\n`;
      this.account.use(block.lines, path);
      this.table.leadIn = before + this.plain(block.text, path, path, before.length);
    }
  }

  /** Numbered notes under a heading of their own. False where they are not numbered: then it is a section. */
  private endnotes(draft: SectionDraft): boolean {
    const items = draft.blocks.filter((block) => block.kind.is === "item" && block.kind.marker.value !== null);
    if (items.length < draft.blocks.length) return false;
    if (draft.heading !== null) this.account.setAside(draft.heading.lines, "heading of the notes");
    for (const block of items) {
      const mark = block.kind.is === "item" ? String(block.kind.marker.value) : "";
      const path = `${this.path}.footnotes[${this.table.footnotes.length}]`;
      this.table.footnotes.push({ mark, text: this.words(block, path) });
    }
    return true;
  }

  /** The words of a block as the plan shows them; its lines are from now on in that place. */
  private words(block: Block, place: string, field = place, nested = false): string {
    this.account.use(block.lines, place, nested);
    return this.plain(block.text, place, field);
  }

  /** The text without marks and emphasis; `before` is how much of the field stands before it. */
  private plain(text: string, place: string, field = place, before = 0): string {
    const { text: clean, found } = stripMarks(text, this.marks);
    for (const { mark, at } of found) this.account.marks.push({ table: this.at, mark, place, field, at: before + at });
    return clean;
  }
}
