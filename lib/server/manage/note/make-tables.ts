import { z } from "zod";
import { type DraftQuestion, type DraftTable, wordsOf } from "@/lib/documents/note/draft/note-draft";
import { momentIn } from "@/lib/i18n/zone-time";
import type { TableState } from "@/lib/roundtable/state";
import { serverNow } from "@/lib/server/clock";
import { prisma } from "@/lib/server/database/prisma";
import { tables } from "@/lib/server/live/tables";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { latestNote } from "@/lib/server/manage/note/kept-note";
import { commandAs } from "@/lib/server/manage/plan";
import { changeTable, makeTable } from "@/lib/server/manage/tables";
import { proposeAgenda } from "@/lib/server/plan-meeting";

export const making = z.strictObject({ id: z.string(), revision: z.int().min(0) });

/** The morning slot of the United Nations (domain.md, §4). */
const SLOT = "10:00";
const SLOT_MS = 3 * 60 * 60_000;

export type MadeTables = {
  made: number[];
  changed: number[];
  /** Tables that were opened already: the wording of their questions follows, nothing else. */
  corrected: number[];
};

/**
 * Makes the tables of a note, or brings those that are there up to it. A table that was not opened yet is planned anew in its own
 * slot; of one that was, the questions are corrected. Refuses `stale` where the note was changed since it was seen.
 */
export async function makeTables(managing: Managing, seen: z.output<typeof making>): Promise<MadeTables> {
  const { meeting } = managing;
  const note = await latestNote(meeting.id);
  if (note?.id !== seen.id || note.revision !== seen.revision) throw new ManageRefusal("stale");
  const done: MadeTables = { made: [], changed: [], corrected: [] };
  for (const table of note.draft.tables) {
    const row = await prisma().roundTable.findUnique({
      where: { meetingId_number: { meetingId: meeting.id, number: table.number } },
      select: { id: true },
    });
    const { id, how } = row ? await bringUp(managing, row.id, table) : await makeNew(managing, table);
    await prisma().roundTable.update({ where: { id }, data: { note: table.page ?? undefined } });
    done[how].push(table.number);
  }
  await prisma().noteDocument.update({ where: { id: note.id }, data: { appliedAt: new Date(serverNow()) } });
  return done;
}

type Done = { id: string; how: keyof MadeTables };

async function makeNew(managing: Managing, { number, title, leadIn, questions }: DraftTable): Promise<Done> {
  const { timeZone, startsOn } = managing.meeting;
  const startsAt = momentIn(timeZone, startsOn.toISOString().slice(0, 10), SLOT);
  const asked = questions.map((question, index) => ({ id: `q${index + 1}`, number: index + 1, ...fields(question) }));
  const plan = { title, leadIn, startsAt, endsAt: startsAt + SLOT_MS, questions: asked };
  return { id: await makeTable(managing, { number, room: "", capacity: null, plan }), how: "made" };
}

async function bringUp(managing: Managing, id: string, table: DraftTable): Promise<Done> {
  const state = (await tables().of(id)).state();
  if (state.session.state !== "scheduled") {
    await correctQuestions(managing, id, state, table);
    return { id, how: "corrected" };
  }
  const questions = withKnownIds(state, table.questions);
  const { startsAt, endsAt } = state.seq === 0 ? slotOf(managing) : state.table;
  const before = state.questions.order.join(" ");
  const same = questions.map((question) => question.id).join(" ") === before;
  const plan = { title: table.title, leadIn: table.leadIn, startsAt, endsAt, questions };
  // An agenda goes question by question: with other questions it is proposed anew.
  const items = same ? {} : { items: proposeAgenda(questions, startsAt, endsAt) };
  await changeTable(managing, id, { seq: state.seq, plan: { ...plan, ...items }, seat: [], unseat: [] });
  return { id, how: "changed" };
}

function slotOf({ meeting }: Managing) {
  const startsAt = momentIn(meeting.timeZone, meeting.startsOn.toISOString().slice(0, 10), SLOT);
  return { startsAt, endsAt: startsAt + SLOT_MS };
}

const fields = (question: DraftQuestion) => ({
  text: wordsOf(question),
  label: question.label,
  preamble: question.preamble,
  parts: question.parts,
});

/** A question that is there keeps its id, found by its words, else by its place. */
function withKnownIds(state: TableState, questions: DraftQuestion[]) {
  const known = state.questions.order.flatMap((id) => state.questions.items[id] ?? []);
  const byText = new Map(known.map(({ id, text }) => [text, id]));
  const used = new Set(questions.flatMap((question) => byText.get(wordsOf(question)) ?? []));
  const free = known.map(({ id }) => id).filter((id) => !used.has(id));
  let next = 1;
  const fresh = () => {
    while (state.questions.items[`q${next}`] || used.has(`q${next}`)) next += 1;
    used.add(`q${next}`);
    return `q${next}`;
  };
  return questions.map((question, index) => {
    const id = byText.get(wordsOf(question)) ?? free.shift() ?? fresh();
    return { id, number: index + 1, ...fields(question) };
  });
}

/** At an opened table the agenda stands: what has the same number gets the new words, and shows its version. */
async function correctQuestions(managing: Managing, id: string, state: TableState, table: DraftTable): Promise<void> {
  for (const [index, question] of table.questions.entries()) {
    const known = Object.values(state.questions.items).find(({ number }) => number === index + 1);
    const { text, label, preamble, parts } = fields(question);
    if (!known || known.text === text) continue;
    await commandAs(managing.holder, id, { type: "CorrectQuestion", question: known.id, text, label, preamble, parts });
  }
}
