import type { Said, SummaryWords } from "@/lib/documents/summary/words";

export const english: SummaryWords = {
  title: (table) => `Summary of round table ${table}`,
  overview: "Overview",
  held: ({ table, title, meeting, date, place }) =>
    `Round table ${table}, “${title}”, was held on ${date}${place && ` at ${place}`} as part of the meeting “${meeting}”.`,
  session: (from, to) => `The session lasted from ${from} to ${to}.`,
  rehearsal: "This is the summary of a rehearsal. Nothing in it was said at the meeting.",
  stillOpen: "This is a draft: the session has not been adjourned.",
  attendance: (list) => `Taking part were: ${list}.`,
  moderated: (names) => `The discussion was moderated by ${names}.`,
  heard: (list) => `Heard were: ${list}.`,
  forms: { turn: "interventions", reply: "rights of reply", response: "responses of panellists" },
  videos: (count) => `Among them by video message: ${count}.`,
  onBehalf: (list) => `Speaking also on behalf of others: ${list}.`,
  alsoFor: (speaker, others) => `${speaker} (for ${others})`,
  onBehalfCount: (count) => `Spoken also on behalf of others: ${count}.`,
  pointsOfOrder: (count) => `Points of order, which are procedure and not interventions: ${count}.`,
  segments: "Segments",
  segment: (title, from, to) => `${title} (${from} to ${to})`,
  discussion: "Discussion",
  question: (number) => `Question ${number}`,
  noPoints: "No point was recorded on this question.",
  other: "Other matters",
  writing: "Statements in writing",
  inWriting: (list) => `Statements were received in writing from: ${list}.`,
  nameless: (count) => `Received for the record without a name: ${count}.`,
  noneInWriting: "No statement was received in writing.",
  unreached: "Asked for the floor and not reached",
  asked: (list) => `The floor could not be given to: ${list}.`,
  everyoneHeard: "Everyone who asked for the floor was heard.",
  everyoneHeardOrWrote: "Everyone who asked for the floor was heard or handed in a statement in writing.",
  attribution: {
    "on-the-record": "Views are attributed to those who expressed them.",
    impersonal: "Views are attributed to kinds of speakers; no speaker is named.",
    "chatham-house": "What was said may be used; who said it, and for whom, is not revealed.",
    "off-record": "The discussion was off the record; no views are reported.",
  },
  kinds: {
    state: "States",
    group: "groups of States",
    igo: "intergovernmental organizations",
    "un-entity": "United Nations entities",
    ngo: "non-governmental organizations",
    "private-sector": "the private sector",
    academia: "academia",
    "observer-state": "observer States",
    "observer-organization": "observer organizations",
    other: "other participants",
  },
  aParticipant: "a participant",
  entry: (kind, count) => `${kind} (${count})`,
  said,
  attributed: (text, names) => `${text} (${names})`,
  stop: ".",
  space: " ",
};

const QUANTIFIERS = { "a-few": "A few", several: "Several", many: "Many", most: "Most", all: "All" };
const TONES = { agreed: "agreed", proposed: "proposed", cautioned: "cautioned", disagreed: "disagreed, holding" };

function said({ quantifier, kind, tone, what }: Said): string {
  const all = kind ? english.kinds[kind] : "participants";
  const many = kind === "private-sector" || kind === "academia" ? `speakers from ${all}` : all;
  const who = quantifier === "one" ? `One voice among ${all}` : `${QUANTIFIERS[quantifier]} ${many}`;
  return `${who} ${tone ? TONES[tone] : "stressed"} that ${what}`;
}
