import { readFileSync } from "node:fs";
import { readNoteWithAccount } from "@/lib/documents/note/read-note";
const { plan, account, marks } = readNoteWithAccount(readFileSync(process.argv[2]!, "utf8"));
if (process.argv[3] === "full") console.log(JSON.stringify(plan, null, 1));
else {
  console.log(plan.title, "|", plan.date, "|", plan.organiser, "| lines", account.length, "marks", marks.length);
  for (const t of plan.tables) {
    console.log("#", t.number, t.title, "| leadIn:", t.leadIn.slice(0, 300), "| notes", t.footnotes.map((f) => f.mark).join());
    for (const s of t.sections) console.log("  §", s.kind, "|", s.heading, "|", s.paragraphs.map((p) => p.slice(0, 50)+"…"+p.slice(-12)));
    for (const p of t.priorities) console.log("  P", p.text.slice(0, 70), p.paragraphs.length, p.points.length);
    for (const q of t.questions) console.log("  Q", q.number, q.preamble.slice(0, 80), q.parts);
  }
  for (const s of plan.setAside) console.log("  -", s.line, s.reason, "|", s.text.slice(0, 60));
}
