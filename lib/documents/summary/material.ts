import type { Locale } from "@/lib/i18n/locales";
import type { Equity } from "@/lib/roundtable/equity";
import type { TableState } from "@/lib/roundtable/state";
import type { SpeakerView, View } from "@/lib/roundtable/view-types";
import type { SummaryWords } from "./words";

/** What a summary says of the meeting around the table; `timeZone` is that of the room. */
export type MeetingFacts = { title: string; place: string; timeZone: string };

/** What the parts of a summary are made from: the public's view of speakers and statements, the record's of points. */
export type Material = {
  state: TableState;
  open: View;
  record: View;
  figures: Equity;
  meeting: MeetingFacts;
  words: SummaryWords;
  language: Locale;
};

export function speakerName({ names }: SpeakerView, words: SummaryWords, language: Locale): string {
  return names ? (names[language] ?? names.en ?? Object.values(names)[0] ?? words.aParticipant) : words.aParticipant;
}
