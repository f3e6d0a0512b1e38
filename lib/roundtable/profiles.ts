import type { Preset, Profile } from "./state";

const ROUND_TABLE: Profile = {
  preset: "round-table",
  listed: true,
  limits: { state: 180, observer: 180, group: 300, stakeholder: 120, panellist: 300 },
  amber: 30,
  handover: 20,
  grace: 5,
  absence: "after-next-heard",
  secondTurns: "after-first-turns",
  reserved: 0,
  replies: [],
  panellistsRespond: true,
  overrunShown: false,
};

/**
 * What the secretariat starts from. No rulebook exists (domain brief, §3): the figures are those of the meetings named there,
 * and every one of them can be changed.
 */
export const PROFILES: Record<Preset, Profile> = {
  "round-table": ROUND_TABLE,
  "interactive-dialogue": {
    ...ROUND_TABLE,
    preset: "interactive-dialogue",
    limits: { state: 180, observer: 120, group: 180, stakeholder: 120, panellist: 300 },
    absence: "end-of-kind",
  },
  hearing: {
    ...ROUND_TABLE,
    preset: "hearing",
    limits: { state: 180, observer: 180, group: 180, stakeholder: 180, panellist: 420 },
    absence: "end-of-list",
    secondTurns: "in-order",
    reserved: 2,
  },
  strict: {
    ...ROUND_TABLE,
    preset: "strict",
    limits: { state: 120, observer: 90, group: 150, stakeholder: 90, panellist: 300 },
    handover: 10,
    grace: 0,
    absence: "lost",
    secondTurns: "refused",
    replies: [180, 120],
    panellistsRespond: false,
    overrunShown: true,
  },
  "no-list": { ...ROUND_TABLE, preset: "no-list", listed: false, secondTurns: "in-order" },
};
