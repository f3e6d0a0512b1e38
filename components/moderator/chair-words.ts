import type { SpeakerView, View } from "@/lib/roundtable/view-types";

/** What the chair will say next, as facts; the sentence is made in the chair's language. */
export type ChairWords =
  | { kind: "open" }
  | { kind: "give"; when: "now" | "next"; thanks?: SpeakerView; to: SpeakerView; after: SpeakerView[] }
  | { kind: "nobody"; thanks?: SpeakerView }
  | { kind: "suspended" }
  | { kind: "adjourned" };

/**
 * While somebody is called or nobody speaks: the words that give the floor now. While somebody speaks: the words that will be
 * needed when that ends, so that the chair has read them before.
 */
export function chairWords(view: View): ChairWords | undefined {
  switch (view.session.state) {
    case "scheduled":
      return { kind: "open" };
    case "suspended":
      return { kind: "suspended" };
    case "live":
      return whileLive(view);
    case "adjourned":
      return { kind: "adjourned" };
    case "published":
      return undefined;
    default:
      return view.session.state satisfies never;
  }
}

function whileLive(view: View): ChairWords | undefined {
  const { speech } = view.floor;
  const waiting = view.list.order.flatMap((id) => view.list.requests[id]?.speaker ?? []);
  const held = speech && view.list.requests[speech.request]?.speaker;
  if (speech?.state === "called" && held) return give("now", lastHeard(view), [held, ...waiting]);
  if (held) return give("next", held, waiting);
  return waiting.length > 0 ? give("now", lastHeard(view), waiting) : nobody(lastHeard(view));
}

function give(when: "now" | "next", thanks: SpeakerView | undefined, [to, ...after]: SpeakerView[]): ChairWords {
  if (!to) return nobody(thanks);
  return { kind: "give", when, to, after: after.slice(0, 2), ...(thanks && { thanks }) };
}

function nobody(thanks: SpeakerView | undefined): ChairWords {
  return thanks ? { kind: "nobody", thanks } : { kind: "nobody" };
}

/** Whoever spoke last in the current item: nobody is thanked again after a pause of the agenda. */
function lastHeard({ speeches, list, agenda }: View): SpeakerView | undefined {
  const since = agenda.current ? (agenda.items[agenda.current]?.startedAt ?? 0) : 0;
  const last = speeches?.order.map((id) => speeches.items[id]).findLast((speech) => speech?.outcome === "heard");
  return last && last.endedAt >= since ? list.requests[last.request]?.speaker : undefined;
}
