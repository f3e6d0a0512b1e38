import { copyOf, count, type Heard, regionKey, silentAt } from "./balance";
import type { Entry } from "./precedence";
import type { Reason } from "./view-types";

const MOST = 4;

/** Why each stands where it does in this order, by weight, at most four. The counts of region and gender include those heard and those ahead. */
export function reasonsOf(order: Entry[], reserved: Set<string>, heard: Heard, questions: string[]) {
  const tally = copyOf(heard.tally);
  const reasons: Record<string, Reason[]> = {};
  for (const entry of order) {
    count(tally, entry);
    const { request, region, gender } = entry;
    const all: Reason[] = [...placed(entry)];
    if (reserved.has(request.id)) all.push({ code: "reserved-place" });
    all.push(...ranked(entry));
    if (questions.length > 0 && silentAt(heard, request.delegation, questions)) {
      all.push({ code: "not-heard-at-question" });
    }
    if (region !== null) all.push({ code: "of-region", n: tally.region.get(regionKey(entry)) ?? 1, region });
    if (gender !== null) all.push({ code: "of-gender", n: tally.gender.get(gender) ?? 1, gender });
    reasons[request.id] = (entry.hidden ? all.filter(tellsNobody) : all).slice(0, MOST);
  }
  return reasons;
}

/** Rule 100: of a protected speaker the desk learns no kind, rank, region or gender here either. */
function tellsNobody({ code }: Reason): boolean {
  return !["kind", "rank", "of-region", "of-gender"].includes(code);
}

/** The chair's doing goes before every rule. */
function placed({ request }: Entry): Reason[] {
  if (request.inserted) return [{ code: "inserted" }];
  if (request.confirmed) return [{ code: request.reason === null ? "confirmed" : "moved" }];
  return [];
}

function ranked({ request, group, later, class: kindClass, kind, rank }: Entry): Reason[] {
  const turn: Reason = request.turn === 1 ? { code: "first-turn" } : { code: "turn", n: request.turn };
  return [
    ...(later ? [turn] : []),
    ...(group ? [{ code: "group" as const }] : []),
    ...(kindClass > 0 ? [{ code: "kind" as const, kind }] : []),
    ...(rank === null ? [] : [{ code: "rank" as const, rank }]),
    ...(later ? [] : [turn]),
  ];
}
