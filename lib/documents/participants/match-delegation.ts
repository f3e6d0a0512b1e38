import Fuse from "fuse.js/basic";
import { remembering } from "@/lib/documents/note/memo";
import {
  type Known,
  knownByCode,
  knownByKey,
  NEVER_KEYS,
  SPELLINGS,
} from "@/lib/documents/participants/known-delegations";
import { nameKey } from "@/lib/documents/participants/name-key";
import type { Kind, Names } from "@/lib/roundtable/state";

export type DelegationMatch = {
  /** Of the State (ISO 3166-1 alpha-3) or organization; null where nothing was matched for certain. */
  code: string | null;
  /** In six languages where it is known; otherwise as it was written. */
  names: Names;
  kind: Kind | null;
  certainty: "exact" | "close" | "none";
  /** What may have been meant, the likeliest first; empty when it is exact. */
  alternatives: Known[];
};

/** How many are offered where none is certain. */
const OFFERED = 5;

/**
 * Takes a State or an organization as somebody wrote it, in any of the six languages; returns which one it is. Exact is a name, a code
 * or an alias of one only; what is merely close is offered and never taken.
 */
export const matchDelegation = remembering((text: string): DelegationMatch => {
  const written = text.trim();
  const found = exact(written);
  if (found.length === 1 && found[0]) return { ...found[0], certainty: "exact", alternatives: [] };
  const alternatives = found.length > 1 ? [...found] : NEVER_KEYS.has(nameKey(written)) ? [] : near(nameKey(written));
  const certainty = alternatives.length > 0 ? "close" : "none";
  return { code: null, names: { [languageOf(written)]: written }, kind: null, certainty, alternatives };
});

/** Every one that bears exactly this name; more than one where the name is ambiguous. */
function exact(written: string): readonly Known[] {
  const code = written.replace(/\./g, "");
  // Two letters are a code only in capitals, as a word of some language may have them too.
  const byCode = /^[A-Z]{2}$/.test(code) || /^[A-Za-z]{3}$/.test(code) ? knownByCode(code.toUpperCase()) : undefined;
  // The code of Namibia is also what the Non-Aligned call themselves.
  if (byCode) return [...new Set([byCode, ...knownByKey(nameKey(written))])];
  for (const key of readings(written)) {
    if (NEVER_KEYS.has(key)) return [];
    const known = knownByKey(key);
    if (known.length > 0) return known;
  }
  return [];
}

/** The name as it stands, without a bracket, without what sends it, without its form of government. */
function readings(written: string): string[] {
  const key = nameKey(written);
  const outside = nameKey(written.replace(/[(（[].*?[)）\]]/g, " "));
  const sent = withoutSender(key);
  const all = [key, outside, sent, withoutSender(outside), withoutForm(sent)];
  return [...new Set(all)].filter((one) => one.length > 1);
}

const SENDER = new RegExp(
  `^(?:${[
    "(?:the )?(?:permanent (?:observer )?mission|embassy|government|delegation|permanent delegation) (?:of|for) (?:the )?",
    "(?:la )?(?:mission permanente|ambassade|gouvernement|delegation) (?:de la |de l |du |des |de |d )",
    "(?:la )?(?:mision permanente|embajada|gobierno|delegacion) (?:de la |de los |de las |del |de )",
  ].join("|")})`,
);

function withoutSender(key: string): string {
  return key
    .replace(SENDER, "")
    .replace(/ to the (?:un|united nations)(?: .*)?$/, "")
    .replace(/^(?:بعثه|وفد|سفاره|حكومه)(?: دايمه| دائمه)? (?:ل)?/, "")
    .replace(/常驻(?:联合国)?代表团$|(?:代表团|大使馆|政府)$/, "");
}

const FORM =
  /^(?:the )?(?:(?:(?:federal|federative|islamic|democratic|socialist|peoples|people s|popular|populaire|arab|arabe|oriental|bolivarian|plurinational|cooperative|co operative|independent|hashemite|united|federale|federal|islamique|islamica|democratique|democratica|socialiste|socialista) )*(?:republic|kingdom|state|states|commonwealth|sultanate|principality|union|republique|royaume|etat|principaute|republica|reino|estado|principado|sultanato)(?: (?:federale|federal|islamique|islamica|democratique|democratica|populaire|popular|socialiste|socialista|unie|unida|bolivariana|oriental))* (?:of the |of |de la |de l |de los |de las |du |des |del |de |d ))|^(?:the )|^(?:республика|королевство|государство) |^(?:جمهوريه|مملكه|دوله|سلطنه) /;

function withoutForm(key: string): string {
  return key.replace(FORM, "").replace(/(?:(?:联邦|人民|民主|伊斯兰)*共和国|王国)$/, "");
}

function near(key: string): Known[] {
  if (key.length < 3) return [];
  const found = [...within(key), ...misspelt(key)];
  return [...new Map(found.map((known) => [known.code, known])).values()].slice(0, OFFERED);
}

/** Known names that stand in the text as whole words, the longest first: "Ministry of Health, Kenya". */
function within(key: string): Known[] {
  const words = key.split(" ").slice(0, 20);
  const found: Known[] = [];
  for (let length = Math.min(words.length - 1, 8); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const part = words.slice(at, at + length).join(" ");
      if (part.length > 3) found.push(...knownByKey(part));
    }
  }
  return found;
}

type Spelling = (typeof SPELLINGS)[number];

/** By every two letters that follow each other: a misspelling keeps half of them, so few names need a closer look. */
const byPair = new Map<string, Spelling[]>();
for (const spelling of SPELLINGS) {
  for (const pair of pairsOf(spelling.key)) {
    const known = byPair.get(pair);
    if (known) known.push(spelling);
    else byPair.set(pair, [spelling]);
  }
}

function pairsOf(key: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)));
}

function alike(key: string): Spelling[] {
  const pairs = pairsOf(key);
  const shared = new Map<Spelling, number>();
  for (const pair of pairs)
    for (const spelling of byPair.get(pair) ?? []) shared.set(spelling, (shared.get(spelling) ?? 0) + 1);
  const margin = Math.max(1, Math.floor(key.length / 5));
  return [...shared].flatMap(([spelling, count]) => {
    const isAlike = count * 2 >= pairs.size && Math.abs(spelling.key.length - key.length) <= margin;
    return isAlike ? [spelling] : [];
  });
}

function misspelt(key: string): Known[] {
  if (key.length < 4 || key.length > 80) return [];
  return new Fuse(alike(key), { keys: ["key"], threshold: 0.3, distance: 20 })
    .search(key, { limit: OFFERED * 2 })
    .flatMap(({ item }) => knownByKey(item.key));
}

/** Told by its letters; Latin ones may be of three languages, and English stands for all. */
function languageOf(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return "ar";
  if (/\p{Script=Cyrillic}/u.test(text)) return "ru";
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}
