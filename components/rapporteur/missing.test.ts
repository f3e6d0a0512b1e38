import { describe, expect, it } from "vitest";
import { deskView } from "@/components/moderator/test-view";
import { missing } from "@/components/rapporteur/missing";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import type { ShownPoint } from "@/components/rapporteur/shown-points";
import type { StatementView } from "@/lib/roundtable/view-types";

const point = (questions: string[]): ShownPoint => ({
  point: { id: questions.join() || "none", text: "t", questions, parts: [], interventions: [], version: 1, at: 0 },
});
const statement = { id: "s1", questions: [], visibility: "public" } as Partial<StatementView> as StatementView;
const entry: RecordEntry = {
  type: "statement",
  id: "s1",
  at: 0,
  speaker: {},
  questions: [],
  intervention: "s1",
  statement,
};

describe("what a summary still wants", () => {
  const question = (id: string) => ({
    id,
    label: id,
    number: 1,
    text: "?",
    preamble: "",
    parts: [] as string[],
    version: 1,
  });
  const questions = { items: { q1: question("q1"), q2: question("q2") }, order: ["q1", "q2"], shown: [] };
  const view = { ...deskView({}), questions };
  const known = { view, shown: [point([])], entries: [entry], isRead: () => false, waiting: 2 };
  const counts = (more: Partial<typeof known> = {}) =>
    Object.fromEntries(missing({ ...known, ...more }).map(({ what, count }) => [what, count]));

  it("is counted: what waits, points and questions without each other, texts nobody opened, a session that goes on", () => {
    expect(counts()).toEqual({ waiting: 2, questionless: 1, pointless: 2, unread: 1, "in-session": 1 });
  });

  it("is a part that no point names, where others of its question are named", () => {
    const asked = { ...questions, items: { ...questions.items, q1: { ...question("q1"), parts: ["Who?", "When?"] } } };
    const named = point(["q1", "q2"]);
    named.point.parts = [{ question: "q1", part: 1 }];
    const partless = (shown: ShownPoint[]) => counts({ view: { ...view, questions: asked }, shown }).partless;
    expect([partless([point(["q1"])]), partless([named])]).toEqual([undefined, 1]);
  });

  it("is nothing once all of it is done", () => {
    const session = { ...view.session, state: "adjourned" as const };
    const shown = [point(questions.order)];
    expect(counts({ view: { ...view, session }, shown, isRead: () => true, waiting: 0 })).toEqual({});
  });
});
