import { HONORIFIC, HONORIFIC_BEHIND, ROLE_WORDS, type SpeakerRole } from "@/lib/documents/programme/words";

/** Somebody named in a programme: the name as given, what follows it, and what for. */
export type NamedSpeaker = { name: string; title: string; role: SpeakerRole };

type Labelled = { role: SpeakerRole; before: string; names: string };

const ADDRESSED = new RegExp(`^(?:${HONORIFIC})`, "iu");
const ADDRESSES = new RegExp(`(?:^|\\s)(?:${HONORIFIC})`, "iu");
const LATEST = new RegExp(`[,،，:：–—-]\\s*(?=(?:${HONORIFIC}))|\\s(?=(?:${HONORIFIC}))`, "iu");
const LABELS = ROLE_WORDS.map(({ role, words }) => ({
  role,
  at: new RegExp(
    `(^|[\\s,،，.;:：([–—-])(?:${words})\\s*(?:[)\\]]\\s*)?(?:[:：]|(?<=by|par|por|de|برئاسة|يديرها|يديره|من|cargo de)\\s|[–—-](?=\\s)|(?=\\s?(?:${HONORIFIC})))\\s*`,
    "iu",
  ),
}));

/** Takes what stands behind the time of an item; returns its title and who is named with it. */
export function splitSpeakers(text: string): { title: string; speakers: NamedSpeaker[] } {
  const labelled = firstLabel(text);
  const people = labelled ? labelledPeople(labelled) : [];
  if (labelled && people.length > 0) {
    const inner = splitSpeakers(labelled.before);
    return { title: inner.title, speakers: [...inner.speakers, ...people] };
  }
  const named = LATEST.exec(text);
  if (named && named.index > 0) {
    const title = text.slice(0, named.index);
    return { title: trimmed(title), speakers: peopleIn(text.slice(named.index + named[0].length), "speaker") };
  }
  return { title: trimmed(text), speakers: [] };
}

/** A line that only names people: "Moderator: …", "• H.E. …"; none where it is something else. `role`: what those before were. */
export function speakersOf(line: string, role: SpeakerRole): NamedSpeaker[] {
  const text = line.replace(/^[\s•▪*·–—-]+|^\s*(?:\d{1,2}|[a-z])[.)]\s+/u, "").trim();
  const labelled = firstLabel(text);
  if (labelled && labelled.before.trim() === "") return labelledPeople(labelled);
  if (ADDRESSED.test(text) || HONORIFIC_BEHIND.test(text)) return peopleIn(text, role);
  return [];
}

/** Whether a line announces those who follow it: "Panellists:". */
export function announcedRole(line: string): SpeakerRole | null {
  const labelled = firstLabel(line.trim());
  return labelled && labelled.before.trim() === "" && labelled.names.trim() === "" ? labelled.role : null;
}

function firstLabel(text: string): Labelled | null {
  const found = LABELS.flatMap(({ role, at }) => {
    const match = at.exec(text);
    return match ? [{ role, from: match.index, to: match.index + match[0].length }] : [];
  });
  // The one that stands first; of two at one place the longer: "keynote address by" and not "by".
  const [first] = found.sort((one, other) => one.from - other.from || other.to - one.to);
  return first ? { role: first.role, before: text.slice(0, first.from), names: text.slice(first.to) } : null;
}

function labelledPeople({ role, names }: Labelled): NamedSpeaker[] {
  const next = firstLabel(names);
  if (!next || next.before.trim() === "") return peopleIn(names, role);
  return [...peopleIn(next.before, role), ...labelledPeople(next)];
}

const BETWEEN = new RegExp(
  `\\s*[;；]\\s*(?:and\\s+|et\\s+|y\\s+|и\\s+|و)?|\\s+(?:and|et|y|e|и)\\s+(?=(?:${HONORIFIC}))|[,،]?\\s+و(?=(?:${HONORIFIC}))|、|\\s*,\\s+(?=(?:${HONORIFIC}))`,
  "iu",
);

function peopleIn(text: string, role: SpeakerRole): NamedSpeaker[] {
  return text
    .split(BETWEEN)
    .map(trimmed)
    .filter((one) => one.length > 1 && isName(one))
    .map((one) => ({ ...nameAndTitle(one), role }));
}

/** "by the rapporteur" and "leaving by choice" name nobody. */
function isName(text: string): boolean {
  return !/^\p{Ll}/u.test(text) || ADDRESSES.test(text);
}

/** "H.E. Ms. Ana Example, Minister of Water" → the name before the comma, the title behind it. */
function nameAndTitle(text: string): { name: string; title: string } {
  const [, name = text, title = ""] = /^(.+?)\s*(?:[,،，]|\s[–—-]\s|[（(])\s*(.*?)[）)]?$/u.exec(text) ?? [];
  return { name: clipped(name), title: clipped(title) };
}

/** What a name and a title may be long. */
function clipped(text: string): string {
  return trimmed(text).slice(0, 200);
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s,،，;:：–—|([-]+|[\s,،，;:：–—|([-]+$/gu, "")
    .replace(/\.$/u, (dot) => (/\b\p{L}\.$/u.test(text) ? dot : ""));
}
