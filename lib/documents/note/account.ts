import type { Line } from "@/lib/documents/note/lines";
import type { SetAside } from "@/lib/documents/note/plan";

/** Where one line of the note went. */
export interface LineAccount {
  /** Counted from 1. */
  line: number;
  /** A path into the plan ("tables[0].questions[2]"), or "set aside". */
  place: string;
  /** An item below a question or a priority. */
  nested: boolean;
}

/** A mark of a footnote in the text: where it stood and which footnote it names. */
export interface MarkedPlace {
  table: number;
  mark: string;
  place: string;
  /** The path of the text itself ("tables[0].priorities[1].points[2]"), and before which of its signs the mark stood. */
  field: string;
  at: number;
}

/** Keeps the account of the lines: whoever comes first has the line, so that each stands in exactly one place. */
export class Account {
  private readonly places = new Map<number, { place: string; nested: boolean }>();
  private readonly aside: SetAside[] = [];
  readonly marks: MarkedPlace[] = [];
  /** In which section of its round table each priority and question stands, by its path. */
  readonly sections = new Map<string, number>();

  use(lines: Line[], place: string, nested = false): void {
    for (const { number } of lines) if (!this.places.has(number)) this.places.set(number, { place, nested });
  }

  setAside(lines: Line[], reason: string): void {
    for (const line of lines) {
      if (this.places.has(line.number)) continue;
      this.places.set(line.number, { place: "set aside", nested: false });
      this.aside.push({ line: line.number, text: line.raw.trim(), reason });
    }
  }

  get lines(): LineAccount[] {
    return [...this.places].map(([line, where]) => ({ line, ...where })).sort((a, b) => a.line - b.line);
  }

  get setAsideLines(): SetAside[] {
    return this.aside.sort((a, b) => a.line - b.line);
  }
}
