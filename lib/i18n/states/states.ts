import type { Locale } from "@/lib/i18n/locales";
import { MEMBERS, OBSERVERS, type Row, type Rows } from "@/lib/i18n/states/names";
import type { RegionalGroup } from "@/lib/i18n/states/regional-group";

/** A State as the United Nations names it. For the server, the demo and scripts: no browser gets the whole file. */
export type State = {
  /** ISO 3166-1 alpha-3. */
  code: string;
  kind: "state" | "observer-state";
  regionalGroup: RegionalGroup | null;
  /** English first: the name that stands in for a language nobody has given. */
  names: Record<Locale, string>;
};

/** The 193 Member States and the two observer States, by group and code. */
export const STATES: readonly State[] = [
  ...Object.entries(MEMBERS).flatMap(([group, rows]) =>
    read(rows, "state", group === "none" ? null : (group as RegionalGroup)),
  ),
  ...read(OBSERVERS, "observer-state", null),
];

function read(rows: Rows, kind: State["kind"], regionalGroup: RegionalGroup | null): State[] {
  return Object.entries(rows).map(([code, row]) => ({ code, kind, regionalGroup, names: named(row) }));
}

function named([ar, zh, en, fr, ru, es]: Row): State["names"] {
  return { en, ar, zh, fr, ru, es };
}

const byCode = new Map(STATES.map((state) => [state.code, state]));

/** Takes a code of ISO 3166-1 alpha-3, returns that State; refuses a code that none has. */
export function stateOf(code: string): State {
  const found = byCode.get(code);
  if (!found) throw new Error(`No State has the code ${code}.`);
  return found;
}
