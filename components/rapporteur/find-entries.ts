import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { matches } from "@/components/ui/search-text";

export type Wanted = { question?: string; search: string };

/** The entries of one question, and of a search by the speaker's names, in any of their languages. Keeps the order. */
export function findEntries(entries: RecordEntry[], { question, search }: Wanted): RecordEntry[] {
  return entries.filter(
    (entry) => (!question || entry.questions.includes(question)) && matches(search.trim(), wordsOf(entry)),
  );
}

function wordsOf({ speaker }: RecordEntry): (string | undefined)[] {
  return [...Object.values(speaker.names ?? {}), speaker.name, speaker.title];
}
