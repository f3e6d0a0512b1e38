import { nextToCall } from "@/components/moderator/list/next-to-call";
import { callsList, nextItem } from "@/lib/roundtable/schedule";
import type { View } from "@/lib/roundtable/view-types";

/** What the one big button means now. `asks` are steps that want a yes first. */
export type PrimaryAction =
  | { kind: "open" }
  | { kind: "resume" }
  | { kind: "start-item"; item: string }
  | { kind: "rule"; point: string }
  | { kind: "call"; request: string }
  | { kind: "start-clock"; speech: string }
  | { kind: "finish"; speech: string; thenCall?: string }
  | { kind: "adjourn" }
  | { kind: "publish" }
  | { kind: "done" };

/** Takes the desk's view, returns the step that the course of a meeting asks for next. */
export function primaryAction(view: View): PrimaryAction {
  switch (view.session.state) {
    case "scheduled":
      return { kind: "open" };
    case "suspended":
      return { kind: "resume" };
    case "adjourned":
      return { kind: "publish" };
    case "published":
      return { kind: "done" };
    case "live":
      return whileLive(view);
    default:
      return view.session.state satisfies never;
  }
}

function whileLive(view: View): PrimaryAction {
  const { speech, points } = view.floor;
  const next = nextToCall(view);
  const point = points?.at(-1);
  if (point) return { kind: "rule", point: point.id };
  if (speech?.state === "called") return { kind: "start-clock", speech: speech.id };
  if (speech) return { kind: "finish", speech: speech.id, ...(next ? { thenCall: next } : {}) };
  if (next && listIsCalled(view)) return { kind: "call", request: next };
  const item = nextItem(view);
  if (item) return { kind: "start-item", item };
  return next ? { kind: "call", request: next } : { kind: "adjourn" };
}

/** During an item in which the list is not called, the next step of the desk is the next item. */
function listIsCalled(view: View): boolean {
  const { agenda } = view;
  const current = agenda.current ? agenda.items[agenda.current] : undefined;
  if (!current) return agenda.order.length === 0;
  return callsList(view, current);
}
