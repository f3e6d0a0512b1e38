import { nameList, numeral } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Kind } from "@/lib/roundtable/state";
import type { SpeakerView } from "@/lib/roundtable/view-types";
import { type Material, speakerName } from "./material";
import type { SummaryWords } from "./words";

/** By name where the mode is on the record, else by kind with a count. */
export function whoList(material: Material, speakers: SpeakerView[]): string {
  const { state, words, language } = material;
  if (state.table.mode !== "on-the-record") {
    return counted(
      speakers.map(({ kind }) => kind ?? "other"),
      words,
      language,
    );
  }
  return nameList(
    language,
    speakers.map((speaker) => speakerName(speaker, words, language)),
  );
}

/** Each kind with how many there are, in the order in which the kinds first come. */
export function counted(kinds: Kind[], words: SummaryWords, language: Locale): string {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const entries = [...counts].map(([kind, count]) => words.entry(words.kinds[kind], numeral(language, count)));
  return nameList(language, entries);
}
