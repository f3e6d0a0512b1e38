import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXPECTED, type Expected } from "@/lib/documents/note/expected-plans";
import { EXPECTED_SECOND } from "@/lib/documents/note/expected-second";
import { EXPECTED_THIRD } from "@/lib/documents/note/expected-third";
import { noteOf } from "@/lib/documents/note/note-of-source";
import type { NotePlan } from "@/lib/documents/note/plan";
import { type Score, scoreOf, sum } from "@/lib/documents/note/testing/score";
import { noteAsDocx } from "@/lib/documents/note/testing/to-docx";
import { noteAsPdf } from "@/lib/documents/note/testing/to-pdf";
import { formOf } from "@/lib/documents/source/form-of";
import { sourceOf } from "@/lib/documents/source/source-of";
import type { SourceForm } from "@/lib/documents/source/source-text";

// npm run read-note:score -- [PART OF A NAME]
// Reads our own collection of notes, each as it is, as a Word document and as a PDF, and prints what was read right of what is wanted.

const FIXTURES = join(import.meta.dirname, "../lib/documents/note/fixtures");
const SUMMIT = join(import.meta.dirname, "../../shared/sources/concept-notes-2016-09-08.txt");

interface Sample {
  name: string;
  bytes: Uint8Array;
  wanted: (plan: NotePlan | null) => Expected;
}

/** What the summit's notes hold; the folder of sources may be absent. */
const SUMMIT_PARTS = [7, 5, 9, 6, 7, 4];
const SUMMIT_PRIORITIES = [6, 7, 4, 7, 4, 5];

function samples(): Sample[] {
  const collection = (all: Record<string, Expected>, folder: string) =>
    Object.entries(all).map(([name, wanted]) => ({
      name: join(folder, name),
      bytes: new Uint8Array(readFileSync(join(FIXTURES, folder, name))),
      wanted: () => wanted,
    }));
  const summit = existsSync(SUMMIT)
    ? [{ name: "summit of 2016", bytes: new Uint8Array(readFileSync(SUMMIT)), wanted: summitWanted }]
    : [];
  return [
    ...summit,
    ...collection(EXPECTED, ""),
    ...collection(EXPECTED_SECOND, "second"),
    ...collection(EXPECTED_THIRD, "third"),
  ];
}

/** The numbers are known; the words are those of the plain text, which a test compares with the source. */
function summitWanted(plain: NotePlan | null): Expected {
  const tables = SUMMIT_PARTS.map((parts, at) => {
    const read = plain?.tables[at];
    const perQuestion = read?.questions.map((question) => question.parts.length) ?? [];
    const right = perQuestion.length === 4 && perQuestion.reduce((a, b) => a + b, 0) === parts;
    const priorities = read?.priorities.map((each) => each.text) ?? [];
    return {
      number: at + 1,
      title: read?.title ?? "",
      kinds: "",
      parts: right ? perQuestion : [parts, 0, 0, 0],
      priorities:
        priorities.length === SUMMIT_PRIORITIES[at]
          ? priorities
          : Array<string>(SUMMIT_PRIORITIES[at] ?? 0).fill("\u0000"),
    };
  });
  return { title: "", date: null, organiser: null, tables };
}

async function read(
  bytes: Uint8Array,
  form: SourceForm,
): Promise<{ plan: NotePlan | null; time: number; why: string }> {
  const start = performance.now();
  const source = await sourceOf(bytes, form);
  const found = source.ok ? noteOf(source.source) : source;
  const time = performance.now() - start;
  return found.ok ? { plan: found.plan, time, why: "" } : { plan: null, time, why: found.error.code };
}

const KEYS = ["tables", "questions", "parts", "priorities"] as const;
const cells = (score: Score) => KEYS.map((key) => `${score[key].right}/${score[key].wanted}`.padStart(11)).join("");
const whole = (score: Score) => KEYS.every((key) => score[key].right === score[key].wanted);

const only = process.argv[2] ?? "";
const totals = new Map<string, { scores: Score[]; time: number; whole: number }>();
console.log(`${"".padEnd(44)}${KEYS.map((key) => key.padStart(11)).join("")}         ms`);
for (const [at, { name, bytes, wanted }] of samples().entries()) {
  if (!name.includes(only)) continue;
  const own = formOf(bytes);
  if (typeof own !== "string") throw new Error(`${name}: ${own.error.code}`);
  const first = await read(bytes, own);
  const forms: [string, SourceForm, Uint8Array][] = [[own === "text" && name.endsWith(".md") ? "md" : own, own, bytes]];
  // Some are the text that came out of a PDF, with its heads and feet: no author has that on a page.
  if (own === "text" && !name.includes("from-pdf")) {
    const text = new TextDecoder().decode(bytes);
    const columns = at % 5 === 4 ? 2 : 1;
    forms.push(["docx", "docx", await noteAsDocx(text)]);
    forms.push([columns === 2 ? "pdf, 2 columns" : "pdf", "pdf", noteAsPdf(text, columns)]);
  }
  for (const [label, form, bytes] of forms) {
    const { plan, time, why } = form === own ? first : await read(bytes, form);
    const score = scoreOf(plan, wanted(first.plan), form === own ? null : first.plan);
    const total = totals.get(form) ?? { scores: [], time: 0, whole: 0 };
    totals.set(form, {
      scores: [...total.scores, score],
      time: total.time + time,
      whole: total.whole + (whole(score) ? 1 : 0),
    });
    const remark = why === "" ? (whole(score) ? "" : "  ←") : `  ← ${why}`;
    console.log(
      `${name.padEnd(29)} ${label.padEnd(14)}${cells(score)}${Math.round(time).toString().padStart(11)}${remark}`,
    );
  }
}
for (const [form, { scores, time, whole }] of totals) {
  const label = `all, ${form}: ${whole} of ${scores.length} whole`;
  console.log(`${label.padEnd(44)}${cells(sum(scores))}${Math.round(time).toString().padStart(11)}`);
}
