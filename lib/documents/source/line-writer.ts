import type { SourceForm, SourceText } from "@/lib/documents/source/source-text";

/** Writes the lines of a text: blank lines between blocks, and which lines are no part of it. */
export class LineWriter {
  private readonly lines: string[] = [];
  private readonly aside = new Map<number, string>();

  /** A block of its own, or, where it goes on as a list does, right under the one before. */
  write(text: string, under = false): void {
    if (text.trim() === "") return;
    if (!under && this.lines.length > 0) this.lines.push("");
    for (const line of text.split("\n")) if (line.trim() !== "") this.lines.push(line);
  }

  /** A line that is no part of the text, with the reason. */
  writeAside(text: string, reason: string): void {
    if (text.trim() === "") return;
    this.lines.push("", text.replaceAll("\n", " "));
    this.aside.set(this.lines.length, reason);
  }

  done(form: SourceForm): SourceText {
    return { form, text: `${this.lines.join("\n")}\n`, aside: this.aside };
  }
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits as they stand raised. */
export function raised(digits: string): string {
  return [...digits].map((digit) => SUPERSCRIPTS[Number(digit)] ?? "").join("");
}
