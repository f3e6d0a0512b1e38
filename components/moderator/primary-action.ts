import type { View } from "@/lib/roundtable/view-types";

/** What the one big button means now. `asks` are steps that want a yes first. */
export type PrimaryAction =
  | { kind: "open" }
  | { kind: "resume" }
  | { kind: "start-item"; item: string }
  | { kind: "call"; request: string }
  | { kind: "start-clock"; speech: string }
  | { kind: "finish"; speech: string; thenCall?: string }
  | { kind: "adjourn" }
  | { kind: "publish" }
  | { kind: "done" };

/** Items in which the list of speakers is called; during the others the next step of the desk is the next item. */
const SPOKEN = new Set(["question", "other"]);

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
  const { speech } = view.floor;
  const next = view.list.order[0];
  if (speech?.state === "called") return { kind: "start-clock", speech: speech.id };
  if (speech) return { kind: "finish", speech: speech.id, ...(next ? { thenCall: next } : {}) };
  if (next && listIsCalled(view)) return { kind: "call", request: next };
  const item = nextItem(view);
  if (item) return { kind: "start-item", item };
  return next ? { kind: "call", request: next } : { kind: "adjourn" };
}

function listIsCalled({ agenda }: View): boolean {
  const current = agenda.current ? agenda.items[agenda.current] : undefined;
  if (!current) return agenda.order.length === 0;
  return SPOKEN.has(current.kind);
}

/** The item that would be started next: the first planned one after the current, or after the last finished. */
export function nextItem({ agenda }: View): string | undefined {
  const done = agenda.order.findLastIndex((id) => agenda.items[id]?.state !== "planned");
  return agenda.order.slice(done + 1).find((id) => agenda.items[id]?.state === "planned");
}
