import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { callable } from "@/lib/roundtable/schedule";
import type { RequestView, SpeakerView, View } from "@/lib/roundtable/view-types";

/** What the chair will say next, as facts; the sentence is made in the chair's language. */
export type ChairWords =
  | { kind: "open" }
  | { kind: "point"; by: SpeakerView }
  | { kind: "give"; when: "now" | "next"; thanks?: SpeakerView; to: RequestView; after: RequestView[] }
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

/** Who will be called, in this order: the first of them is next. */
export function comingUp(view: Pick<View, "list">, count = 3): RequestView[] {
  return callable(view).slice(0, count);
}

function whileLive(view: View): ChairWords | undefined {
  const { speech, points } = view.floor;
  const point = points?.at(-1);
  if (point) return { kind: "point", by: point.speaker };
  const held = requestOnTheFloor(view);
  if (speech?.state === "called" && held) return give("now", lastHeard(view), [held, ...comingUp(view)]);
  if (held) return give("next", held.speaker, comingUp(view));
  return give("now", lastHeard(view), comingUp(view));
}

function give(when: "now" | "next", thanks: SpeakerView | undefined, [to, ...after]: RequestView[]): ChairWords {
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
