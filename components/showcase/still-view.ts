import type { ShowcaseContent } from "@/components/showcase/content";
import type { MyRequest, RequestView, SpeechView, View } from "@/lib/roundtable/view-types";

const MINUTE = 60_000;
const USUAL: Pick<MyRequest, "speakingAs" | "questions" | "limit"> = {
  speakingAs: "national",
  questions: ["q3"],
  limit: 180,
};

/** A live table ten minutes into its third question, as its delegates see it; `more` says what is otherwise. */
export function stillView({ at, question }: ShowcaseContent, more: Partial<View> = {}): View {
  const { label, preamble, parts } = question;
  const text = [preamble, ...parts].join(" ");
  const startsAt = at - 60 * MINUTE;
  return {
    table: {
      number: 3,
      title: label,
      startsAt,
      endsAt: startsAt + 180 * MINUTE,
      mode: "impersonal",
      limits: { state: 180, observer: 180, group: 300, stakeholder: 120, panellist: 300 },
      amber: 30,
      handover: 20,
      listed: true,
      overrunShown: true,
    },
    session: { state: "live", openedAt: startsAt },
    agenda: { items: {}, order: [] },
    questions: {
      items: { q3: { id: "q3", number: 3, label, text, preamble, parts, version: 1 } },
      order: ["q3"],
      shown: ["q3"],
    },
    list: { state: "open", requests: {}, order: [] },
    floor: {},
    seats: { items: {}, order: [] },
    statements: { items: {}, order: [] },
    may: {},
    ...more,
  };
}

/** A request of the reader's own, fourth on the list. */
export function stillRequest(at: number, more: Partial<MyRequest> = {}): MyRequest {
  return { id: "mine", state: "waiting", at: at - 20 * MINUTE, ...USUAL, position: 4, ...more };
}

/** The request of another delegation as all see it. */
export function stillOther({ at, delegations }: ShowcaseContent, id: string): RequestView {
  const names = delegations.find((delegation) => delegation.id === id)?.names ?? {};
  return { id, state: "waiting", speaker: { names, seat: id }, onBehalfOf: [], at: at - 30 * MINUTE, ...USUAL };
}

/** A speech of the reader's own request of which so many seconds are spent; none: called, not begun. */
export function stillSpeech(at: number, spent: number | null, pausedAt?: number): SpeechView {
  const clock = { allotted: 180, pausedFor: 0, ...(spent !== null && { startedAt: at - spent * 1_000 }) };
  return {
    id: "speech",
    request: "mine",
    state: spent === null ? "called" : pausedAt === undefined ? "speaking" : "paused",
    calledAt: at - MINUTE,
    clock: { ...clock, ...(pausedAt !== undefined && { pausedAt }) },
  };
}
