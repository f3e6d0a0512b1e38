import { PROFILES } from "../profiles";
import type { ItemView, RequestView, View } from "../view-types";

/** Takes a time of the worked morning (domain.md §8) such as "10:45", returns ms. */
export function clock(time: string): number {
  return Date.parse(`2016-09-19T${time}-04:00`);
}

const PLAN = [
  ["opening", "opening", "10:00", "10:10"],
  ["panel", "panel", "10:10", "10:40"],
  ["q1", "question", "10:40", "11:15"],
  ["q2", "question", "11:15", "11:45"],
  ["q3", "question", "11:45", "12:20"],
  ["q4", "question", "12:20", "12:45"],
  ["wrap-up", "wrap-up", "12:45", "12:55"],
  ["closing", "closing", "12:55", "13:00"],
] as const;

/** What an item does: began, ended, or is skipped. An item that began and has not ended is the current one. */
export type Course = Record<string, [from: string, to?: string] | "skipped">;

export type Morning = {
  course?: Course;
  waiting?: Partial<RequestView>[];
  plan?: readonly (readonly [id: string, kind: ItemView["kind"], from: string, to: string])[];
} & Partial<Pick<View, "session" | "floor" | "participants">> & { shown?: string[]; list?: View["list"]["state"] };

/** The desk's view of the worked morning, as far as its times go. */
export function morning({ course = {}, waiting = [], plan = PLAN, shown, list = "open", ...more }: Morning): View {
  const { limits, amber, handover } = PROFILES["round-table"];
  const items = plan.map(([id, kind, from, to]) => item(id, kind, from, to, course[id]));
  const current = items.find(({ state }) => state === "current");
  const requests = waiting.map((each, index) => request(`r${index + 1}`, each));
  return {
    table: {
      number: 3,
      title: "Cooperation",
      startsAt: clock("10:00"),
      endsAt: clock("13:00"),
      mode: "impersonal",
      limits,
      amber,
      handover,
      listed: true,
      overrunShown: false,
    },
    session: { state: "live" },
    agenda: { ...byId(items), ...(current && { current: current.id }) },
    questions: { items: {}, order: ["q1", "q2", "q3", "q4"], shown: shown ?? current?.questions ?? [] },
    list: { state: list, requests: byId(requests).items, order: requests.map(({ id }) => id) },
    floor: {},
    seats: { items: {}, order: [] },
    statements: { items: {}, order: [] },
    may: {},
    ...more,
  };
}

function item(id: string, kind: ItemView["kind"], from: string, to: string, course: Course[string] | undefined) {
  const plan = { id, kind, title: id, startsAt: clock(from), endsAt: clock(to) };
  const questions = kind === "question" ? [id] : [];
  if (course === undefined) return { ...plan, questions, state: "planned" as const };
  if (course === "skipped") return { ...plan, questions, state: "skipped" as const };
  const [began, ended] = course;
  const times = { startedAt: clock(began), ...(ended && { finishedAt: clock(ended) }) };
  return { ...plan, questions, state: ended ? ("finished" as const) : ("current" as const), ...times };
}

function request(id: string, more: Partial<RequestView>): RequestView {
  return {
    id,
    state: "waiting",
    speaker: { names: { en: id }, kind: "state" },
    speakingAs: "national",
    onBehalfOf: [],
    questions: [],
    at: clock("10:00"),
    limit: 180,
    ...more,
  };
}

function byId<T extends { id: string }>(all: T[]): { items: Record<string, T>; order: string[] } {
  return { items: Object.fromEntries(all.map((each) => [each.id, each])), order: all.map(({ id }) => id) };
}
