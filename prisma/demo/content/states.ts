import { stateOf } from "@/lib/i18n/states/states";
import { type DemoDelegation, delegation } from "./delegation";

/** The States of the demo by the code of ISO 3166-1 alpha-3, with the key that the other content files use. */
const KEYS = {
  CIV: "cote-divoire",
  GHA: "ghana",
  KEN: "kenya",
  MAR: "morocco",
  UGA: "uganda",
  TZA: "tanzania",
  BGD: "bangladesh",
  JPN: "japan",
  JOR: "jordan",
  LBN: "lebanon",
  PHL: "philippines",
  KOR: "republic-of-korea",
  HRV: "croatia",
  CZE: "czechia",
  BRA: "brazil",
  COL: "colombia",
  MEX: "mexico",
  CAN: "canada",
  DEU: "germany",
  GRC: "greece",
  IRL: "ireland",
  ITA: "italy",
  NOR: "norway",
  SWE: "sweden",
  CHE: "switzerland",
  TUR: "turkiye",
  KIR: "kiribati",
  USA: "united-states",
  VAT: "holy-see",
  PSE: "palestine",
};

export const STATES: DemoDelegation[] = Object.entries(KEYS).map(([code, key]) => {
  const { kind, names, regionalGroup } = stateOf(code);
  return delegation(key, kind, names, { regionalGroup });
});
