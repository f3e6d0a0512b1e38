import type { Hero } from "@/components/delegate/hero";
import type { ShowcaseContent } from "@/components/showcase/content";
import { stillOther, stillRequest, stillSpeech, stillView } from "@/components/showcase/still-view";
import type { MyRequest, View } from "@/lib/roundtable/view-types";

export interface HeroState {
  caption: string;
  hero: Hero;
  view?: View;
  /** A text of the delegate's is with the table. */
  handedIn?: true;
}

const MINUTE = 60_000;

/** The faces of the card before the list, on it, and beside it. */
export function waitingHeroes(content: ShowcaseContent): HeroState[] {
  const { at } = content;
  const mine = (more?: Partial<MyRequest>) => stillRequest(at, more);
  const inMinutes = (minutes: number) => ({ turn: { at: at + minutes * MINUTE, minutes } });
  const usual = { suspended: false, expected: false, unlikely: false };
  const fourth = { face: "queued", request: mine(), position: 4, ...usual } as const;
  const next = { face: "next", request: mine({ position: 1 }), position: 1, ...usual, expected: true } as const;
  const suspended = stillView(content, { session: { state: "suspended", reason: content.announcement } });
  const someoneSpeaks = stillView(content, { floor: { speech: stillSpeech(at, 46) } });
  const moved = { from: 2, to: 4, why: "inserted", rank: "minister", at } as const;
  return [
    { caption: "not on the list, open", hero: { face: "off-list", list: "open" } },
    { caption: "closing", hero: { face: "off-list", list: "closing", closesAt: at + 9 * MINUTE } },
    { caption: "list not open yet", hero: { face: "off-list", list: "not-open" } },
    { caption: "list closed", hero: { face: "off-list", list: "closed" } },
    { caption: "no list at this table", hero: { face: "no-list" } },
    { caption: "kept on the device", hero: { face: "unsent", sending: false } },
    { caption: "being sent", hero: { face: "unsent", sending: true } },
    { caption: "fourth, text handed in", hero: { ...fourth, ...inMinutes(11) }, handedIn: true },
    { caption: "moved by a minister", hero: { ...fourth, ...inMinutes(11), moved } },
    { caption: "time will not suffice", hero: { ...fourth, ...inMinutes(74), unlikely: true } },
    { caption: "nobody knows when", hero: fourth },
    { caption: "suspended", hero: { ...fourth, suspended: true }, view: suspended },
    { caption: "was not there", hero: { ...fourth, ...inMinutes(11), after: "absent", expected: true } },
    { caption: "called in error", hero: { ...fourth, ...inMinutes(2), after: "void" } },
    { caption: "next", hero: { ...next, ...inMinutes(2) }, view: someoneSpeaks },
    { caption: "next, the floor is free", hero: { ...next, ...inMinutes(1) } },
    { caption: "second turn, here", hero: { ...fourth, request: mine({ turn: 2, presentAt: at }), ...inMinutes(9) } },
    { caption: "right of reply", hero: { face: "aside", request: mine({ kind: "reply" }), suspended: false } },
    { caption: "stepped out", hero: { face: "parked", request: mine({ backAt: at + 8 * MINUTE }), overdue: false } },
    { caption: "not back in time", hero: { face: "parked", request: mine({ backAt: at - MINUTE }), overdue: true } },
    { caption: "not seated any more", hero: { face: "frozen", request: mine({ frozen: true }) } },
    { caption: "joined with another", hero: { face: "merged", request: mine(), into: stillOther(content, "sweden") } },
  ];
}

/** The faces of the card with the floor. */
export function floorHeroes(content: ShowcaseContent): HeroState[] {
  const { at } = content;
  const request = stillRequest(at);
  const floor = (speech: ReturnType<typeof stillSpeech>, suspended = false): Hero => {
    return { face: "floor", request, speech, suspended };
  };
  const raised = { id: "point", speaker: stillOther(content, "jordan").speaker, at };
  const session = { state: "suspended", reason: content.announcement } as const;
  const paused = stillSpeech(at, 46, at);
  const { table } = stillView(content);
  // Amber nearly all the time, so that it still is when somebody has scrolled down to it.
  const amberEarly = stillView(content, { table: { ...table, amber: 170 } });
  const worded = stillView(content, { table: { ...table, overrunShown: false } });
  return [
    { caption: "called, clock not started", hero: floor(stillSpeech(at, null)) },
    { caption: "speaking", hero: floor(stillSpeech(at, 12)) },
    { caption: "soon", hero: floor(stillSpeech(at, 15)), view: amberEarly },
    { caption: "over", hero: floor(stillSpeech(at, 200)) },
    { caption: "long over", hero: floor(stillSpeech(at, 900)) },
    { caption: "over, in a word", hero: floor(stillSpeech(at, 200)), view: worded },
    { caption: "paused", hero: floor(paused) },
    { caption: "suspended", hero: floor(paused, true), view: stillView(content, { session }) },
    { caption: "point of order", hero: floor(paused), view: stillView(content, { floor: { points: [raised] } }) },
  ];
}

/** The faces of the card when all is done. */
export function doneHeroes({ at }: ShowcaseContent): HeroState[] {
  const request = stillRequest(at);
  const writeUntil = at + 240 * MINUTE;
  const invited = { ...request, invitedAt: at, writeUntil };
  return [
    { caption: "heard, text handed in", hero: { face: "heard", request, at: at - 5 * MINUTE }, handedIn: true },
    { caption: "absent", hero: { face: "absent", request } },
    { caption: "invited to write", hero: { face: "invited", request: invited, overdue: false } },
    { caption: "in writing", hero: { face: "written", request }, handedIn: true },
    { caption: "withdrawn", hero: { face: "withdrawn", request, list: "open" } },
    { caption: "asked too late", hero: { face: "turned-away", request } },
    { caption: "thanks: heard", hero: { face: "thanks", outcome: "heard", at: at - 90 * MINUTE, published: false } },
    {
      caption: "thanks: owes a text",
      hero: { face: "thanks", outcome: "invited", until: writeUntil, published: false },
    },
    { caption: "published", hero: { face: "thanks", outcome: "written", published: true } },
  ];
}
