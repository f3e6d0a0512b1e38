import agenda from "./ru/agenda.json";
import common from "./ru/common.json";
import delegate from "./ru/delegate.json";
import equity from "./ru/equity.json";
import floor from "./ru/floor.json";
import list from "./ru/list.json";
import moderate from "./ru/moderate.json";
import overview from "./ru/overview.json";
import print from "./ru/print.json";
import publicPage from "./ru/public.json";
import rapporteur from "./ru/rapporteur.json";
import reasons from "./ru/reasons.json";
import refusals from "./ru/refusals.json";
import screen from "./ru/screen.json";
import signIn from "./ru/sign-in.json";
import table from "./ru/table.json";

export const messages = {
  agenda,
  common,
  delegate,
  equity,
  floor,
  list,
  moderate,
  overview,
  print,
  public: publicPage,
  rapporteur,
  reasons,
  refusals,
  screen,
  signIn,
  table,
};
