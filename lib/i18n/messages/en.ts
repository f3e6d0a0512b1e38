import agenda from "./en/agenda.json";
import common from "./en/common.json";
import delegate from "./en/delegate.json";
import equity from "./en/equity.json";
import floor from "./en/floor.json";
import list from "./en/list.json";
import moderate from "./en/moderate.json";
import overview from "./en/overview.json";
import print from "./en/print.json";
import publicPage from "./en/public.json";
import rapporteur from "./en/rapporteur.json";
import reasons from "./en/reasons.json";
import refusals from "./en/refusals.json";
import screen from "./en/screen.json";
import signIn from "./en/sign-in.json";
import table from "./en/table.json";

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
