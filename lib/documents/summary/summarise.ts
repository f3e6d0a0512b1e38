import { longDate, nameList, numeral, timeOfDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { equity } from "@/lib/roundtable/equity";
import type { TableState } from "@/lib/roundtable/state";
import { view } from "@/lib/roundtable/view";
import type { Material, MeetingFacts } from "./material";
import { pointSentences } from "./points";
import { procedure } from "./procedure";
import { type Block, heading, list, paragraph, quote, type SummaryTree } from "./tree";
import { unreached } from "./unreached";
import { counted, whoList } from "./who";
import { summaryWords } from "./words";

/**
 * The summary of a table in the form of the hearing's (domain.md §2): overview, segments, per question what was stressed, by kind
 * of speaker, statements in writing, who was not reached. Names appear only when the mode of the table is on the record, and
 * never that of a protected speaker; confidential and room statements are not in it. `now` is server time in ms.
 */
export function summarise(state: TableState, meeting: MeetingFacts, language: Locale, now: number): SummaryTree {
  const words = summaryWords(language);
  const open = view(state, "public", now);
  const record = view(state, "record", now);
  const material = { state, open, record, figures: equity(record, now), meeting, words, language };
  const title = words.title(numeral(language, state.table.number));
  const blocks = [
    heading(1, `${title}: ${state.table.title}`),
    ...(state.table.rehearsal ? [paragraph(words.rehearsal)] : []),
    ...overview(material),
    ...procedure(material),
    ...segments(material),
    ...discussion(material),
    ...inWriting(material),
    ...unreached(material),
  ];
  return { language, title, attribution: words.attribution[state.table.mode], blocks };
}

function overview({ state, meeting, words, language, open, record }: Material): Block[] {
  const { table, session } = state;
  const date = longDate(language, session.openedAt ?? table.startsAt, meeting.timeZone);
  const time = (ms: number) => timeOfDay(language, ms, meeting.timeZone);
  const { number, title, mode } = table;
  const sentences = [
    words.held({ table: numeral(language, number), title, meeting: meeting.title, date, place: meeting.place }),
  ];
  if (session.openedAt !== null && session.adjournedAt !== null) {
    sentences.push(words.session(time(session.openedAt), time(session.adjournedAt)));
  }
  const kinds = Object.values(record.seats.items).map((seat) => (open.seats.items[seat.id] ? seat.kind : "other"));
  if (kinds.length > 0) sentences.push(words.attendance(counted(kinds, words, language)));
  const moderators = moderatorNames(state);
  if (moderators.length > 0) sentences.push(words.moderated(nameList(language, moderators), moderators.length > 1));
  const draft = session.adjournedAt === null ? [paragraph(words.stillOpen)] : [];
  return [
    heading(2, words.overview),
    ...draft,
    paragraph(sentences.join(words.space)),
    paragraph(words.attribution[mode]),
  ];
}

/** Moderators are named, as in the hearing's summary; those without a name on their seat are left out. */
function moderatorNames(state: TableState): string[] {
  return Object.values(state.participants)
    .filter(({ role, name, title }) => role === "moderator" && (name || title))
    .map(({ name, title }) => [name, title].filter(Boolean).join(", "));
}

function segments({ state, words, meeting, language }: Material): Block[] {
  const time = (ms: number) => timeOfDay(language, ms, meeting.timeZone);
  const held = Object.values(state.agenda.items)
    .filter((item) => item.startedAt !== null && item.finishedAt !== null)
    .sort((one, other) => (one.startedAt ?? 0) - (other.startedAt ?? 0))
    .map((item) => words.segment(item.title, time(item.startedAt ?? 0), time(item.finishedAt ?? 0)));
  return held.length > 0 ? [heading(2, words.segments), list(held)] : [];
}

function discussion(material: Material): Block[] {
  const { state, words, language } = material;
  if (state.table.mode === "off-record") return [];
  const blocks = [heading(2, words.discussion)];
  for (const id of state.questions.order) {
    const question = state.questions.items[id];
    if (!question) continue;
    blocks.push(heading(3, words.question(numeral(language, question.number))), quote(question.text));
    const sentences = pointSentences(material, (point) => point.questions.includes(id));
    blocks.push(...(sentences.length > 0 ? sentences : [paragraph(words.noPoints)]));
  }
  const others = pointSentences(material, (point) => point.questions.length === 0);
  return others.length > 0 ? [...blocks, heading(3, words.other), ...others] : blocks;
}

function inWriting(material: Material): Block[] {
  const { open, record, words, language } = material;
  const named = Object.values(open.statements.items).map(({ speaker }) => speaker);
  const nameless = Object.values(record.statements.items).filter(
    ({ visibility, state }) => visibility === "nameless" && state === "published",
  ).length;
  const blocks = [heading(2, words.writing)];
  if (named.length > 0) blocks.push(paragraph(words.inWriting(whoList(material, named))));
  if (nameless > 0) blocks.push(paragraph(words.nameless(numeral(language, nameless))));
  return named.length + nameless > 0 ? blocks : [...blocks, paragraph(words.noneInWriting)];
}
