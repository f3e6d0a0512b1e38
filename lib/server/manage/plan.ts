import { z } from "zod";
import { splitQuestion } from "@/lib/documents/note/questions";
import { agendaOf } from "@/lib/roundtable/agenda-change";
import { type CommandInput, parseCommand } from "@/lib/roundtable/commands";
import { find } from "@/lib/roundtable/lookup";
import type { TableState } from "@/lib/roundtable/state";
import type { Holder } from "@/lib/server/badge-holder";
import { newId } from "@/lib/server/live/new-id";
import { tables } from "@/lib/server/live/tables";
import { ManageRefusal } from "@/lib/server/manage/manager";
import { proposeTable } from "@/lib/server/plan-meeting";

type PlanTable = Extract<CommandInput, { type: "PlanTable" }>;

const time = z.number().int();
const askedQuestion = z.looseObject({
  id: z.string().optional(),
  number: z.number().int().optional(),
  text: z.string().trim().min(1).max(10_000),
  /** What it asks, where that is known; else the text is read for it. */
  preamble: z.string().optional(),
  parts: z.array(z.string()).optional(),
});

/** A plan as the secretariat sends it. What is left out stays as it is; the schema of the command looks at the rest. */
export const planFields = z.strictObject({
  title: z.string().optional(),
  startsAt: time.optional(),
  endsAt: time.optional(),
  mode: z.string().optional(),
  profile: z.unknown().optional(),
  leadIn: z.string().optional(),
  items: z.array(z.unknown()).optional(),
  questions: z.array(askedQuestion).max(60).optional(),
});

export type PlanFields = z.output<typeof planFields>;

/** The plan of a new table: what was given, else an agenda that fills its slot. Refuses what no table can hold. */
export function newPlan(number: number, given: PlanFields): PlanTable {
  const { title = "", startsAt = 0, endsAt = 0, items, questions = [], ...rest } = given;
  const minutes = Math.max(0, Math.floor((endsAt - startsAt) / 60_000));
  const asked = questionsOf(questions, {});
  const proposed = proposeTable({ number, title, questions: asked }, startsAt, minutes);
  return checked({ ...proposed, ...rest, endsAt, items: items ?? proposed.items, questions: asked });
}

/** The plan of a table with what was given in place of what it has; an agenda that is not given moves with its table. */
export function changedPlan(state: TableState, given: PlanFields): PlanTable {
  const { table, questions } = state;
  const by = (given.startsAt ?? table.startsAt) - table.startsAt;
  const items = agendaOf(state).items.map((item) => {
    return { ...item, startsAt: item.startsAt + by, endsAt: item.endsAt + by };
  });
  const asked = questions.order.flatMap((id) => questions.items[id] ?? []);
  return checked({
    ...table,
    leadIn: questions.leadIn,
    items,
    ...given,
    questions: questionsOf(given.questions ?? asked, questions.items),
  });
}

/** The agenda of an open table with what was given in place of what it has; null where more was given than an agenda. */
export function changedAgenda(state: TableState, given: PlanFields): CommandInput | null {
  const { startsAt, endsAt, items, ...more } = given;
  if (Object.keys(more).length > 0) return null;
  const seen = agendaOf(state);
  const change = { startsAt: startsAt ?? seen.startsAt, endsAt: endsAt ?? seen.endsAt, items: items ?? seen.items };
  return { type: "ChangeAgenda", ...change, seen } as CommandInput;
}

type Asked = z.output<typeof askedQuestion>;

/** A question whose text is as it was keeps its parts; a text that was typed is read for what it asks. */
function questionsOf(asked: Asked[], known: TableState["questions"]["items"]) {
  const taken = new Set(asked.flatMap(({ id }) => id ?? []));
  return asked.map(({ id = freeId(taken), number, text, preamble = "", parts, label = "" }, index) => {
    const before = find(known, id);
    const same = before?.text === text ? before : splitQuestion(piecesOf(text));
    const read = parts ? { text, preamble, parts } : same;
    return { id, number: number ?? index + 1, label: String(label), ...partsOf(read) };
  });
}

function partsOf({ text, preamble, parts }: { text: string; preamble: string; parts: string[] }) {
  return { text, preamble, parts };
}

function freeId(taken: Set<string>): string {
  let number = taken.size + 1;
  while (taken.has(`q${number}`)) number += 1;
  taken.add(`q${number}`);
  return `q${number}`;
}

const NESTED = /^\s*(?:[-–—•*]|\(?[a-z\u0621-\u064A]\)|\d{1,2}[.)])\s+/iu;

/** Lines that begin with a dash, a letter or a number are parts of their own. */
function piecesOf(text: string): { text: string; nested: boolean }[] {
  const [first = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  return [
    { text: first, nested: false },
    ...lines.map((line) => ({ text: line.replace(NESTED, ""), nested: NESTED.test(line) })),
  ];
}

function checked(plan: Record<string, unknown>): PlanTable {
  const parsed = parseCommand({ id: "plan", ...plan, type: "PlanTable" });
  if (!parsed.ok) throw new ManageRefusal("malformed", { fields: parsed.fields.join(", ") });
  return parsed.value.command as PlanTable;
}

/** Sends a command of the secretariat through the live table; refuses as the table does. Returns the table's new `seq`. */
export async function commandAs(holder: Holder, tableId: string, input: CommandInput): Promise<number> {
  const id = newId();
  const parsed = parseCommand({ id, ...input });
  if (!parsed.ok) throw new ManageRefusal("malformed", { fields: parsed.fields.join(", ") });
  const live = await tables().of(tableId);
  const actor = { participant: holder.id, role: "secretariat" } as const;
  const answer = await live.command({ actor, id, command: parsed.value.command });
  if (!answer.ok) throw new ManageRefusal(answer.code, answer.params);
  return answer.seq;
}
