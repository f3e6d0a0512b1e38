import { nameKey } from "@/lib/documents/participants/name-key";
import { AMBIGUOUS, NEVER, STATE_ALIASES } from "@/lib/documents/participants/state-aliases";
import { ALPHA_3 } from "@/lib/documents/participants/state-codes";
import { ORGANIZATIONS } from "@/lib/i18n/organizations/organizations";
import { STATES } from "@/lib/i18n/states/states";
import type { Kind } from "@/lib/roundtable/state";

/** A State or an organization of the reviewed lists. */
export type Known = { code: string; names: Record<string, string>; kind: Kind };

const ALL: readonly Known[] = [...STATES, ...ORGANIZATIONS].map(({ code, names, kind }) => ({ code, names, kind }));
const byCode = new Map(ALL.map((known) => [known.code, known]));
const byKey = new Map<string, Known[]>();

for (const state of STATES) {
  for (const name of [...Object.values(state.names), ...(STATE_ALIASES[state.code] ?? [])]) enter(name, state.code);
}
for (const { code, names, also } of ORGANIZATIONS) {
  for (const name of [code, ...Object.values(names), ...also]) enter(name, code);
}
for (const [name, codes] of Object.entries(AMBIGUOUS)) {
  byKey.set(
    nameKey(name),
    codes.flatMap((code) => byCode.get(code) ?? []),
  );
}

function enter(name: string, code: string): void {
  const known = byCode.get(code);
  if (!known) throw new Error(`No State and no organization has the code ${code}.`);
  for (const form of [name, ...turned(name)]) {
    const key = nameKey(form);
    const before = byKey.get(key) ?? [];
    if (!before.includes(known)) byKey.set(key, [...before, known]);
  }
}

/** "Iran (Islamic Republic of)" is also "Islamic Republic of Iran"; in Arabic a dash keeps the place of the name within the bracket. */
function turned(name: string): string[] {
  const parts = /^(.+?) \((.+)\)$/.exec(name);
  if (!parts) return [];
  const [, head = "", bracket = ""] = parts;
  return [bracket.includes(" - ") ? bracket.replace(" - ", ` ${head} `) : `${bracket} ${head}`];
}

/** All that bear this name; more than one where it is ambiguous. */
export function knownByKey(key: string): readonly Known[] {
  return byKey.get(key) ?? [];
}

/** Takes two or three capital letters, or the code of an organization. */
export function knownByCode(code: string): Known | undefined {
  return byCode.get(ALPHA_3.get(code) ?? code);
}

/** Every key under which something is known, for searching by likeness. */
export const SPELLINGS: readonly { key: string }[] = [...byKey.keys()].map((key) => ({ key }));

/** What names no State on the list, though it looks as if it did. */
export const NEVER_KEYS: ReadonlySet<string> = new Set(NEVER.map(nameKey));
