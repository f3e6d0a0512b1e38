import { readFileSync } from "node:fs";
import { readNoteWithAccount } from "@/lib/documents/note/read-note";
const src = readFileSync("../shared/sources/concept-notes-2016-09-08.txt", "utf8");
const N = 5 * 1024 * 1024;
const rep = (s: string) => s.repeat(Math.ceil(N / s.length)).slice(0, N);
const cases: Record<string, string> = {
  src: rep(src), a: rep("a\n"), blank: rep("\n"), oneline: rep("Who pays? The state. "), letters: rep("a"), spaces: rep(" x"),
  stars: rep("*"), starline: rep("**a\n"), paren: rep("("), quotes: rep('"'), openq: rep("“ "), digits: rep("1. "), items: rep("1. Who?\n"), bullets: rep("- a\n"),
  caps: rep("QUESTIONS AND ANSWERS\n"), qh: rep("Guiding questions\nWho?\n"), tables: rep("Round Table 1: A\n"), tables2: Array.from({ length: 200000 }, (_, i) => `Panel ${i % 99}: T${i}\n`).join(""),
  sup: rep("a¹ "), supdef: rep("¹ a\n"), under: rep("_a "), br: rep("[1] "), dots: rep("."), hyph: rep("re-\nfugees\n"), nl: rep("para text that goes on and on\n\n"), heads: rep("# H\n\ntext\n"), words: rep("and the questions of issues and points "), date: rep("19 September 2016\n"), abc: rep("the questions "), wq: rep("Question 1\n"),
  lower: rep("lower case words that go on\n"), rule: rep("---\n"), ff: rep("x\f\n"), md: rep("**a** "), weak: rep("Short line\n\n"), prio: "Priorities\n\n" + rep("Short line\n\nText goes on here.\n\n"), qs: "Guiding questions\n\n" + rep("Short line\n\nText goes on here?\n\n"), q2: "Guiding questions\n\n" + rep("- x\n"), q3: "Guiding questions\n\n" + rep("Colon:\n\n") + "\n\nWho?", q4: "Guiding questions\n\n" + rep("# Head here\n\n"), sal: "Excellency,\n\n" + rep("Concept note\n\n"), lab: rep("Some title\n\nConcept note\n\n"),
};
for (const [name, text] of Object.entries(cases)) {
  if (process.argv[2] && name !== process.argv[2]) continue;
  const t = performance.now();
  const { account } = readNoteWithAccount(text);
  const ms = Math.round(performance.now() - t);
  if (ms > 1500 || process.argv[2]) console.log(name, ms, account.length);
}
console.log("done");
