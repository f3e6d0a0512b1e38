/** Badges with fixed codes: they are accepted in the demo meeting alone. `participant` is the key of who wears it. */
export const DEMO_BADGES = [
  { code: "DEMO-MODERATOR", participant: "moderator", role: "moderator", who: "Moderator, every table" },
  { code: "DEMO-MODERATOR-2", participant: "moderator-2", role: "moderator", who: "Second moderator, every table" },
  { code: "DEMO-RAPPORTEUR", participant: "rapporteur", role: "rapporteur", who: "Rapporteur, every table" },
  { code: "DEMO-SECRETARIAT", participant: "secretariat", role: "secretariat", who: "Secretariat of the meeting" },
  { code: "DEMO-SWEDEN", participant: "sweden", role: "delegate", who: "Sweden, table 3" },
  { code: "DEMO-JORDAN", participant: "jordan", role: "delegate", who: "Jordan, table 3" },
  { code: "DEMO-MEXICO", participant: "mexico", role: "delegate", who: "Mexico, table 3" },
  { code: "DEMO-EU", participant: "eu", role: "delegate", who: "European Union, table 3" },
  { code: "DEMO-AFFORD", participant: "afford", role: "delegate", who: "AFFORD, table 3" },
  { code: "DEMO-R7", participant: "guest", role: "delegate", who: "R-7 (pseudonym), table 3" },
] as const;
