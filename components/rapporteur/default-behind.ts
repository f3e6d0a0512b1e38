import type { PointForm } from "@/components/rapporteur/point-form";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import type { Kind } from "@/lib/roundtable/state";

/**
 * Whom a point begun now is most likely about: who speaks; between two speakers, who spoke last, since the one just called has said
 * nothing yet.
 */
export function likelyEntry(entries: RecordEntry[]): RecordEntry | undefined {
  const now = entries.find((entry) => entry.type === "now");
  if (now?.type === "now" && now.speech.state !== "called") return now;
  return entries.find((entry) => entry.type === "heard") ?? now;
}

/** The kind that all the interventions share; null where they differ, or where a speaker's kind is protected. */
export function sharedKind(entries: RecordEntry[], interventions: string[]): Kind | null {
  const kinds = new Set(
    interventions.map((id) => entries.find((entry) => entry.intervention === id)?.speaker.kind ?? null),
  );
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

/** The form before anything is typed: it follows the floor and the question looked at. */
export function freshForm(entries: RecordEntry[], question: string | undefined): PointForm {
  const likely = likelyEntry(entries);
  return {
    text: "",
    questions: question ? [question] : [],
    parts: [],
    kind: likely?.speaker.kind ?? null,
    quantifier: null,
    tone: null,
    interventions: likely ? [likely.intervention] : [],
  };
}
