import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { matches } from "@/components/ui/search-text";

export type Wanted = { question?: string; search: string };

/** The texts of statements by their id, as far as they were fetched. */
export type Texts = ReadonlyMap<string, string>;

/** The entries of one question, and of a search by the speaker's names, in any of their languages, and by what was handed in. */
export function findEntries(entries: RecordEntry[], { question, search }: Wanted, texts: Texts = new Map()) {
  return entries.filter(
    (entry) => (!question || entry.questions.includes(question)) && matches(search.trim(), wordsOf(entry, texts)),
  );
}

function wordsOf(entry: RecordEntry, texts: Texts): (string | undefined)[] {
  const { names, name, title } = entry.speaker;
  const said = statementsOf(entry).map(({ id }) => texts.get(id));
  return [...Object.values(names ?? {}), name, title, ...said, entry.type === "point-of-order" ? entry.ruling : ""];
}

/** What was handed in for an entry. */
export function statementsOf(entry: RecordEntry) {
  if (entry.type === "statement") return [entry.statement];
  return "statements" in entry ? entry.statements : [];
}

/** The first place in a text where a word of the search stands as it was typed, with a few words before it. */
export function hitIn(text: string, search: string): { before: string; hit: string; after: string } | undefined {
  const word = search.trim().split(/\s+/u)[0]?.toLocaleLowerCase() ?? "";
  const lower = text.toLocaleLowerCase();
  const at = word === "" || lower.length !== text.length ? -1 : lower.indexOf(word);
  if (at < 0) return undefined;
  const from = at < 60 ? 0 : text.indexOf(" ", at - 50) + 1;
  const end = at + word.length;
  return {
    before: `${from > 0 ? "… " : ""}${text.slice(Math.min(from, at), at)}`,
    hit: text.slice(at, end),
    after: text.slice(end, end + 300),
  };
}
